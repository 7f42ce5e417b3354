import type { Words } from '../../values/words.ts'
import type { DayName, Determination, Obligation } from '../determine/determination.ts'
import type { ProofStep } from '../explain/proof.ts'
import type { PublishedCitation } from '../explain/published-citation.ts'
import type { PublishedValue } from '../explain/published-value.ts'
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

function line(text: string, ...under: readonly Line[]): Line {
  return { text, under }
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
      const text = one[name]
      if (text === null) return []
      const how = one.arithmetic[name]
      return [line(this.labelled(name, text), ...(how ? [line(this.say(how))] : []))]
    }
    const said = (name: 'authority' | 'form' | 'effect'): readonly Line[] => {
      const words = one[name]
      return words ? [line(this.labelled(name, this.say(words)))] : []
    }
    const conditions = one.conditions.map(({ id, text }) => line(`${id} ${this.say(text)}`))
    return line(
      `${this.say(one.title)}`,
      line(this.labelled('who', this.say(one.who))),
      ...said('authority'),
      ...said('form'),
      ...day('earliest'),
      ...day('due'),
      ...day('standstillUntil'),
      ...said('effect'),
      ...(conditions.length > 0 ? [line(this.label('conditions'), ...conditions)] : []),
      ...(one.sanction ? [line(this.labelled('sanction', this.say(one.sanction.text)))] : []),
      ...this.cites(one.cites),
    )
  }

  value(value: PublishedValue): string {
    if (value === true) return this.label('yes')
    if (value === false) return this.label('no')
    if (value === null) return this.label('open')
    return typeof value === 'string' ? value : ''
  }

  step(step: ProofStep): Line {
    const mark = step.value === true ? '○' : step.value === false ? '×' : step.value === null ? '？' : '・'
    const basis = step.cites?.length ? ` 〔${step.cites.map((cite) => this.chain(cite)).join('、')}〕` : ''
    const unverified = step.verified === false ? ` ${this.label('unverifiedMark')}` : ''
    const see = step.see ? ` ${this.label('above')}` : ''
    const origin = step.origin
      ? ` (${[step.origin.who, step.origin.document, step.origin.list, step.origin.on].filter(Boolean).join(', ')})`
      : ''
    return line(
      `${mark} ${this.say(step.text)}${origin}${basis}${unverified}${see}`,
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
    assumed.map((one) => line(`${to.say(one.label)} (${one.fact}) ${to.value(one.value)}`)),
  )
  section(
    'rulings',
    rulings.map((one) =>
      line(
        `${to.say(one.title)}: ${to.value(one.value)} — ${[one.author, one.document, one.on].filter(Boolean).join(', ')}`,
      ),
    ),
  )
  section(
    'proof',
    determination.proof.steps.map((step) => to.step(step)),
    true,
  )
  section(
    'unverified',
    determination.unverified.map((cite) =>
      line(to.say(cite), ...(cite.note ? [line(to.say(cite.note))] : [])),
    ),
    true,
  )
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
