import { DEFAULT_REGIME, regime } from '@sekisho/law/regimes'
import { publishFacts, type Words } from '@sekisho/logic'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'

const YES: Words = { ja: '行為者が選べる', en: 'the actor can choose it' }

export const facts: Command = {
  name: 'facts',
  summary: { ja: '制度が必要とする事実の一覧', en: 'list the facts that a regime needs' },
  operands: '[REGIME]',
  count: [0, 1],
  options: [formatOption('text', 'json'), LANGUAGE],
  async run(call, terminal) {
    const ruleSet = await regime(call.operands[0] ?? DEFAULT_REGIME)
    const published = publishFacts(ruleSet)
    if (textOption(call, 'format') === 'json') {
      await terminal.out(`${JSON.stringify(published, null, 2)}\n`)
      return EXIT.done
    }
    const blocks = published.facts.map((fact) =>
      [
        `${terminal.style(fact.id, 'bold')}  ${terminal.say(fact.label)}`,
        `  ${terminal.say(fact.question)}`,
        ...Object.entries(fact.options ?? {}).map(([name, words]) => `    ${name}: ${terminal.say(words)}`),
        ...(fact.options ? [] : [`    ${fact.written}`]),
        ...(fact.choosable ? [`    (${terminal.say(YES)})`] : []),
      ].join('\n'),
    )
    await terminal.out(`${blocks.join('\n\n')}\n`)
    return EXIT.done
  },
}
