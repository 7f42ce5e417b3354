import type { Words } from '@sekisho/logic'
import type { ItemKind } from './item.ts'

/** What each kind of thing is called. */
export const KIND_NAMES: Readonly<Record<ItemKind, Words>> = {
  rule: { ja: '規則', en: 'rule' },
  decision: { ja: '決定', en: 'decision' },
  quantity: { ja: '数の計算', en: 'computed number' },
  parameter: { ja: '法令の値', en: 'value of the law' },
  outside: { ja: 'モデル化していないもの', en: 'not modelled' },
  outcome: { ja: '義務・権限などの結果', en: 'outcome' },
  fact: { ja: '尋ねる事実', en: 'fact asked' },
}

/** What several of a kind are called. */
export const KIND_PLURALS: Readonly<Record<ItemKind, Words>> = {
  rule: { ja: '規則', en: 'rules' },
  decision: { ja: '決定', en: 'decisions' },
  quantity: { ja: '数の計算', en: 'computed numbers' },
  parameter: { ja: '法令の値', en: 'values of the law' },
  outside: { ja: 'モデル化していないもの', en: 'questions not modelled' },
  outcome: { ja: '義務・権限などの結果', en: 'outcomes' },
  fact: { ja: '尋ねる事実', en: 'facts asked' },
}

/** Is this the name of a kind? */
export function isItemKind(name: unknown): name is ItemKind {
  return typeof name === 'string' && Object.hasOwn(KIND_NAMES, name)
}
