import { DEFAULT_REGIME, regime } from '@sekisho/law/regimes'
import {
  type Entry,
  type Exact,
  entriesOf,
  formatDay,
  nearName,
  type Parameter,
  ProblemError,
  type PublishedCitation,
  publishEntry,
  type RuleSet,
  writeNumber,
} from '@sekisho/logic'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'

function days({ from, until }: { from?: number; until?: number }): string {
  return `${from === undefined ? '' : formatDay(from)}…${until === undefined ? '' : formatDay(until)}`
}

function citeLine(cite: PublishedCitation, { say, language }: Terminal): string {
  const chain = cite.chain.slice(1).map((provision) => provision[language])
  const mark = cite.verified ? '' : language === 'ja' ? '［未確認］' : ' [unverified]'
  return `  ${[cite[language], ...chain].join(' → ')}${mark}${cite.note ? ` — ${say(cite.note)}` : ''}`
}

function detail(entry: Entry, ruleSet: RuleSet, terminal: Terminal): string {
  const lines = [
    `${terminal.style(entry.id, 'bold')}  ${terminal.say(entry.title)}`,
    `  (${ruleSet.files.get(entry.id)})`,
  ]
  if (entry.kind === 'rule') {
    if (entry.from !== undefined || entry.until !== undefined) {
      const inForce =
        entry.inForce === undefined
          ? ''
          : terminal.language === 'ja'
            ? `（施行 ${formatDay(entry.inForce)}）`
            : ` (in force ${formatDay(entry.inForce)})`
      lines.push(`  ${days(entry)}${inForce}`)
    }
    for (const { id, title } of entry.unless)
      lines.push(`  ${terminal.language === 'ja' ? '例外' : 'unless'}: ${id}  ${terminal.say(title)}`)
  }
  if (entry.kind === 'outside') lines.push(`  ${terminal.say(entry.reason)}`)
  if (entry.kind === 'parameter') {
    for (const value of entry.values) {
      const shown = value.is === null ? '—' : showValue(value.is, entry)
      lines.push(`  ${days(value)}: ${shown}`)
    }
  }
  return [...lines, ...publishEntry(ruleSet, entry).cites.map((cite) => citeLine(cite, terminal))].join('\n')
}

export const rules: Command = {
  name: 'rules',
  summary: {
    ja: '規則と根拠条文（ID を指定すると詳細）',
    en: 'the rules with their citations (one in detail with its ID)',
  },
  operands: '[REGIME] [ID]',
  count: [0, 2],
  options: [formatOption('text', 'json'), LANGUAGE],
  async run(call, terminal) {
    const [first, second] = call.operands
    const isRegime = first === undefined || first.includes('/')
    const ruleSet = await regime(isRegime ? (first ?? DEFAULT_REGIME) : DEFAULT_REGIME)
    const id = isRegime ? second : first
    const all = entriesOf(ruleSet)
    const wanted = id === undefined ? [...all.values()] : [all.get(id)].filter((entry) => entry !== undefined)
    if (id !== undefined && wanted.length === 0) {
      throw new ProblemError([misused('unknown-rule', id, nearName(id, all.keys()))])
    }
    if (textOption(call, 'format') === 'json') {
      const published = wanted.map((entry) => publishEntry(ruleSet, entry))
      await terminal.out(`${JSON.stringify(published, null, 2)}\n`)
      return EXIT.done
    }
    const blocks = wanted.map((entry) =>
      id === undefined
        ? `${terminal.style(entry.id, 'bold')}  ${terminal.say(entry.title)}\n${publishEntry(ruleSet, entry)
            .cites.slice(0, 1)
            .map((cite) => citeLine(cite, terminal))
            .join('\n')}`
        : detail(entry, ruleSet, terminal),
    )
    await terminal.out(`${blocks.join('\n')}\n`)
    return EXIT.done
  },
}

function showValue(value: Exact | ReadonlySet<string>, { type }: Parameter): string {
  if (typeof value === 'object' && 'has' in value) return [...value].join(' ')
  return type.is === 'number' ? writeNumber(type, value) : ''
}
