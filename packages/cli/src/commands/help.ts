import { nearName, ProblemError, type Words } from '@sekisho/logic'
import type { Command, OptionSpec } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { LANGUAGE } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'

const INTRO: Words = {
  ja: '関所 sekisho: 取引を説明すると、根拠条文つきの判定を返します。',
  en: 'sekisho: describe a deal, and get a determination with its proof.',
}
const EXITS: Words = {
  ja: '終了コード: 0 すべて回答した／1 答えられない入力か、通らない事例があった／2 使い方の誤り／70 内部の誤り',
  en: 'exit codes: 0 all answered; 1 some input could not be answered or a case failed; 2 wrong usage; 70 internal error',
}

function optionLine(option: OptionSpec, terminal: Terminal): string {
  const form = `--${option.name}${option.value ? ` ${option.value}` : ''}`
  return `  ${form.padEnd(28)} ${terminal.say(option.help)}`
}

function describe(command: Command, terminal: Terminal): string {
  return [
    `sekisho ${command.name} ${command.operands}`,
    `  ${terminal.say(command.summary)}`,
    ...command.options.map((option) => optionLine(option, terminal)),
  ].join('\n')
}

/** The help command over the table of all commands. */
export function help(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    summary: { ja: '使い方', en: 'how to use it' },
    operands: '[COMMAND]',
    count: [0, 1],
    options: [LANGUAGE],
    async run({ operands: [name] }, terminal) {
      if (name !== undefined) {
        const command = commands().find((one) => one.name === name)
        const names = commands().map((one) => one.name)
        if (!command) throw new ProblemError([misused('unknown-command', name, nearName(name, names))])
        await terminal.out(`${describe(command, terminal)}\n`)
        return EXIT.done
      }
      const lines = commands().map(
        (one) => `  ${`${one.name} ${one.operands}`.padEnd(28)} ${terminal.say(one.summary)}`,
      )
      lines.push(`  ${'--version'.padEnd(28)} ${terminal.say({ ja: '版', en: 'the version' })}`)
      await terminal.out(`${terminal.say(INTRO)}\n\n${lines.join('\n')}\n\n${terminal.say(EXITS)}\n`)
      return EXIT.done
    },
  }
}
