import { type Citation, type CitedProvision, citesOf, type Rule, type Words } from '@sekisho/logic'

/** A provision with the short name of its statute, where the law gives one. */
interface Provision extends CitedProvision {
  readonly short?: string
}

const UNVERIFIED: Words = { ja: '（条文未確認）', en: ' (text not verified)' }

/** A citation with every provision that it goes through, in short; what nobody could read is marked. */
export function citedShort(citation: Citation): Words {
  const provisions: readonly Provision[] = citation.chain.length > 0 ? citation.chain : [citation]
  const mark = citation.verified ? { ja: '', en: '' } : UNVERIFIED
  return {
    ja: provisions.map(({ ja, short = ja }) => short).join('、') + mark.ja,
    en: provisions.map(({ en }) => en).join(', ') + mark.en,
  }
}

/** The provisions that a rule rests on. */
export function citedIn({ cite }: Rule): Words {
  const cites = citesOf(cite).map(citedShort)
  return { ja: cites.map(({ ja }) => ja).join('\n'), en: cites.map(({ en }) => en).join('\n') }
}
