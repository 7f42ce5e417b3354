import { type Citation, type Cites, citesOf } from '../../expression/citation.ts'
import type { Words } from '../../values/words.ts'
import { once } from '../once.ts'

/** A citation as results show it: what the language knows of it, whatever more a law package keeps beside. */
export interface PublishedCitation extends Words {
  readonly chain: readonly Words[]
  readonly verified: boolean
  readonly note?: Words
}

/** The citations of a node, and whether each of them was verified. */
export interface PublishedCites {
  readonly cites: readonly PublishedCitation[]
  readonly verified: boolean
}

/** The citations of a node, and those of them that were not read in the text itself. */
export interface NodeCites {
  readonly published: PublishedCites
  readonly unverified: readonly Citation[]
}

/** Publishes one citation; the same object each time. */
export const publishCitation = once(({ ja, en, chain, verified, note }: Citation): PublishedCitation => {
  const links = chain.map((link) => ({ ja: link.ja, en: link.en }))
  const base = { ja, en, chain: links, verified }
  return Object.freeze(note === undefined ? base : { ...base, note: { ja: note.ja, en: note.en } })
})

/** What is to be known of the citations of a node; the same object each time for the same citations. */
export const nodeCites = once((cites: Cites): NodeCites => {
  return { published: publishCites(cites), unverified: citesOf(cites).filter(({ verified }) => !verified) }
})

/** Publishes citations; the same object each time for the same citations. */
export const publishCites = once((cites: Cites): PublishedCites => {
  const all = Object.freeze(citesOf(cites).map(publishCitation))
  return Object.freeze({ cites: all, verified: all.every(({ verified }) => verified) })
})
