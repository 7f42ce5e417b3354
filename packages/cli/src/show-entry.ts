import type {
  CaseAbout,
  PublishedCitation,
  PublishedDays,
  PublishedEntry,
  PublishedException,
  Statement,
  Words,
} from '@sekisho/logic'
import type { Terminal } from './terminal.ts'

/** Says a text in the user's language. */
type Say = Terminal['say']

/** A citation with what it delegates to, and whether it was read. */
export function citeLine(cite: PublishedCitation, say: Say): string {
  const chain = cite.chain.slice(1).map(say)
  const mark = cite.verified ? '' : say({ ja: '［未確認］', en: ' [unverified]' })
  return `${[say(cite), ...chain].join(' → ')}${mark}${cite.note ? ` — ${say(cite.note)}` : ''}`
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

/** A statement with what stands below it. */
function statementLines({ text, of = [] }: Statement, say: Say): readonly string[] {
  return [say(text), ...indented(of.flatMap((inner) => statementLines(inner, say)))]
}

/** A heading with lines below it; nothing where there are none. */
function under(heading: Words, lines: readonly string[], say: Say): readonly string[] {
  return lines.length === 0 ? [] : [say(heading), ...indented(lines)]
}

function daysText({ covers, inForce }: PublishedDays, say: Say): string {
  const since = inForce === undefined ? '' : say({ ja: `（${inForce}施行）`, en: ` (in force ${inForce})` })
  return `${covers ? say(covers) : ''}${since}`
}

function exceptionLines({ is, when, rank, cites }: PublishedException, say: Say): readonly string[] {
  const value = say(is.text)
  const order = rank === 0 ? '' : say({ ja: `（順位 ${rank}）`, en: ` (rank ${rank})` })
  const heading = say({ ja: `次の場合は${value}${order}`, en: `${value} where${order}` })
  const below = [...(is.of ?? []), when].flatMap((each) => statementLines(each, say))
  return [heading, ...indented([...below, ...cites.map((cite) => citeLine(cite, say))])]
}

function detailLines(entry: PublishedEntry, titleOf: (id: string) => Words, say: Say): readonly string[] {
  switch (entry.kind) {
    case 'rule': {
      const days = daysText(entry, say)
      return [
        ...(days ? [days] : []),
        ...under({ ja: '見る日', en: 'looks at' }, entry.at ? statementLines(entry.at, say) : [], say),
        ...under({ ja: '条件', en: 'when' }, statementLines(entry.condition, say), say),
        ...under(
          { ja: '例外', en: 'unless' },
          entry.unless.map((id) => `${id}  ${say(titleOf(id))}`),
          say,
        ),
      ]
    }
    case 'decision':
    case 'quantity': {
      const principle = entry.kind === 'decision' ? entry.principle : entry.formula
      return [
        ...under({ ja: '原則', en: 'in principle' }, statementLines(principle, say), say),
        ...under(
          { ja: '例外（先に当たるものによる）', en: 'exceptions (the first that holds)' },
          entry.exceptions.flatMap((exception) => exceptionLines(exception, say)),
          say,
        ),
      ]
    }
    case 'parameter':
      return [
        ...under({ ja: '見る日', en: 'looks at' }, entry.at ? statementLines(entry.at, say) : [], say),
        ...entry.values.flatMap((value) => {
          const days = daysText(value, say)
          const members = typeof value.is === 'object' && value.is ? [[...value.is].join(' ')] : []
          return [
            `${days ? `${days}: ` : ''}${say(value.text)}`,
            ...indented([...members, ...value.cites.map((cite) => citeLine(cite, say))]),
          ]
        }),
      ]
    case 'outside':
      return [say(entry.reason), ...(entry.judge ? [say(entry.judge)] : [])]
  }
}

/** How many worked cases are shown. */
const CASES = 5

function caseLines(cases: readonly CaseAbout[], say: Say): readonly string[] {
  const more = cases.length - CASES
  return [
    ...cases
      .slice(0, CASES)
      .map(({ id, on, why }) => [...(on ? [on] : []), id, ...(why ? [say(why)] : [])].join('  ')),
    ...(more > 0 ? [say({ ja: `ほか ${more} 件`, en: `and ${more} more` })] : []),
  ]
}

/** An entry in full: what it says, its citations, what it rests on, what rests on it, and the cases that pin it. */
export function entryText(
  entry: PublishedEntry,
  cases: readonly CaseAbout[],
  titleOf: (id: string) => Words,
  terminal: Terminal,
): string {
  const { say } = terminal
  const named = (ids: readonly string[]) => ids.map((id) => `${id}  ${say(titleOf(id))}`)
  const cites = entry.cites.map((cite) => citeLine(cite, say))
  return [
    `${terminal.style(entry.id, 'bold')}  ${say(entry.title)}`,
    ...indented([
      `(${entry.file})`,
      ...detailLines(entry, titleOf, say),
      ...under({ ja: '根拠', en: 'cites' }, cites, say),
      ...under({ ja: '基づくもの', en: 'rests on' }, named(entry.uses), say),
      ...under({ ja: '使われる所', en: 'used by' }, named([...entry.usedBy, ...entry.outcomes]), say),
      ...under({ ja: '事例', en: 'worked cases' }, caseLines(cases, say), say),
    ]),
  ].join('\n')
}
