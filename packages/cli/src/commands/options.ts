import { type Option, options as optionsOf, type Price, publishOptions, type Words } from '@sekisho/logic'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { PARTY_OPTIONS } from '../lists/party-options.ts'
import { oneCase } from '../one-case.ts'
import { overridesOf } from '../overrides.ts'
import { ACT, formatOption, LANGUAGE, ON, REGIME } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'

const NONE: Words = {
  ja: '行為者の選べることだけでは、別の結論になりません。',
  en: 'Nothing the actor can choose leads to another answer.',
}
const CUT: Words = {
  ja: '組み合わせが多いため、すべては調べていません。',
  en: 'There are too many combinations: not all were tried.',
}

function prices(label: Words, all: readonly Price[], terminal: Terminal): readonly string[] {
  return all.map(({ title }) => `    ${terminal.say(label)}: ${terminal.say(title)}`)
}

function block({ title, changes, gained, lost }: Option, terminal: Terminal): string {
  return [
    terminal.style(`→ ${terminal.say(title)}`, 'bold'),
    ...changes.map(({ label, to }) => `  ・ ${terminal.say(label)}: ${terminal.say(to)}`),
    ...prices({ ja: '加わる', en: 'adds' }, gained, terminal),
    ...prices({ ja: 'なくなる', en: 'removes' }, lost, terminal),
  ].join('\n')
}

export const options: Command = {
  name: 'options',
  summary: {
    ja: '別の結論になる最小の選択と、その代価を示す',
    en: 'the smallest choices that lead to another answer, and their price',
  },
  operands: 'FILE',
  count: [1, 1],
  options: [ON, formatOption('text', 'json'), ACT, REGIME, ...PARTY_OPTIONS, LANGUAGE],
  async run(call, terminal) {
    const overrides = await overridesOf(call)
    const [file = ''] = call.operands
    const act = textOption(call, 'act')
    const { ruleSet, case: given } = await oneCase(file, overrides, 'options', act)
    const result = optionsOf(ruleSet, given)
    if (textOption(call, 'format') === 'json') {
      await terminal.out(`${JSON.stringify(publishOptions(ruleSet, result), null, 2)}\n`)
      return EXIT.done
    }
    const blocks = result.options.map((option) => block(option, terminal))
    const notes = [
      ...(blocks.length === 0 ? [terminal.say(NONE)] : []),
      ...(result.complete ? [] : [terminal.say(CUT)]),
    ]
    await terminal.out(`${[...blocks, ...notes].join('\n\n')}\n`)
    return EXIT.done
  },
}
