// The small words by which a sentence in Latin letters shows its language. Words that are some in English and in another language too are in neither list.
import { wordSet } from '../word-set.ts'

/** Small words of English alone. */
export const ENGLISH_SMALL = wordSet(`
the of and to is that for with by at from it be are were has had not this his her they said will or but its who which their would
have been after into he she we you
`)

/** Small words of other languages in which wars are reported: Spanish, Portuguese, French, Italian, German, Dutch, Turkish, Indonesian, Bosnian, Croatian and Serbian, Polish, Swahili, Somali, Hausa. */
export const FOREIGN_SMALL = wordSet(`
el los las del que por con para una se su fue han
os dos não em uma ao pela foi
les une dans pour qui est sur avec du et ont été par aux
il gli di della che nel sono
der das und dem mit von ist nicht auf für ein eine wurde
het een van niet zijn heeft
ve bir bu için ile olarak
yang dan dari pada untuk dengan telah
je su na koji za od koje
w nie oraz przez
ya wa kwa katika
ka iyo oo waa
da ta cikin
`)
