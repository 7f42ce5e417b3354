import type { Problem, ValueType, Words } from '@sekisho/logic'
import { isRatio } from '../../words/typed-number.ts'

const RATIO: Words = {
  ja: '1.5 や 1/100 のような、0 % から 100 % までの割合を入力してください。',
  en: 'Enter a share from 0 % to 100 %, such as 1.5 or 1/100.',
}
const DAY: Words = { ja: '暦にある日を入力してください。', en: 'Enter a day that exists.' }
const WHOLE: Words = { ja: '0 以上の整数を入力してください。', en: 'Enter a whole number.' }
const RANGE: Words = {
  ja: '下限を上限より小さくしてください。',
  en: 'The lower end must be below the upper end.',
}
const TEXT: Words = { ja: '文字を入力してください。', en: 'Enter some text.' }

/** What is wrong with an answer, for someone who knows no ids: what to enter instead. */
export function sayProblem({ code, message }: Problem, type: ValueType): Words {
  if (code === 'empty-range') return RANGE
  const isValue = code === 'wrong-type' || code === 'impossible-day' || code === 'out-of-bounds'
  if (!isValue) return message
  if (type.is === 'text') return TEXT
  if (type.is !== 'number') return message
  if (type.unit === 'day') return DAY
  return isRatio(type.unit) ? RATIO : WHOLE
}
