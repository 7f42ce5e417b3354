export { type Asking, ask, type Question } from './ask.ts'
export type { Choice } from './choice.ts'
export { beginOccasion, inWordsOf, onOccasion } from './occasion.ts'
export {
  type PublishedAsking,
  type PublishedChoice,
  type PublishedQuestion,
  publishAsking,
} from './publish-asking.ts'
export { type AnswerResult, readAnswer } from './read-answer.ts'
export { type Standing, type StandingOptions, standing } from './standing.ts'
export { withAnswer, withoutAnswer } from './target.ts'
