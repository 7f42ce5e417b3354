/** What a unit of a statute is, from the outside in. */
export type UnitKind = 'article' | 'paragraph' | 'item' | 'subitem' | 'point' | 'row' | 'bracket' | 'detail'

/** One sentence of a unit; a proviso (ただし書) is marked as the text marks it. */
export interface Sentence {
  readonly text: string
  readonly isProviso: boolean
}

/** An article, paragraph, item, イ or (1), or a row of a table and its (1), with what stands below it. */
export interface Unit {
  readonly kind: UnitKind
  /** Its number with branches (`27-2`), its letter (`イ`), or the two ends of a repealed run (`31:46`). */
  readonly key: string
  readonly caption?: string
  /** Its own sentences, without those of the units below. */
  readonly sentences: readonly Sentence[]
  readonly units: readonly Unit[]
}

/** Supplementary provisions (附則): the statute's own, or those of a law that amended it. */
interface SupplementaryText {
  /** The law number as printed, `平成二九年五月二四日法律第三八号`; `null` for the statute's own. */
  readonly amendment: string | null
  readonly units: readonly Unit[]
}

/** An appended table (別表). */
export interface TableText {
  /** Its number with branches, `'sole'` where it has none. */
  readonly key: string
  readonly title: string
  /** Its rows or items, or the sentences of a table without either. */
  readonly units: readonly Unit[]
}

/** The text of a statute as of one day. */
export interface StatuteText {
  readonly title: string
  /** The law number as printed, `昭和二十四年法律第二百二十八号`. */
  readonly number: string
  readonly articles: readonly Unit[]
  readonly supplementary: readonly SupplementaryText[]
  readonly tables: readonly TableText[]
}
