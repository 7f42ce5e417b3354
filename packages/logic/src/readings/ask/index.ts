export { type Asking, ask, type Question } from './ask.ts'
export type { Choice } from './choice.ts'
export {
  type PublishedAsking,
  type PublishedChoice,
  type PublishedQuestion,
  publishAsking,
} from './publish-asking.ts'
export { type AnswerResult, readAnswer } from './read-answer.ts'
export { withAnswer } from './target.ts'
