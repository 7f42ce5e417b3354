import { REGIME_IDS } from '@sekisho/law/regimes'
import type { Command } from '../command.ts'
import { EXIT } from '../exit-code.ts'

function words(command: Command): string {
  return command.options.map((option) => `--${option.name}`).join(' ')
}

function choiceCases(command: Command): readonly string[] {
  return command.options.flatMap(({ name, choices }) =>
    choices ? [`--${name}) set -- ${choices.join(' ')} ;;`] : [],
  )
}

/** A completion script for bash: commands, options, the values of closed options, regimes, files. */
function bash(commands: readonly Command[]): string {
  const options = commands.map(
    (command) => `    ${command.name}) words="${words(command)} ${REGIME_IDS.join(' ')}" ;;`,
  )
  const choices = [...new Set(commands.flatMap(choiceCases))].map((line) => `    ${line}`)
  return `_sekisho() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  set --
  case "$previous" in
${choices.join('\n')}
  esac
  if [ $# -gt 0 ]; then
    COMPREPLY=($(compgen -W "$*" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${options.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _sekisho sekisho
`
}

/** zsh runs the bash script through its own compatibility layer. */
function zsh(commands: readonly Command[]): string {
  return `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`
}

/** The completion command over the table of all commands. */
export function completion(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    summary: {
      ja: 'bash・zsh の補完スクリプト（例: source <(sekisho completion bash)）',
      en: 'completion script for bash or zsh: source <(sekisho completion bash)',
    },
    operands: 'bash|zsh',
    count: [1, 1],
    options: [],
    async run({ operands: [shell] }, terminal) {
      if (shell !== 'bash' && shell !== 'zsh') {
        terminal.note('bash | zsh')
        return EXIT.usage
      }
      await terminal.out(shell === 'bash' ? bash(commands()) : zsh(commands()))
      return EXIT.done
    },
  }
}
