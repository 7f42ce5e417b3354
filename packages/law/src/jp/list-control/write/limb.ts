import { type Rule, rule, type TruthExpression, type Words } from '@sekisho/logic'
import { cite } from '../../../cite/index.ts'

interface Limb {
  readonly title: Words
  /** The place in the ministerial order, such as `1条14号イ(1)`. */
  readonly at: string
  readonly when: TruthExpression
  readonly unless?: readonly Rule[]
  /** First day of the acts it covers, where it came later than the entry. */
  readonly from?: string
  readonly until?: string
}

/** A part of an entry with a letter or number of its own in the article: a condition, or an exclusion used as `unless`. */
export function limb(id: string, { at, ...rest }: Limb): Rule {
  return rule(id, { ...rest, cite: cite(`貨物等省令${at}`) })
}
