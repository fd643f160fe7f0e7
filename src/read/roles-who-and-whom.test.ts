// Who does it and to whom, where a paper, a keeper, a "both" or an "each" stands for them.
import { test } from 'node:test'
import { holdsSides, sparesSides } from './told.fixture.ts'

test('whoever wrote a paper told of before does what the paper does', () => {
  holdsSides([
    [
      'The militia said in a letter that it would stay. The letter accused the mayor of hiding men.',
      /ACCUSE The militia > the mayor/,
    ],
    ['The Taliban issued a statement on Monday. The statement accused Washington of lying.', /ACCUSE Taliban >/],
    [
      'A letter was handed to elders by the rebels. The letter demanded that the mayor resign.',
      /REQUEST the rebels > the mayor/,
    ],
  ])
  sparesSides([
    ['The mayor received a letter on Monday. The letter accused the army of theft.', /ACCUSE The mayor/],
    ['The rebels burned a letter in Bor. The letter accused the army of theft.', /ACCUSE The rebels/],
    ['The governor read a report. Another report accused the army of theft.', /ACCUSE The governor/],
  ])
})

test('those who guard somebody are no men of his', () => {
  holdsSides([
    ['Prisoners who ran were beaten by their guards.', /ASSAULT their guards > Prisoners/],
    ['Recruits were shot by their officers near Grozny.', /ASSAULT their officers > Recruits/],
    ['Two nuns said they had been let out of the house by their captors.', /RETREAT .*captors >/],
  ])
  sparesSides([
    ['Prisoners who ran were beaten by their guards.', /ASSAULT Prisoners/],
    ['The militia said its guards shot two thieves.', /ASSAULT guards/],
    ['Recruits were shot by their officers near Grozny.', /ASSAULT Recruits/],
  ])
})

test('"both" before an "and" and "each" behind a plural are those told of', () => {
  holdsSides([
    [
      'The rebels and the army shelled Bor. The bishop condemned both and called for a truce.',
      /ACCUSE The bishop > The rebels \+ the army/,
    ],
    [
      'The two neighbours have fought two wars since 1996, each accusing the other of backing rebels.',
      /ACCUSE The two neighbours >/,
    ],
    ['The militias fought in Bor on Friday, each accusing the other of theft.', /ACCUSE The militias >/],
    [
      'The bishop condemned both and promised the families of the dead an inquiry.',
      /ACCUSE The bishop > (?!the families)/,
    ],
  ])
  sparesSides([
    ['The bishop condemned both and promised the families an inquiry.', /ACCUSE The bishop > the families/],
    ['The army shelled both Bor and Malakal.', /ASSAULT The army > both/],
    ['The envoy met both and thanked the king of Morocco.', /CONSULT .*Morocco/],
  ])
})

test('what is asked in a call, a letter or talks is asked of whom the asking names', () => {
  holdsSides([
    [
      "Yeltsin was asked by Chirac in a telephone call to press Belgrade for the hostages' release.",
      /REQUEST .*Chirac > .*Yeltsin/,
    ],
    ['The envoy asked the general in a letter to free the nuns.', /REQUEST The envoy > the general/],
    ['The bishop urged the government in talks to free the nuns.', /REQUEST The bishop > the government/],
  ])
  sparesSides([
    ['The army asked elders in a bid to free the nuns.', /REQUEST The army > the nuns/],
    ['The envoy asked the general about a plan to free the nuns.', /REQUEST The envoy > the nuns/],
    ['The envoy asked the general for leave to visit the nuns.', /REQUEST The envoy > the nuns/],
  ])
})

test('in words that tell of "us", "they" are not those whose man speaks', () => {
  sparesSides([
    ['The FARC freed two soldiers. "They have killed our men," a FARC commander said.', /ASSAULT (?:FARC|Revol\w+)/],
    ['Hamas turned down the plan. "They bombed our homes," a Hamas official said.', /ASSAULT Hamas/],
    ['The Tigers rejected the offer. "They bomb our people," said a Tiger official.', /ASSAULT (?:Tigers|Liberation)/],
  ])
  holdsSides([
    ['Rebels shelled the base. "They burned our homes," a farmer said.', /ASSAULT Rebels > homes/],
    ['The army shelled Bor. "They bombed the bakery again," a rebel commander said.', /ASSAULT The army > the bakery/],
    [
      'Hamas fired rockets at Ashkelon. "They struck our school," an Israeli official said.',
      /ASSAULT Hamas > our school/,
    ],
  ])
})

test('a man taken by others, told by a participle, was taken by those behind the "by"', () => {
  holdsSides([
    ['A bus hijacked in Gao by men with guns was found.', /(?:ASSAULT|COERCE) men > A bus/],
    ['A teacher seized from his home by gunmen was found dead.', /(?:ASSAULT|COERCE) gunmen > A teacher/],
    ['Two nuns abducted from their convent by rebels were freed.', /ASSAULT rebels > Two nuns/],
  ])
  sparesSides([
    ['A teacher held in Gao by day was freed.', /COERCE day/],
    ['A teacher killed in Gao by shrapnel was buried.', /ASSAULT shrapnel/],
    ['A letter written in Gao by hand was found.', /hand/],
  ])
})
