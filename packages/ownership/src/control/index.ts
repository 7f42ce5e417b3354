/** Control, a fixed point of summed shares; and ownership, sums of products over paths: two things, with two kinds of proof. */
export { type Control, type ControlRule, controlOf, leastOf } from './control-of.ts'
export { controllersOfAll } from './controllers-of-all.ts'
export { factsToFindOut, type Missing } from './facts-to-find-out.ts'
export { type Owner, ownersOf } from './owners-of.ts'
export { type ControlStep, entitiesAbove, proofOfControl } from './proof-of-control.ts'
