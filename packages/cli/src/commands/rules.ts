import { DEFAULT_REGIME, regime } from '@sekisho/law/regimes'
import {
  casesAbout,
  entriesOf,
  nearName,
  ProblemError,
  type PublishedEntry,
  publishEntries,
  type RuleSet,
} from '@sekisho/logic'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'
import { citeLine, entryText } from '../show-entry.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'
import { workedCasesMentioning } from '../worked-files.ts'

/** The name and first citation of an entry. */
function shortText({ id, title, cites }: PublishedEntry, { say, style }: Terminal): string {
  const lines = cites.slice(0, 1).map((cite) => `  ${citeLine(cite, say)}`)
  return [`${style(id, 'bold')}  ${say(title)}`, ...lines].join('\n')
}

async function fullText(entry: PublishedEntry, ruleSet: RuleSet, terminal: Terminal): Promise<string> {
  const { id, outcomes } = entry
  const entries = entriesOf(ruleSet)
  const titleOf = (named: string) =>
    entries.get(named)?.title ??
    ruleSet.facts.get(named)?.label ??
    ruleSet.outcomes.find((outcome) => outcome.id === named)?.title ?? { ja: named, en: named }
  const cases = casesAbout(ruleSet, await workedCasesMentioning(ruleSet.id, [id, ...outcomes])).get(id) ?? []
  return entryText(entry, cases, titleOf, terminal)
}

export const rules: Command = {
  name: 'rules',
  summary: {
    ja: '規則と根拠条文（ID を指定すると条件・例外・値まで）',
    en: 'the rules with their citations (with its ID, one with its conditions, exceptions and values)',
  },
  operands: '[REGIME] [ID]',
  count: [0, 2],
  options: [formatOption('text', 'json'), LANGUAGE],
  async run(call, terminal) {
    const [first, second] = call.operands
    const isRegime = first === undefined || first.includes('/')
    const ruleSet = await regime(isRegime ? (first ?? DEFAULT_REGIME) : DEFAULT_REGIME)
    const id = isRegime ? second : first
    const published = publishEntries(ruleSet)
    const entries = published.entries.filter((entry) => id === undefined || entry.id === id)
    if (id !== undefined && entries.length === 0) {
      const known = published.entries.map((entry) => entry.id)
      throw new ProblemError([misused('unknown-rule', id, nearName(id, known))])
    }
    if (textOption(call, 'format') === 'json') {
      await terminal.out(`${JSON.stringify({ ...published, entries }, null, 2)}\n`)
      return EXIT.done
    }
    for (const entry of entries) {
      const text = id === undefined ? shortText(entry, terminal) : await fullText(entry, ruleSet, terminal)
      await terminal.out(`${text}\n`)
    }
    return EXIT.done
  },
}
