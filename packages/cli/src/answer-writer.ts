import {
  type Assessment,
  type Determination,
  determinationPage,
  publishAssessment,
  renderDetermination,
  type Words,
} from '@sekisho/logic'
import type { Terminal } from './terminal.ts'

/** An assessment with the id of its case, where the file names one. */
export interface Answered extends Assessment {
  readonly id: string | null
}

/** A determination and what it is called, if it is not alone. */
interface Part {
  readonly called: string | null
  readonly determination: Determination
}

export type AnswerFormat = 'text' | 'json' | 'markdown' | 'html'

/** Output is written in pieces of about this many characters. */
const PIECE = 65_536

/**
 * Writes assessments: one in full; of several a line each as text or JSON, in Markdown and HTML each in full, and a
 * summary. What is written is always one document.
 */
export class AnswerWriter {
  readonly #format: AnswerFormat
  readonly #terminal: Terminal
  readonly #counts = new Map<string, { readonly title: Words; count: number }>()
  #first: Answered | null = null
  #answered = 0
  #pending = ''
  /** Has the head of the page been written? */
  #isBegun = false

  constructor(format: AnswerFormat, terminal: Terminal) {
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
    if (this.#first) await this.#write(this.#oneOfMany(this.#first))
    this.#first = null
    await this.#write(this.#oneOfMany(assessment))
  }

  /** Writes what is left; `failed` is how many cases could not be answered. */
  async end(failed: number): Promise<void> {
    const isOne = this.#first !== null
    if (this.#first) this.#pending += failed === 0 ? this.#alone(this.#first) : this.#oneOfMany(this.#first)
    if (this.#isBegun) this.#pending += determinationPage.foot
    await this.#terminal.out(this.#pending)
    if (!isOne || failed > 0) this.#summary(failed)
  }

  async #write(text: string): Promise<void> {
    this.#pending += text
    if (this.#pending.length < PIECE) return
    await this.#terminal.out(this.#pending)
    this.#pending = ''
  }

  #alone(assessment: Answered): string {
    if (this.#format === 'json')
      return `${JSON.stringify(publishAssessment(assessment, assessment.id), null, 2)}\n`
    return this.#full(assessment, null)
  }

  #oneOfMany(assessment: Answered): string {
    const { id, outcome, title } = assessment
    if (this.#format === 'json') return `${JSON.stringify(publishAssessment(assessment, id))}\n`
    if (this.#format === 'text') return `${id ?? '-'}\t${outcome}\t${this.#terminal.say(title)}\n`
    return this.#full(assessment, id)
  }

  /** Each act in full, below the sum of a deal; `name` is what the case is called among several. */
  #full({ acts, title }: Answered, name: string | null): string {
    const { say } = this.#terminal
    const sum = say({ ja: `取引全体: ${title.ja}`, en: `The deal as a whole: ${title.en}` })
    const heading = acts.length === 1 ? null : name === null ? sum : `${name} ${sum}`
    const parts = acts.map(({ act, determination }) => ({ called: act ?? name, determination }))
    return this.#format === 'html' ? this.#ofPage(parts, heading, say(title)) : this.#ofText(parts, heading)
  }

  #ofText(parts: readonly Part[], heading: string | null): string {
    const form = this.#format === 'markdown' ? 'markdown' : 'text'
    const headed = (text: string | null) =>
      text === null ? '' : `${form === 'markdown' ? `# ${text}` : `== ${text} ==`}\n\n`
    const texts = parts.map(
      ({ called, determination }) =>
        headed(called) + renderDetermination(determination, form, this.#terminal.language),
    )
    return headed(heading) + texts.join('\n')
  }

  #ofPage(parts: readonly Part[], heading: string | null, title: string): string {
    const { language } = this.#terminal
    const { head, title: titled, part } = determinationPage
    const before = this.#isBegun ? '' : head(title, language)
    this.#isBegun = true
    const several = parts.map(({ called, determination }) => part(determination, language, called))
    return before + (heading === null ? '' : titled(heading)) + several.join('')
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
