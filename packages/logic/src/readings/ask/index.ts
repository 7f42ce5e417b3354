export { type Asking, ask, type Question } from './ask.ts'
export type { Choice } from './choice.ts'
export { type AnswerResult, readAnswer } from './read-answer.ts'
export { withAnswer } from './target.ts'
