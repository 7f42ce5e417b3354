import { REGIME_IDS } from '@sekisho/law/regimes'
import type { Command } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { misused } from '../usage-messages.ts'

/** What may stand somewhere: words of a closed list, files. */
interface Offer {
  readonly words: readonly string[]
  readonly files: boolean
}

/** What is offered for something that help shows as `REGIME`, `FILE…`, `ja|en`. */
function offerOf(shown: string, commands: readonly Command[]): Offer {
  const names = commands.map(({ name }) => name)
  const parts = shown.split(/[^\w-]+/).filter(Boolean)
  const words = parts.flatMap((part) => {
    if (part === 'REGIME' || part === 'ID') return REGIME_IDS
    if (part === 'COMMAND') return names
    return /^[a-z]/.test(part) ? [part] : []
  })
  return { words: [...new Set(words)], files: parts.includes('FILE') }
}

/** The assignment that offers something, as both shells read it. */
function assignment({ words, files }: Offer): string {
  return `words=$'${words.join('\\n')}'${files ? ' files=1' : ''}`
}

/** A completion script for bash: commands, their options and what each of them takes. */
function bash(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, options, operands }) => {
    const { words, files } = offerOf(operands, commands)
    const own = { words: [...options.map((option) => `--${option.name}`), ...words], files }
    const values = options.map(
      (option) => `    "${name} --${option.name}") ${assignment(offerOf(option.value ?? '', commands))} ;;`,
    )
    return [...values, `    "${name} "*) ${assignment(own)} ;;`]
  })
  return `_sekisho() {
  local IFS=$'\\n' current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words="" files=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${assignment({ words: commands.map(({ name }) => name), files: false })}
  else case "\${COMP_WORDS[1]} $previous" in
${lines.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ -n "$files" ]; then COMPREPLY+=($(compgen -f -- "$current")); fi
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
        terminal.problem(misused('wrong-operands', 'completion', 'bash|zsh'))
        return EXIT.usage
      }
      await terminal.out(shell === 'bash' ? bash(commands()) : zsh(commands()))
      return EXIT.done
    },
  }
}
