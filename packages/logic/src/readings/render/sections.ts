import type { Words } from '../../values/words.ts'
import type { DayName, Determination, Obligation } from '../determine/determination.ts'
import type { ProofStep } from '../explain/proof.ts'
import type { PublishedCitation } from '../explain/published-citation.ts'
import type { PublishedRange } from '../explain/published-value.ts'
import { LABELS } from './labels.ts'

export type Language = keyof Words

/** A line of a result with what stands under it. */
export interface Line {
  readonly text: string
  readonly under: readonly Line[]
}

/** A part of a result under its heading. */
export interface Section {
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

function line(text: string, ...under: readonly Line[]): Line {
  return { text: text.replace(CONTROLS, ' '), under }
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

  labelled(name: keyof typeof LABELS, text: string): string {
    return `${this.label(name)}${this.#language === 'ja' ? '：' : ': '}${text}`
  }

  /** The provision and those it delegates to. */
  chain(cite: PublishedCitation): string {
    return [this.say(cite), ...cite.chain.slice(1).map((one) => this.say(one))].join(' → ')
  }

  cites(cites: readonly PublishedCitation[]): readonly Line[] {
    return cites.map((cite) => {
      const chain = this.chain(cite)
      const mark = cite.verified ? '' : ` ${this.label('unverifiedMark')}`
      return line(this.labelled('basis', `${chain}${mark}`))
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
      return [line(this.labelled(name, text), ...(how ? [line(this.say(how))] : []))]
    }
    const said = (name: 'authority' | 'form' | 'effect'): readonly Line[] => {
      const words = one[name]
      return words ? [line(this.labelled(name, this.say(words)))] : []
    }
    const conditions = (name: 'conditions' | 'possibleConditions'): readonly Line[] => {
      const lines = one[name].map(({ id, text, cites }) =>
        line(`${id} ${this.say(text)}`, ...this.cites(cites)),
      )
      return lines.length > 0 ? [line(this.label(name), ...lines)] : []
    }
    return line(
      `${this.say(one.title)}`,
      line(this.labelled('who', this.say(one.who))),
      ...said('authority'),
      ...said('form'),
      ...day('earliest'),
      ...day('due'),
      ...day('standstillUntil'),
      ...said('effect'),
      ...conditions('conditions'),
      ...conditions('possibleConditions'),
      ...(one.sanction
        ? [line(this.labelled('sanction', this.say(one.sanction.text)), ...this.cites(one.sanction.cites))]
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
    const basis = step.cites?.length ? ` 〔${step.cites.map((cite) => this.chain(cite)).join('、')}〕` : ''
    const unverified = step.verified === false ? ` ${this.label('unverifiedMark')}` : ''
    const see = step.see ? ` ${this.label('above')}` : ''
    return line(
      `${mark} ${this.say(step.text)}${basis}${unverified}${see}`,
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
    if (lines.length > 0) sections.push({ heading: to.label(name), lines, folds })
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
      line(`${to.say(one.question)} (${one.fact})${one.decisive ? ` ${to.label('decisive')}` : ''}`),
    ),
  )
  section(
    'outside',
    outside.map((one) =>
      line(
        `${to.say(one.title)} (${one.id})`,
        line(to.say(one.reason)),
        ...(one.judge ? [line(to.labelled('judge', to.say(one.judge)))] : []),
        ...to.cites(one.cites),
      ),
    ),
  )
  section(
    'assumed',
    assumed.map((one) => line(`${to.say(one.text)} (${one.fact})`)),
  )
  section(
    'rulings',
    rulings.map((one) =>
      line(`${to.say(one.text)} (${one.id})`, ...(one.note ? [line(to.say(one.note))] : [])),
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
    line(to.labelled('ruleSet', version)),
    line(to.labelled('knownOn', ruleSet.knownOn)),
    ...(ruleSet.hash ? [line(`SHA-256 ${ruleSet.hash}`)] : []),
    line(to.label('notAdvice')),
  ])
  return {
    title: to.say(ruleSet.title),
    answer: to.say(determination.title),
    subtitle: determination.on ? to.labelled('actDay', determination.on) : to.label('actDayOpen'),
    sections,
  }
}
