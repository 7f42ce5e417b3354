import { formatDay, type RuleSet } from '@sekisho/logic'
import { Suspense, use } from 'react'
import { useSay } from '../../words/language.ts'
import { type Item, type ItemKind, itemsOf } from './item.ts'
import { KIND_PLURALS } from './kind-words.ts'
import { TEXTS } from './texts.ts'
import { workedCasesOf } from './worked-cases.ts'

const KINDS: readonly ItemKind[] = ['rule', 'decision', 'quantity', 'parameter', 'outcome', 'fact', 'outside']

/** How much of the law is modelled, and how much of it was checked. */
export function Coverage({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const say = useSay()
  const items = itemsOf(ruleSet)
  const { unverified, all } = citationsIn(items)
  const { from, until } = ruleSet.span
  return (
    <section className="mb-8 rounded-8 bg-wash px-5 py-4">
      <h2 className="text-[1rem]">{say(TEXTS.coverage)}</h2>
      <p className="text-[0.9rem] text-soft">
        {say(TEXTS.span(formatDay(from), formatDay(until)))}
        <br />
        {say(TEXTS.knownOn(ruleSet.version, ruleSet.knownOn))}
      </p>
      <dl className="mt-2 grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 text-[0.9rem] sm:max-w-[26rem]">
        {KINDS.map((kind) => (
          <Line
            key={kind}
            name={say(KIND_PLURALS[kind])}
            value={items.filter((item) => item.kind === kind).length}
          />
        ))}
        <dt>{say(TEXTS.cases)}</dt>
        <dd className="text-right tabular-nums">
          <Suspense fallback="…">
            <CaseCount ruleSet={ruleSet} />
          </Suspense>
        </dd>
        <Line name={say(TEXTS.citations)} value={say(TEXTS.of(unverified, all))} />
      </dl>
    </section>
  )
}

function Line({ name, value }: { readonly name: string; readonly value: string | number }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-right tabular-nums">{value}</dd>
    </>
  )
}

function CaseCount({ ruleSet }: { readonly ruleSet: RuleSet }) {
  return use(workedCasesOf(ruleSet)).byId.size
}

/** How many different provisions are cited, and how many of them nobody has read. */
function citationsIn(items: readonly Item[]): { readonly unverified: number; readonly all: number } {
  const cited = new Map(
    items.flatMap(({ cites }) =>
      cites.map((cite) => [cite.chain.map(({ ja }) => ja).join(), cite.verified] as const),
    ),
  )
  return { unverified: [...cited.values()].filter((verified) => !verified).length, all: cited.size }
}
