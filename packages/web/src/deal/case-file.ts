import {
  type ActCase,
  beginOccasion,
  EMPTY_CASE,
  type Occasion,
  onOccasion,
  type Problem,
  type RuleSet,
  readDeal,
  writeCase,
} from '@sekisho/logic'
import type { Work } from './work.ts'

type Plain = Readonly<Record<string, unknown>>

/** The case file of what is worked on: plain data that the command line and these pages read back. */
export function caseFileOf({ ruleSet, title, acts }: Work): Plain {
  const head = { regime: ruleSet.id, ...(title === null ? {} : { title }) }
  const [first, ...rest] = acts.map((act) => ({ id: act.id, ...plainCase(ruleSet, act.case) }))
  if (!first || rest.length === 0) return { ...head, ...plainCase(ruleSet, acts[0].case) }
  const all = [first, ...rest]
  const common = commonOf(all.map(({ facts }) => facts))
  const own = all.map(({ id, facts, ...others }, place) => ({
    id: id ?? String(place + 1),
    ...others,
    facts: Object.fromEntries(Object.entries(facts).filter(([name]) => !(name in common))),
  }))
  return { ...head, facts: common, acts: own }
}

/** A case as `on`, `facts` and `rulings`: the day of the act stands first, as people write it. */
function plainCase(ruleSet: RuleSet, given: ActCase['case']): { readonly facts: Plain } & Plain {
  // `writeCase` writes a map of facts, and of rulings where there are any.
  const { facts, ...rest } = writeCase(ruleSet, given) as { facts: Plain } & Plain
  const { [ruleSet.act.id]: on, ...others } = facts
  return { ...(on === undefined ? {} : { on }), facts: others, ...rest }
}

/** What every act says alike. */
function commonOf(all: readonly Plain[]): Plain {
  const [first = {}, ...rest] = all
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      rest.every((facts) => JSON.stringify(facts[name]) === JSON.stringify(value)),
    ),
  )
}

export type FileResult =
  | { readonly ok: true; readonly work: Work }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a case file that was parsed; its regime was looked up from its `regime`. */
export function workOf(ruleSet: RuleSet, file: Plain): FileResult {
  const { id, title, regime: _, ...rest } = file
  const deal = readDeal(ruleSet, rest)
  if (!deal.ok) return deal
  const [first, ...others] = deal.acts.map((act) => ({ ...act, passed: [] }))
  const name = typeof title === 'string' ? title : typeof id === 'string' ? id : null
  return {
    ok: true,
    work: { ruleSet, title: name, occasion: null, acts: [first ?? emptyAct(), ...others], at: 0 },
  }
}

/** Work of which nothing is known yet. */
export function emptyWork(ruleSet: RuleSet): Work {
  return { ruleSet, title: null, occasion: null, acts: [emptyAct()], at: 0 }
}

/** Work on an occasion, with what goes without saying there. */
export function workOn(ruleSet: RuleSet, occasion: Occasion): Work {
  const asked = onOccasion(ruleSet, occasion)
  const act = { id: null, case: beginOccasion(asked, occasion), passed: [] }
  return { ruleSet: asked, title: null, occasion, acts: [act], at: 0 }
}

function emptyAct() {
  return { id: null, case: EMPTY_CASE, passed: [] }
}
