import {
  compareExact,
  divideExact,
  type Exact,
  evaluate,
  formatExact,
  lowestTerms,
  published,
  type RuleSet,
  readCase,
  type Words,
} from '@sekisho/logic'
import type { BracketSum } from './bracket-sums.ts'

/** What the parts are built into. */
export interface Host {
  /** Its market price when first made. */
  readonly price: Exact
  /** As in ISO 4217; lines in another currency have no value here. */
  readonly currency: string
  /** Are the parts legitimately built in, as someone says of the whole bill? Not known where left out. */
  readonly builtIn?: boolean
}

/** Is a bracketed item not counted, because its parts are no principal element or cannot be taken out? */
export interface BracketResult extends BracketSum {
  /** Of the price of the host; the least it can be where lines have no value or are not judged. */
  readonly share: Exact
  /** Is the share exactly that? */
  readonly isWhole: boolean
  /** `null` is not known. */
  readonly notCounted: boolean | null
  readonly why: Words
}

export interface IncorporatedParts {
  readonly rules: { readonly regime: string; readonly version: string }
  readonly brackets: readonly BracketResult[]
  /** Items that make the whole listed, or may. */
  readonly counted: readonly string[]
  readonly open: readonly string[]
}

/** The rule of the circular (運用通達1-1(7)) as `jp/export` has it. */
const RULE = 'part-not-counted'

/** Holds every bracketed item of the lines to the rule on incorporated parts, one after the other. */
export function incorporatedParts(
  sums: readonly BracketSum[],
  host: Host,
  on: string,
  exportRules: RuleSet,
): IncorporatedParts {
  const brackets = sums.map((sum) => bracketResult(sum, host, on, exportRules))
  return {
    rules: { regime: exportRules.id, version: exportRules.version },
    brackets,
    counted: brackets.filter(({ notCounted }) => notCounted === false).map(({ item }) => item),
    open: brackets.filter(({ notCounted }) => notCounted === null).map(({ item }) => item),
  }
}

function bracketResult(sum: BracketSum, host: Host, on: string, ruleSet: RuleSet): BracketResult {
  const share = lowestTerms(divideExact(sum.value, host.price))
  const isWhole = sum.withoutValue.length === 0 && sum.open.length === 0
  const rule = ruleSet.rules.get(RULE)
  const read = readCase(ruleSet, { on, facts: factsOf(sum, share, isWhole, host) })
  if (rule === undefined || !read.ok) return { ...sum, share, isWhole, notCounted: null, why: NOT_ASKED }
  const notCounted = published(evaluate(ruleSet, read.case).reading.value(rule))
  return { ...sum, share, isWhole, notCounted, why: whyOf(sum, share, isWhole, notCounted, host) }
}

function factsOf(
  { item, inseparable }: BracketSum,
  share: Exact,
  isWhole: boolean,
  { builtIn }: Host,
): object {
  // A share of more than the whole is a whole: the value of parts may exceed the price of what they are in.
  const atMostAll = compareExact(share, 1) > 0 ? '1' : formatExact(share)
  return {
    'item.row': `item-${item.replace(/\(.*$/, '')}`,
    'part.share': isWhole ? atMostAll : { atLeast: atMostAll },
    ...(inseparable === null ? {} : { 'part.inseparable': inseparable }),
    ...(builtIn === undefined ? {} : { 'part.incorporation': builtIn ? 'built-in' : 'not-legitimate' }),
  }
}

const NOT_ASKED: Words = {
  ja: '部分品の規則に当てはめられません。',
  en: 'The rule on incorporated parts cannot be applied to it.',
}

function whyOf(
  { withoutValue, open, inseparable }: BracketSum,
  share: Exact,
  isWhole: boolean,
  notCounted: boolean | null,
  { builtIn }: Host,
): Words {
  const percent = `${(toNumber(share) * 100).toPrecision(4)} %`
  const said: Words[] = [
    isWhole
      ? { ja: `価額の合計は全体の ${percent}`, en: `together ${percent} of the price of the whole` }
      : {
          ja: `価額の合計は全体の ${percent} 以上`,
          en: `together at least ${percent} of the price of the whole`,
        },
  ]
  if (withoutValue.length > 0)
    said.push({
      ja: `価額の分からない行 ${rows(withoutValue)}`,
      en: `lines without a value: ${rows(withoutValue)}`,
    })
  if (open.length > 0)
    said.push({
      ja: `該当するか定まらない行 ${rows(open)}`,
      en: `lines that may fall under it: ${rows(open)}`,
    })
  if (inseparable === true) said.push({ ja: 'すべて分離しがたい', en: 'none can be taken out' })
  if (builtIn === undefined && notCounted === null)
    said.push({
      ja: '正当に組み込まれているかが分からない',
      en: 'it is not said that they are legitimately built in',
    })
  return { ja: said.map(({ ja }) => ja).join('、'), en: said.map(({ en }) => en).join('; ') }
}

const SHOWN = 5

function rows(all: readonly number[]): string {
  return all.length > SHOWN ? `${all.slice(0, SHOWN).join(', ')} … (${all.length})` : all.join(', ')
}

function toNumber(value: Exact): number {
  const [n = '0', d = '1'] = formatExact(value).split('/')
  return Number(n) / Number(d)
}
