import { sayOrigin } from '../../case/given.ts'
import type { Words } from '../../values/words.ts'
import type { DayName, Determination, Obligation } from '../determine/determination.ts'
import type { ProofStep } from '../explain/proof.ts'
import type { PublishedCitation } from '../explain/published-citation.ts'
import type { PublishedRange } from '../explain/published-value.ts'
import { LABELS } from './labels.ts'

export type Language = keyof Words

/** A line of a result with what stands under it. */
export interface Line {
  /** What the text is, such as "Due". */
  readonly label?: string
  readonly text: string
  /** Citations and ids, which a form may show more quietly. */
  readonly note?: string
  readonly under: readonly Line[]
}

/** A part of a result under its heading. */
export interface Section {
  readonly name: keyof typeof LABELS
  readonly heading: string
  readonly lines: readonly Line[]
  /** Long: shown folded where the form can fold. */
  readonly folds: boolean
}

/** A result as every form shows it: the answer first, then what to do, what is open, and the proof. */
export interface Sheet {
  readonly title: string
  readonly answer: string
  readonly subtitle: string
  readonly sections: readonly Section[]
}

/** Controls, line breaks and marks that turn the direction of writing: no text brings its own into a result. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

function calm(text: string): string {
  return text.replace(CONTROLS, ' ')
}

function line(text: string, ...under: readonly Line[]): Line {
  return { text: calm(text), under }
}

function noted(text: string, note: string, ...under: readonly Line[]): Line {
  const plain = line(text, ...under)
  return note === '' ? plain : { ...plain, note: calm(note) }
}

/** The whole line as text: label, text and note. */
export function plainLine({ label, text, note }: Line, language: Language): string {
  const colon = language === 'ja' ? '：' : ': '
  return `${label === undefined ? '' : `${label}${colon}`}${text}${note === undefined ? '' : ` ${note}`}`
}

class Sheeting {
  readonly #language: Language

  constructor(language: Language) {
    this.#language = language
  }

  say(words: Words): string {
    return words[this.#language]
  }

  label(name: keyof typeof LABELS): string {
    return this.say(LABELS[name])
  }

  labelled(name: keyof typeof LABELS, text: string, ...under: readonly Line[]): Line {
    return { label: this.label(name), ...line(text, ...under) }
  }

  /** The provision and those it delegates to. */
  chain(cite: PublishedCitation): string {
    return [this.say(cite), ...cite.chain.slice(1).map((one) => this.say(one))].join(' → ')
  }

  bracketed(parts: readonly string[]): string {
    return this.#language === 'ja' ? `〔${parts.join('、')}〕` : `(${parts.join('; ')})`
  }

  cites(cites: readonly PublishedCitation[]): readonly Line[] {
    return cites.map((cite) => {
      const mark = cite.verified ? '' : ` ${this.label('unverifiedMark')}`
      return this.labelled('basis', `${this.chain(cite)}${mark}`)
    })
  }

  /** Each citation once, with what is said of it. */
  unverified(cites: readonly PublishedCitation[]): readonly Line[] {
    const notes = new Map<string, Set<string>>()
    for (const cite of cites) {
      const said = notes.get(this.chain(cite)) ?? new Set()
      notes.set(this.chain(cite), cite.note ? said.add(this.say(cite.note)) : said)
    }
    return [...notes].map(([chain, said]) => line(chain, ...[...said].map((note) => line(note))))
  }

  obligation(one: Obligation): Line {
    const day = (name: DayName): readonly Line[] => {
      const range = one.ranges[name]
      const text = one[name] ?? (range ? this.range(range) : null)
      if (text === null) return []
      const how = one.arithmetic[name]
      return [this.labelled(name, text, ...(how ? [line(this.say(how))] : []))]
    }
    const said = (name: 'authority' | 'form' | 'effect'): readonly Line[] => {
      const words = one[name]
      return words ? [this.labelled(name, this.say(words))] : []
    }
    const conditions = (name: 'conditions' | 'possibleConditions'): readonly Line[] => {
      const lines = one[name].map(({ id, text, cites }) =>
        line(`${id} ${this.say(text)}`, ...this.cites(cites)),
      )
      return lines.length > 0 ? [line(this.label(name), ...lines)] : []
    }
    return line(
      `${this.say(one.title)}`,
      this.labelled('who', this.say(one.who)),
      ...said('authority'),
      ...said('form'),
      ...day('earliest'),
      ...day('due'),
      ...day('standstillUntil'),
      ...said('effect'),
      ...conditions('conditions'),
      ...conditions('possibleConditions'),
      ...(one.sanction
        ? [this.labelled('sanction', this.say(one.sanction.text), ...this.cites(one.sanction.cites))]
        : []),
      ...this.cites(one.cites),
    )
  }

  /** A day of which only the ends are known. */
  range({ low, high }: PublishedRange): string {
    if (low === null && high === null) return this.label('notKnown')
    return `${low ?? '?'} … ${high ?? '?'}`
  }

  step(step: ProofStep): Line {
    const mark = step.value === true ? '○' : step.value === false ? '×' : step.value === null ? '？' : '・'
    const notes = [
      step.cites?.length ? this.bracketed(step.cites.map((cite) => this.chain(cite))) : '',
      step.verified === false ? this.label('unverifiedMark') : '',
      step.see ? this.label('above') : '',
    ]
    return noted(
      `${mark} ${this.say(step.text)}`,
      notes.filter(Boolean).join(' '),
      ...step.because.map((one) => this.step(one)),
    )
  }
}

/** Lays a determination out, in one language. */
export function sheetOf(determination: Determination, language: Language): Sheet {
  const to = new Sheeting(language)
  const { ruleSet, possible, options, obligations, possibleObligations, unknown, outside, assumed, rulings } =
    determination
  const sections: Section[] = []
  const section = (name: keyof typeof LABELS, lines: readonly Line[], folds = false): void => {
    if (lines.length > 0) sections.push({ name, heading: to.label(name), lines, folds })
  }
  if (possible.length > 1) {
    section(
      'possible',
      possible.map((id) => line(options[id] ? to.say(options[id]) : id)),
    )
  }
  section(
    'toDo',
    obligations.map((one) => to.obligation(one)),
  )
  section(
    'mayFollow',
    possibleObligations.map(({ title }) => line(to.say(title))),
  )
  section(
    'unknown',
    unknown.map((one) =>
      noted(
        to.say(one.question),
        `(${one.fact})${one.decisive ? ` ${to.label('decisive')}` : ''}`,
        ...(one.origin ? [to.labelled('unresolved', sayOrigin(one.origin))] : []),
      ),
    ),
  )
  section(
    'outside',
    outside.map((one) =>
      noted(
        to.say(one.title),
        `(${one.id})`,
        line(to.say(one.reason)),
        ...(one.judge ? [to.labelled('judge', to.say(one.judge))] : []),
        ...to.cites(one.cites),
      ),
    ),
  )
  section(
    'assumed',
    assumed.map((one) => noted(to.say(one.text), `(${one.fact})`)),
  )
  section(
    'rulings',
    rulings.map((one) =>
      noted(to.say(one.text), `(${one.id})`, ...(one.note ? [line(to.say(one.note))] : [])),
    ),
  )
  section(
    'proof',
    determination.proof.steps.map((step) => to.step(step)),
    true,
  )
  section('unverified', to.unverified(determination.unverified), true)
  const version = `${determination.regime} ${ruleSet.version}`
  section('madeBy', [
    to.labelled('ruleSet', version),
    to.labelled('knownOn', ruleSet.knownOn),
    ...(ruleSet.hash ? [line(`SHA-256 ${ruleSet.hash}`)] : []),
    line(to.label('notAdvice')),
  ])
  return {
    title: to.say(ruleSet.title),
    answer: to.say(determination.title),
    subtitle: determination.on
      ? plainLine(to.labelled('actDay', determination.on), language)
      : to.label('actDayOpen'),
    sections,
  }
}
