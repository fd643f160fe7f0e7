// Who is who: states with their people and capitals, bodies, armed groups, outlets, and offices by date. Offline, and
// built once. `../README.md` says how to add a line.
export { descriptionHead, titleWord } from './descriptions.ts'
export { actorById, actorOf, actorsOf, allActors, capitalOf, demonymOf, headOf, stateOfCode } from './find.ts'
export { acronymOf, foldOf } from './fold.ts'
export { crownedNamed, holderOn, officeById, officeOf, personOf, personsNamed } from './held.ts'
export { actorMeant, sideOf } from './meant.ts'
export { RELATIONS, type Relation, type Tie, tieOf } from './relations.ts'
export { glossesIn, isNameOf, strangersIn } from './spelled-out.ts'
export type * from './types.ts'
