import type { Words } from '@sekisho/logic'
import type { Classification, ClassifiedEntry } from './classification.ts'

function named(entries: readonly ClassifiedEntry[], separator: string): string {
  return [...new Set(entries.map(({ item }) => item))].join(separator)
}

/** The result in one sentence. It never says that a product is on no list while an entry could not be judged. */
export function summaryOf(
  outcome: Classification['outcome'],
  hit: readonly ClassifiedEntry[],
  open: readonly ClassifiedEntry[],
  outside: readonly ClassifiedEntry[],
): Words {
  const undecided = [...open, ...outside]
  const also = {
    ja: undecided.length > 0 ? `判定できていない項目：${named(undecided, '、')}。` : '',
    en: undecided.length > 0 ? ` Not judged: ${named(undecided, ', ')}.` : '',
  }
  switch (outcome) {
    case 'listed':
      return {
        ja: `${named(hit, '、')} に該当します。${also.ja}`,
        en: `It falls under ${named(hit, ', ')}.${also.en}`,
      }
    case 'unknown':
      return {
        ja: `事実が足りず、判定できません。${also.ja}`,
        en: `It cannot be judged while facts are missing.${also.en}`,
      }
    case 'outside':
      return {
        ja: `規則にある項目には該当しませんが、規則にない項目があるため、非該当とはいえません。${also.ja}`,
        en: `It falls under no entry that is modelled; others are not, so this is no finding that it is not controlled.${also.en}`,
      }
    case 'not-listed':
      return {
        ja: 'リスト規制には該当しません（規則にない項目は人が確認）。',
        en: 'It is not on the control list (what is not modelled was judged by a person).',
      }
  }
}

const RELEVANT: Words = {
  ja: '該当する項目について、許可又は許可の例外を取引ごとに確認する。',
  en: 'For the entries it falls under, check licence or exception for each deal.',
}

const CATCH_ALL: Words = {
  ja: '1から15までの項に該当しないと確かめた後、16の項（補完的輸出規制）に当たるかを確認する。',
  en: 'Once it is found to be under none of items 1 to 15, check item 16 (catch-all control).',
}

const REST: Words = {
  ja: '規則にない項目を別表で確認する。',
  en: 'Go through the entries that are not modelled in the tables themselves.',
}

const ANSWER: Words = { ja: '質問に答えて判定をやり直す。', en: 'Answer the questions and classify again.' }

export function nextSteps(outcome: Classification['outcome']): readonly Words[] {
  switch (outcome) {
    case 'listed':
      return [RELEVANT]
    case 'unknown':
      return [ANSWER, REST]
    case 'outside':
      return [REST, CATCH_ALL]
    case 'not-listed':
      return [CATCH_ALL]
  }
}
