import { createHash } from 'node:crypto'
import { compareNames } from '@sekisho/names/compare'
import { type PrepareOptions, prepareName } from '@sekisho/names/text'

/** Names, each compared with the next: made up, in many scripts and with many kinds of difference. */
const NAMES = [
  'Ivan Petrovich Lanternov',
  'Lanternow, Iwan',
  'Иван Лантернов',
  'Umbrella Works GmbH',
  'Umbrela Work Ltd',
  'UW Holdings No. 2',
  '株式会社かさ製作所',
  'カサ製作所㈱',
  'Kasa Seisakusho Co., Ltd.',
  '渡邊 健一',
  'わたなべ けんいち',
  'WATANABE Kenichi',
  '王小明',
  'Wang Xiaoming',
  '김철수',
  'Kim Chol Su',
  'محمد خالد',
  'Mohammed Khaled',
  'דוד לוי',
  'David Levi',
]

/**
 * A mark of how this version compares names: other weights, tables or rules change it. Results that carry another mark
 * were compared otherwise, and are not gone on with.
 */
export function matcherMark(options: PrepareOptions): string {
  const prepared = NAMES.map((name) => prepareName(name, 'unknown', options))
  const scores = prepared.flatMap((name, at) => {
    const next = prepared[at + 1]
    return next ? [compareNames(name, next).score.toFixed(9)] : []
  })
  return createHash('sha256').update(scores.join(' ')).digest('hex').slice(0, 16)
}
