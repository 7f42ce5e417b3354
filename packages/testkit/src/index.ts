export { arbitraryCase, arbitraryRefinement, drawCase } from './arbitrary-case.ts'
export { arbitraryRuleSet, drawRuleSet } from './arbitrary-rule-set.ts'
export { Draw } from './draw.ts'
export { refine } from './refine.ts'
