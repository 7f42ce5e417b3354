import { formatDay, truthOf, type Words } from '@sekisho/logic'
import { truthWords, VERDICTS } from '../words.ts'
import type { EntryChange } from './entry-changes.ts'
import type { Reopening } from './reopen.ts'

/** Why an item must be judged again, or need not, as sentences. */
export function sayReopening({ item, entry, changes, was, is, mustJudge }: Reopening): Words {
  const said = changes.map(sayChange)
  const [before, after] = [was, is].map((truth) => truthWords(truthOf(truth), VERDICTS))
  const result =
    item.given === undefined
      ? {
          ja: '値が残っていないので、結論が変わるか分かりません。',
          en: 'Its values were not kept, so it is not known whether the result turns.',
        }
      : {
          ja: `手元の値では「${before?.ja}」から「${after?.ja}」。`,
          en: `By the values on file: "${before?.en}" before, "${after?.en}" after.`,
        }
  const what = mustJudge
    ? { ja: '判定し直してください。', en: 'Judge it again.' }
    : { ja: '結論は変わりません。', en: 'The result stays.' }
  return {
    ja: `${item.name}、${entry.title.ja}：${said.map(({ ja }) => ja).join('')}${result.ja}${what.ja}`,
    en: `${item.name}, ${entry.title.en}: ${said.map(({ en }) => en).join(' ')} ${result.en} ${what.en}`,
  }
}

function sayChange({ kind, title, was, is, since }: EntryChange): Words {
  const day = formatDay(since)
  switch (kind) {
    case 'value':
      return {
        ja: `「${title.ja}」が ${day} から ${was?.ja} に代えて ${is?.ja}。`,
        en: `"${title.en}" is ${is?.en} from ${day}, before ${was?.en}.`,
      }
    case 'added':
      return { ja: `「${title.ja}」が ${day} から加わる。`, en: `"${title.en}" is there from ${day} on.` }
    case 'removed':
      return { ja: `「${title.ja}」が ${day} からなくなる。`, en: `"${title.en}" is gone from ${day} on.` }
    case 'unread':
      return {
        ja: `${day} より前の条文を確認していないため、改正されたか分からない。`,
        en: `The text before ${day} was not read, so it is not known whether it was amended.`,
      }
  }
}
