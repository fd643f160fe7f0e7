import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'

test('what an aim, a demand or a quarrel is about has not been done', () => {
  unreal(
    'The sticking point is the [release] of the crew held in Bosaso.',
    'Among the demands was the [withdrawal] of the Janjaweed from Nyala.',
    'Top of the agenda is the [reopening] of the road to Stepanakert.',
    'The aim was an [attack] on the barracks in Bamako.',
    'The options include a [blockade] of Bougainville.',
  )
  real(
    'The first step was the [release] of the crew held in Bosaso.',
    'The main issue was the [shelling] of the port of Misrata.',
    'The worst crime was the [bombing] of the market in Markale.',
    'The results include the [release] of nine fishermen in Rakhine.',
  )
})

test('what somebody only sees as a way out, or puts on hold, has not been done', () => {
  unreal(
    'The envoy described an [attack] on Kismayo as a last resort.',
    'The bishop sees a [withdrawal] from Juba as the only solution.',
    'The junta put the [release] of the monks on hold.',
  )
  real(
    'The envoy reached Kismayo after an [attack] on the port, as a mediator.',
    'The bishop sees the [bombing] of Juba as a crime.',
    'The junta put the [release] of the monks on television.',
  )
})

test('a deed under a verb that says only what could or would be is as open as the verb', () => {
  unreal(
    'The garrison can withstand a [blockade] of Stepanakert.',
    'Moscow would treat an [attack] on Sevastopol as war.',
    'Kigali stands to gain from a [withdrawal] from Goma.',
  )
  real(
    'The police could not explain an [attack] on the mosque in Jolo.',
    'The town could hear an [air strike] on the port.',
    'A court should explain a [raid] on the clinic in Kunduz.',
  )
})

test('a headline without a verb of its own tells of what is feared, sought or near', () => {
  unreal(
    '[Attack] on Kidal feared',
    'Prisoner [exchange] within reach, says mediator',
    '[Blockade] of Aden looms',
    "[Execution] of hostages 'only days away'",
    '[Air strike] on Raqqa ruled out',
  )
  real(
    '[Attack] on Kidal kills nine',
    'Prisoner [exchange] took place in Sanaa, says mediator',
    '[Blockade] of Aden condemned',
  )
})

test('who stages a mock attack attacks nobody; what comes in time has not come', () => {
  unreal(
    'Cadets staged a mock [attack] on the bridge in Paphos.',
    'A simulated [raid] on the port was carried out by marines.',
    'It is only a matter of time before the militia [releases] the pilots in Sabha.',
  )
  real(
    'Rebels staged a dawn [attack] on the bridge in Paphos.',
    'A night [raid] on the port was carried out by marines.',
    'It was Friday when the militia [released] the pilots in Sabha.',
  )
})

test('whoever tries to has not yet; what has unconfirmed reports behind it is alleged', () => {
  unreal(
    'Whoever [shells] the hospital in Sirte will be tried.',
    'The Tigers, according to unconfirmed reports, have [surrendered].',
    'The army is nowhere near [withdrawing] from Abkhazia.',
    'The UN warned of the consequences of an [attack] on Idlib.',
    'Norway led efforts towards the [disarmament] of the militias in Basra.',
    'Attempts at a [release] of prisoners foundered.',
  )
  real(
    'Those who [shelled] the hospital in Sirte were tried.',
    'The Tigers, according to their commander, have [surrendered].',
    'The army, near Sukhumi, was [withdrawing] from Abkhazia.',
    'The UN described the consequences of the [attack] on Idlib.',
  )
})

test('a headline that says behind a deed that it is in doubt, feared or only hoped for tells of none', () => {
  unreal(
    '[Withdrawal] from Jaffna in doubt',
    'Prisoner [exchange] on the cards',
    '[Withdrawal] from Kunduz eyed',
    'Mass [arrests] fears grow',
    '[Withdrawal] from Arauca hopes fade',
    '[Offensive] against Jolo not ruled out',
  )
  real(
    '[Withdrawal] from Jaffna in full swing',
    'Prisoner [exchange] in Juba praised',
    'Mass [arrests] shock Goma',
    '[Offensive] against Jolo kills nine',
  )
})

test('a release that somebody sees as the way out has not come, however it is named', () => {
  unreal(
    'The abbot sees the [release] as the only way out for Kachin.',
    'Juba regards the [withdrawal] as the key to peace in Abyei.',
    'The union views the [handover] as the best way forward, a clerk in Suva said.',
    'The elders described the [evacuation] as their priority.',
  )
  real(
    'The abbot hailed the [release] as a victory for Kachin.',
    'Juba regards the [bombing] of Bor as a crime.',
    'The mayor watched the [evacuation] of the wounded as a guest.',
    'The families saw the [release] as a triumph.',
  )
})

test('what is authorised or approved, or what somebody is coy about, is still to come', () => {
  unreal(
    'The generals authorised a [blockade] of Bougainville.',
    'The cabinet in Asmara authorized an [attack] on Zalambessa.',
    'The shah okayed a [raid] on the camp near Kermanshah.',
    'The junta was coy about [releasing] the monks.',
    'The governor was evasive about [lifting] the siege of Taiz.',
    'Manila was cagey about [withdrawing] its men from Jolo.',
  )
  real(
    'The generals imposed a [blockade] of Bougainville.',
    'The cabinet in Asmara praised an [attack] on Zalambessa.',
    'The shah led a [raid] on the camp near Kermanshah.',
    'The junta apologised for [shelling] the monks.',
    'The governor was proud of [lifting] the siege of Taiz.',
    'Manila was praised for [withdrawing] its men from Jolo.',
  )
})
