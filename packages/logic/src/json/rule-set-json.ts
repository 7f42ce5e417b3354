import type { PeriodUnit } from '../expression/day-shift.ts'
import type { NodeOfKind } from '../expression/kinds.ts'
import type { Comparison } from '../values/range.ts'
import type { Words } from '../values/words.ts'
import type { OutcomeKind } from '../write/outcome.ts'

export const RULES_FORMAT = 'sekisho-rules/1'

/** A whole number or fraction of whole numbers as text: `"45"`, `"1/100"`; of unit `day` an ISO day. */
export type NumberJson = string
/** `YYYY-MM-DD`. */
export type DayJson = string

export interface CitationJson extends Words {
  readonly chain: readonly Words[]
  readonly verified: boolean
  readonly note?: Words
}

export type TypeJson =
  | { readonly is: 'truth' }
  | { readonly is: 'text' }
  | { readonly is: 'choice'; readonly options: Readonly<Record<string, Words>> }
  | { readonly is: 'number'; readonly unit: string; readonly measured?: true }
  | { readonly is: 'list'; readonly fields: Readonly<Record<string, FieldJson>> }

export interface FieldJson {
  readonly type: TypeJson
  readonly label: Words
  readonly help?: Words
  readonly min?: NumberJson
  readonly max?: NumberJson
}

/** Something with an id, and the file that declares it. */
interface NamedJson {
  readonly id: string
  readonly file: string
}

export interface FactJson extends NamedJson, FieldJson {
  readonly question: Words
  readonly source?: Words
  readonly choosable: boolean
  readonly mayBeAbsent: boolean
}

interface DaysJson {
  readonly from?: DayJson
  readonly until?: DayJson
  readonly inForce?: DayJson
}

export interface DatedJson extends DaysJson {
  /** A number, a set of texts, or `null` for a marked gap. */
  readonly is: NumberJson | readonly string[] | null
  readonly cites: readonly CitationJson[]
}

export interface ParameterJson extends NamedJson {
  readonly title: Words
  readonly type: { readonly is: 'number'; readonly unit: string } | { readonly is: 'set' }
  readonly values: readonly DatedJson[]
  readonly at?: ExpressionJson
}

export interface RuleJson extends NamedJson, DaysJson {
  readonly title: Words
  readonly cites: readonly CitationJson[]
  readonly at?: ExpressionJson
  readonly when: ExpressionJson
  readonly unless: readonly { readonly rule: string }[]
}

export interface DecisionJson extends NamedJson {
  readonly title: Words
  readonly cites: readonly CitationJson[]
  readonly type: TypeJson
  readonly principle: ExpressionJson
  readonly exceptions: readonly {
    readonly when: ExpressionJson
    readonly is: ExpressionJson
    readonly rank: number
    readonly cites: readonly CitationJson[]
  }[]
}

export interface NotModelledJson extends NamedJson {
  readonly title: Words
  readonly cites: readonly CitationJson[]
  readonly reason: Words
  readonly judge?: Words
}

/** Every kind of expression. Named things are references; everything else is written where it stands. */
export interface JsonOfKind {
  'all-of': { readonly kind: 'all-of'; readonly of: readonly ExpressionJson[] }
  'any-of': { readonly kind: 'any-of'; readonly of: readonly ExpressionJson[] }
  compare: {
    readonly kind: 'compare'
    readonly op: Comparison
    readonly left: ExpressionJson
    readonly right: ExpressionJson
  }
  constant: ConstantJson
  'day-shift': {
    readonly kind: 'day-shift'
    readonly of: ExpressionJson
    readonly length: ExpressionJson
    readonly unit: PeriodUnit
    readonly to: 'last' | 'after' | 'before'
    readonly firstDay: 'excluded' | 'counted'
    readonly end: 'stays' | 'moves'
    /** The id of a calendar. */
    readonly calendar?: string
  }
  decision: { readonly decision: string }
  extreme: {
    readonly kind: 'extreme'
    readonly extreme: 'least' | 'greatest'
    readonly of: readonly ExpressionJson[]
  }
  fact: { readonly fact: string }
  field: { readonly field: string; readonly list: string }
  'in-set': {
    readonly kind: 'in-set'
    readonly of: ExpressionJson
    readonly set: { readonly parameter: string }
  }
  negative: { readonly kind: 'negative'; readonly of: ExpressionJson }
  not: { readonly kind: 'not'; readonly of: ExpressionJson }
  'one-of': { readonly kind: 'one-of'; readonly of: ExpressionJson; readonly options: readonly string[] }
  outside: { readonly notModelled: string }
  parameter: { readonly parameter: string }
  plus: { readonly kind: 'plus'; readonly terms: readonly ExpressionJson[] }
  quantified: {
    readonly kind: 'quantified'
    readonly quantifier: 'some' | 'every'
    readonly list: { readonly fact: string }
    readonly that: ExpressionJson
  }
  rule: { readonly rule: string }
  scale: { readonly kind: 'scale'; readonly of: ExpressionJson; readonly by: ExpressionJson }
  share: { readonly kind: 'share'; readonly part: ExpressionJson; readonly whole: ExpressionJson }
  sum: {
    readonly kind: 'sum'
    readonly list: { readonly fact: string }
    readonly of: ExpressionJson
    readonly where?: ExpressionJson
  }
  'when-present': {
    readonly kind: 'when-present'
    readonly fact: { readonly fact: string }
    readonly that: ExpressionJson
    readonly otherwise: boolean
  }
}

export type ConstantJson =
  | { readonly kind: 'constant'; readonly truth: boolean }
  | { readonly kind: 'constant'; readonly number: NumberJson; readonly unit: string }
  /** An option; of the type of the decision it stands in where `options` is left out. */
  | { readonly kind: 'constant'; readonly option: string; readonly options?: Readonly<Record<string, Words>> }

export type ExpressionJson = JsonOfKind[keyof NodeOfKind]

export interface CalendarJson {
  readonly id: string
  readonly title: Words
  readonly cite: CitationJson
  readonly from: DayJson
  readonly until: DayJson
  readonly closed: readonly DayJson[]
}

export interface OutcomeJson {
  readonly id: string
  readonly kind: OutcomeKind
  readonly title: Words
  readonly cites: readonly CitationJson[]
  readonly when: ExpressionJson
  readonly who: Words
  readonly authority?: Words
  readonly form?: Words
  readonly earliest?: ExpressionJson
  readonly due?: ExpressionJson
  readonly standstillUntil?: ExpressionJson
  readonly effect?: Words
  readonly sanction?: { readonly text: Words; readonly cites: readonly CitationJson[] }
  readonly conditions?: readonly {
    readonly id: string
    readonly text: Words
    readonly cites: readonly CitationJson[]
    readonly when: ExpressionJson
  }[]
}

/** A rule set as JSON that any engine could run. */
export interface RuleSetJson {
  readonly format: typeof RULES_FORMAT
  readonly id: string
  readonly title: Words
  readonly version: string
  readonly knownOn: DayJson
  readonly span: { readonly from: DayJson; readonly until: DayJson }
  readonly act: { readonly fact: string }
  readonly answer: { readonly decision: string }
  /** The files that declare things, in their order. */
  readonly files: readonly string[]
  readonly facts: readonly FactJson[]
  readonly parameters: readonly ParameterJson[]
  readonly rules: readonly RuleJson[]
  readonly decisions: readonly DecisionJson[]
  readonly notModelled: readonly NotModelledJson[]
  readonly calendars: readonly CalendarJson[]
  readonly outcomes: readonly OutcomeJson[]
  readonly constraints: readonly {
    readonly id: string
    readonly always: ExpressionJson
    readonly message: Words
  }[]
  /** Facts that no rule reads but that a case may carry. */
  readonly carried: readonly { readonly fact: string }[]
}
