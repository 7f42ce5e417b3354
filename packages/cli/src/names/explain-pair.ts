import { compareNames, explainNames, MATCH } from '@sekisho/names/compare'
import { prepareName } from '@sekisho/names/text'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { kindOf } from './kind-option.ts'
import { readingsFor } from './readings.ts'

/** Says how two names compare, and why. */
export async function explainPair(
  one: string,
  other: string,
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const kind = kindOf(call)
  const how = await readingsFor([one, other])
  const comparison = compareNames(prepareName(one, kind, how), prepareName(other, kind, how))
  const reasons = explainNames(comparison)
  const { score } = comparison
  const decision = score >= MATCH ? 'match' : 'no-match'
  if (textOption(call, 'format') === 'json') {
    const answer = { name1: one, name2: other, kind, score, decision, threshold: MATCH, reasons }
    await terminal.out(`${JSON.stringify(answer, null, 2)}\n`)
    return EXIT.done
  }
  const verdict =
    decision === 'match'
      ? { ja: '同じ者の名前とみられる', en: 'may well name one party' }
      : { ja: '別の者の名前とみられる', en: 'likely name different parties' }
  const head = `${score.toFixed(2)}  ${terminal.say(verdict)} (${terminal.say({ ja: '基準', en: 'threshold' })} ${MATCH})`
  const lines = reasons.map((reason) => `  ${terminal.say(reason)}`)
  await terminal.out(`${[terminal.style(head, 'bold'), ...lines].join('\n')}\n`)
  return EXIT.done
}
