import type { Fact, ValueType, Words } from '@sekisho/logic'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { DEFAULT_REGIME, regime } from '../regimes.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'

/** How the values of a type are written in a case file. */
function written(type: ValueType): string {
  switch (type.is) {
    case 'truth':
      return 'true | false'
    case 'choice':
      return Object.keys(type.options).join(' | ')
    case 'number':
      return type.unit === 'day'
        ? 'YYYY-MM-DD'
        : type.unit === 'ratio'
          ? '1.00% | 1/100'
          : `1000 (${type.unit})`
    case 'text':
      return '"…"'
    case 'list':
      return `[ { ${Object.values(type.fields)
        .map((field) => `${field.name}: ${written(field.type)}`)
        .join(', ')} } ]`
    case 'set':
      return ''
  }
}

function options(type: ValueType): Readonly<Record<string, Words>> | undefined {
  return type.is === 'choice' ? type.options : undefined
}

function published(fact: Fact): object {
  const { id, type, label, question, help, source, choosable, mayBeAbsent } = fact
  return {
    id,
    type: type.is,
    written: written(type),
    options: options(type),
    label,
    question,
    help,
    source,
    choosable,
    mayBeAbsent,
  }
}

const YES: Words = { ja: '行為者が選べる', en: 'the actor can choose it' }

export const facts: Command = {
  name: 'facts',
  summary: { ja: '制度が必要とする事実の一覧', en: 'list the facts that a regime needs' },
  operands: '[REGIME]',
  count: [0, 1],
  options: [formatOption('text', 'json'), LANGUAGE],
  async run(call, terminal) {
    const ruleSet = await regime(call.operands[0] ?? DEFAULT_REGIME)
    const all = [...ruleSet.facts.values()]
    if (textOption(call, 'format') === 'json') {
      await terminal.out(`${JSON.stringify(all.map(published), null, 2)}\n`)
      return EXIT.done
    }
    const blocks = all.map((fact) =>
      [
        `${terminal.style(fact.id, 'bold')}  ${terminal.say(fact.label)}`,
        `  ${terminal.say(fact.question)}`,
        ...Object.entries(options(fact.type) ?? {}).map(
          ([name, words]) => `    ${name}: ${terminal.say(words)}`,
        ),
        ...(options(fact.type) ? [] : [`    ${written(fact.type)}`]),
        ...(fact.choosable ? [`    (${terminal.say(YES)})`] : []),
      ].join('\n'),
    )
    await terminal.out(`${blocks.join('\n\n')}\n`)
    return EXIT.done
  },
}
