import type { Classification, ClassifiedEntry, ComparedValue, MissedLimit } from '@sekisho/catalogue/classify'
import { citeLine } from '../show-entry.ts'
import type { Terminal } from '../terminal.ts'

/** How many entries and questions of a kind are shown in full. */
const SHOWN = 8

type Section = readonly string[]

/** A classification as text: the answer first, then what it falls under, what it narrowly misses, and what is open. */
export function classificationText(result: Classification, terminal: Terminal): string {
  const { say, style } = terminal
  const { name, maker, model } = result.product
  const missedOnly = result.ruledOut.filter(({ missed }) => missed !== undefined)
  const sections: readonly Section[] = [
    [style([maker, name, model].filter(Boolean).join(' '), 'bold'), say(result.summary)],
    section({ ja: '該当する項目', en: 'Falls under' }, result.hit, hitLines, terminal),
    section({ ja: 'わずかに外れる項目', en: 'Narrowly missed' }, result.near, missedLines, terminal),
    section({ ja: '数値で外れる項目', en: 'Ruled out by values' }, missedOnly, missedLines, terminal),
    section({ ja: '除外される項目', en: 'Taken out by a rule' }, result.excluded, excludedLines, terminal),
    section({ ja: 'まだ判定できない項目', en: 'Cannot be judged yet' }, result.open, openLines, terminal),
    section({ ja: '規則の外に残る項目', en: 'Left to a person' }, result.outside, outsideLines, terminal),
    questionLines(result, terminal),
    result.assumed.map((words) => `${say({ ja: '前提', en: 'Assumed' })}: ${say(words)}`),
    result.next.map((words) => `→ ${say(words)}`),
    [
      style(
        say({
          ja: `${result.on} 現在。規則にした ${result.entries} 項目のうち、当たる種類のものを調べた。種類が違うもの ${result.otherKinds.length}、数値で外れるもの ${result.ruledOut.length}。`,
          en: `As of ${result.on}. Of ${result.entries} entries that are modelled, ${result.otherKinds.length} are of other kinds and ${result.ruledOut.length} are ruled out by values.`,
        }),
        'dim',
      ),
    ],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function section(
  heading: { ja: string; en: string },
  entries: readonly ClassifiedEntry[],
  lines: (entry: ClassifiedEntry, terminal: Terminal) => Section,
  terminal: Terminal,
): Section {
  if (entries.length === 0) return []
  const more = entries.length - SHOWN
  return [
    terminal.style(`${terminal.say(heading)} (${entries.length})`, 'bold'),
    ...entries.slice(0, SHOWN).flatMap((entry) => entryLines(entry, lines(entry, terminal), terminal)),
    ...(more > 0 ? [`  ${terminal.say({ ja: `ほか ${more} 項目`, en: `and ${more} more` })}`] : []),
  ]
}

function entryLines(
  { item, title, cite }: ClassifiedEntry,
  below: Section,
  { say, style }: Terminal,
): Section {
  return [
    `  ${style(item, 'bold')}  ${say(title)}`,
    `    ${citeLine(cite, say)}`,
    ...below.map((line) => `    ${line}`),
  ]
}

/** A value beside the limit that it meets. */
function valueLine({ label, value, limit }: ComparedValue, { say }: Terminal): string {
  return `✓ ${say(label)}: ${say(value)} (${say(limit)})`
}

function missedLine({ label, value, limit, by }: MissedLimit, { say }: Terminal): string {
  return `✗ ${say(label)}: ${say(value)} (${say(limit)}) — ${say(by)}`
}

function hitLines({ values, codes }: ClassifiedEntry, terminal: Terminal): Section {
  const other = [codes.us && `US ${codes.us}`, codes.eu && `EU ${codes.eu}`].filter(Boolean).join(', ')
  return [
    ...new Set(values.filter(({ decides }) => decides).map((value) => valueLine(value, terminal))),
    ...(other ? [`${terminal.say({ ja: '参考', en: 'for reference' })}: ${other}`] : []),
  ]
}

function missedLines({ missed = [] }: ClassifiedEntry, terminal: Terminal): Section {
  return missed.map((limit) => missedLine(limit, terminal))
}

function excludedLines({ excludedBy = [] }: ClassifiedEntry, { say }: Terminal): Section {
  return excludedBy.map(({ title }) => `${say({ ja: '理由', en: 'because of' })}: ${say(title)}`)
}

function openLines({ needed = [] }: ClassifiedEntry, { say }: Terminal): Section {
  const facts = needed.slice(0, SHOWN).map(({ label, unit }) => `${say(label)}${unit ? ` [${unit}]` : ''}`)
  return [`${say({ ja: '必要', en: 'needs' })}: ${facts.join(', ')}${needed.length > SHOWN ? ', …' : ''}`]
}

function outsideLines({ leftOut, notModelled = [] }: ClassifiedEntry, { say }: Terminal): Section {
  return leftOut ? [say(leftOut)] : notModelled.map(({ title }) => say(title))
}

function questionLines({ questions }: Classification, { say, style }: Terminal): Section {
  if (questions.length === 0) return []
  return [
    style(say({ ja: '次に答えるとよい質問', en: 'Questions that settle most' }), 'bold'),
    ...questions
      .slice(0, SHOWN)
      .map(({ question, fact, unit, settles }) =>
        [`  ${say(question)}`, `(${fact}${unit ? `, ${unit}` : ''}; ${settles.length})`].join(' '),
      ),
  ]
}
