import type { Words } from '../lists/index.ts'
import type { NamePart } from '../text/index.ts'
import type { PartPair } from './align-parts.ts'
import type { NameComparison } from './compare-names.ts'
import type { Likeness } from './part-distance.ts'

const LIKE: Readonly<Record<Likeness, Words>> = {
  same: { ja: '同じ', en: 'the same' },
  sound: { ja: '音が同じ', en: 'the same sound' },
  'given-name': { ja: '同じ名の別の形', en: 'forms of one given name' },
  initial: { ja: '頭文字', en: 'an initial' },
  letters: { ja: '綴りが近い', en: 'nearly the same letters' },
}

const join = (parts: readonly NamePart[]) => parts.map(({ text }) => text).join(' ')

/** Why two names compare as they do: what goes together, what stands against each other, what only one of them has. */
export function explainNames({ alignment, readings }: NameComparison): readonly Words[] {
  if (!alignment) return [{ ja: '比べられる文字がありません。', en: 'There is no letter to compare.' }]
  const { pairs, against, onlyA, onlyB } = alignment
  return [
    ...(readings?.includes('pinyin')
      ? [{ ja: '漢字は中国語の読み（ピンイン）で比べた。', en: 'Chinese characters were read in pinyin.' }]
      : []),
    ...(readings?.some((how) => how.startsWith('japanese'))
      ? [{ ja: '漢字は日本語の読みで比べた。', en: 'Chinese characters were read in Japanese.' }]
      : []),
    ...pairs.map(together),
    ...against.map(({ a, b, letters }) => ({
      ja: `「${join(a)}」と「${join(b)}」は違う（${rounded(letters)} 文字）。`,
      en: `"${join(a)}" and "${join(b)}" differ (by ${rounded(letters)} letters).`,
    })),
    ...only(onlyA, { ja: '一つ目', en: 'the first' }),
    ...only(onlyB, { ja: '二つ目', en: 'the second' }),
  ]
}

function together({ a, b, letters, likeness }: PartPair): Words {
  const like = LIKE[likeness]
  const by =
    likeness === 'letters'
      ? { ja: `、${rounded(letters)} 文字の差`, en: `, ${rounded(letters)} apart` }
      : NO_WORDS
  return {
    ja: `「${join(a)}」と「${join(b)}」：${like.ja}${by.ja}。`,
    en: `"${join(a)}" and "${join(b)}": ${like.en}${by.en}.`,
  }
}

const NO_WORDS: Words = { ja: '', en: '' }

function only(parts: readonly NamePart[], where: Words): readonly Words[] {
  if (parts.length === 0) return []
  return [
    {
      ja: `「${join(parts)}」は${where.ja}の名前にだけある。`,
      en: `"${join(parts)}" stands in ${where.en} name only.`,
    },
  ]
}

function rounded(letters: number): string {
  return String(Math.round(letters * 10) / 10)
}
