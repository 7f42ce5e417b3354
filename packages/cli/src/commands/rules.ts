import { DEFAULT_REGIME, regime } from '@sekisho/law/regimes'
import {
  entriesOf,
  nearName,
  ProblemError,
  type PublishedEntry,
  publishEntry,
  type RuleSet,
} from '@sekisho/logic'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'
import { citeLine, entryText } from '../show-entry.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'

/** The name and first citation of an entry. */
function shortText({ id, title, cites }: PublishedEntry, { say, style }: Terminal): string {
  const lines = cites.slice(0, 1).map((cite) => `  ${citeLine(cite, say)}`)
  return [`${style(id, 'bold')}  ${say(title)}`, ...lines].join('\n')
}

function fullText(entry: PublishedEntry, ruleSet: RuleSet, terminal: Terminal): string {
  const entries = entriesOf(ruleSet)
  const titleOf = (id: string) =>
    entries.get(id)?.title ??
    ruleSet.facts.get(id)?.label ??
    ruleSet.outcomes.find((outcome) => outcome.id === id)?.title ?? { ja: id, en: id }
  return entryText(entry, titleOf, terminal)
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
    const all = entriesOf(ruleSet)
    const wanted = id === undefined ? [...all.values()] : [all.get(id)].filter((entry) => entry !== undefined)
    if (id !== undefined && wanted.length === 0) {
      throw new ProblemError([misused('unknown-rule', id, nearName(id, all.keys()))])
    }
    const published = wanted.map((entry) => publishEntry(ruleSet, entry))
    if (textOption(call, 'format') === 'json') {
      await terminal.out(`${JSON.stringify(published, null, 2)}\n`)
      return EXIT.done
    }
    const blocks = published.map((entry) =>
      id === undefined ? shortText(entry, terminal) : fullText(entry, ruleSet, terminal),
    )
    await terminal.out(`${blocks.join('\n')}\n`)
    return EXIT.done
  },
}
