import {
  type Assessment,
  assessDeal,
  publishAssessment,
  renderDetermination,
  type Words,
} from '@sekisho/logic'
import manifest from '../../package.json' with { type: 'json' }
import { type LoadedCase, type LoadResult, loadCases } from '../case-file.ts'
import type { Call, Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { overridesOf } from '../overrides.ts'
import { ProgressBar } from '../progress-bar.ts'
import { formatOption, LANGUAGE, ON, REGIME } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'

/** The program as receipts name it. */
const PROGRAM = `sekisho ${manifest.version}`

/** An assessment with the id of its case, where the file names one. */
interface Answered extends Assessment {
  readonly id: string | null
}

type Format = 'text' | 'json' | 'markdown' | 'html'

/** Output is written in pieces of about this many characters. */
const PIECE = 65_536

/** Writes assessments: one in full; of several a line each, and a summary. */
class Writer {
  readonly #format: Format
  readonly #terminal: Terminal
  readonly #counts = new Map<string, { readonly title: Words; count: number }>()
  #first: Answered | null = null
  #answered = 0
  #pending = ''

  constructor(format: Format, terminal: Terminal) {
    this.#format = format
    this.#terminal = terminal
  }

  async add(assessment: Answered): Promise<void> {
    this.#answered += 1
    const { outcome, title } = assessment
    const counted = this.#counts.get(outcome) ?? { title, count: 0 }
    counted.count += 1
    this.#counts.set(outcome, counted)
    if (this.#answered === 1) {
      this.#first = assessment
      return
    }
    if (this.#first) await this.#write(this.#line(this.#first))
    this.#first = null
    await this.#write(this.#line(assessment))
  }

  /** Writes what is left; `failed` is how many cases could not be answered. */
  async end(failed: number): Promise<void> {
    const isOne = this.#first !== null
    if (this.#first) await this.#write(failed === 0 ? this.#whole(this.#first) : this.#line(this.#first))
    await this.#terminal.out(this.#pending)
    if (!isOne || failed > 0) this.#summary(failed)
  }

  async #write(text: string): Promise<void> {
    this.#pending += text
    if (this.#pending.length < PIECE) return
    await this.#terminal.out(this.#pending)
    this.#pending = ''
  }

  #whole(assessment: Answered): string {
    if (this.#format === 'json')
      return `${JSON.stringify(publishAssessment(assessment, assessment.id), null, 2)}\n`
    const parts = assessment.acts.map(({ act, determination }) => {
      const text = renderDetermination(
        determination,
        this.#format === 'json' ? 'text' : this.#format,
        this.#terminal.language,
      )
      return act === null || this.#format === 'html' ? text : `${heading(act, this.#format)}\n\n${text}`
    })
    if (assessment.acts.length === 1) return parts.join('\n')
    const sum = this.#terminal.say({
      ja: `取引全体: ${assessment.title.ja}`,
      en: `The deal as a whole: ${assessment.title.en}`,
    })
    return this.#format === 'html' ? parts.join('\n') : `${heading(sum, this.#format)}\n\n${parts.join('\n')}`
  }

  #line(assessment: Answered): string {
    if (this.#format === 'json') return `${JSON.stringify(publishAssessment(assessment, assessment.id))}\n`
    if (this.#format !== 'text') return this.#whole(assessment)
    const { id, outcome, title } = assessment
    return `${id ?? '-'}\t${outcome}\t${this.#terminal.say(title)}\n`
  }

  #summary(failed: number): void {
    const { say } = this.#terminal
    for (const [outcome, { title, count }] of this.#counts) {
      this.#terminal.note(`${String(count).padStart(9)}  ${say(title)} (${outcome})`)
    }
    const all = {
      ja: `${this.#answered} 件に回答し、${failed} 件には回答できませんでした。`,
      en: `${this.#answered} answered, ${failed} not.`,
    }
    this.#terminal.note(say(all))
  }
}

function heading(text: string, format: Format): string {
  return format === 'markdown' ? `# ${text}` : `== ${text} ==`
}

function formatOf(call: Call): Format {
  const format = textOption(call, 'format')
  return format === 'json' || format === 'markdown' || format === 'html' ? format : 'text'
}

async function answer({ id, ruleSet, acts }: LoadedCase): Promise<Answered> {
  return { id, ...(await assessDeal(ruleSet, acts, PROGRAM)) }
}

function report(result: LoadResult, terminal: Terminal): void {
  for (const problem of result.ok ? result.notes : result.problems) terminal.problem(problem)
}

export const assess: Command = {
  name: 'assess',
  summary: { ja: '事案を判定し、根拠を示す', en: 'determine cases, with proof' },
  operands: 'FILE…',
  count: [1, Number.POSITIVE_INFINITY],
  options: [ON, formatOption('text', 'json', 'markdown', 'html'), REGIME, LANGUAGE],
  async run(call, terminal) {
    const overrides = overridesOf(call)
    const writer = new Writer(formatOf(call), terminal)
    let failed = 0
    for (const file of call.operands) {
      const bar = new ProgressBar(terminal)
      for await (const result of loadCases(file, overrides, bar.onShare)) {
        report(result, terminal)
        if (result.ok) await writer.add(await answer(result.loaded))
        else failed += 1
        bar.step()
      }
      bar.end()
    }
    await writer.end(failed)
    return failed === 0 ? EXIT.done : EXIT.faulty
  },
}
