import type { DayName, Determination, Obligation, Words } from '@sekisho/logic'
import { linksOf } from '../../proof/links-of.ts'
import type { Language } from '../../words/language.ts'
import { isDuty } from '../../words/obligation-day.ts'
import { TEXTS } from './texts.ts'

/** A day that goes into a calendar. */
interface Entry {
  readonly id: string
  readonly day: string
  readonly summary: string
  readonly description: string
}

/** An act with what was determined of it. */
export interface DeterminedAct {
  /** What its author calls it. */
  readonly act: string | null
  readonly determination: Determination
}

const DAYS: readonly DayName[] = ['earliest', 'due', 'standstillUntil']

/**
 * The days of what is to be done, as a file for calendars (iCalendar, RFC 5545): one event of a whole day each, escaped
 * by its writer, which is fetched only then. The same case gives the same identifiers, so that a file opened twice
 * makes no event twice; another case gives others, so that no deadline ever takes the place of another.
 * @param title what the deal is called
 */
export async function deadlinesFile(
  title: string | null,
  acts: readonly DeterminedAct[],
  language: Language,
): Promise<string> {
  const { default: ical } = await import('ical-generator')
  const calendar = ical({
    prodId: { company: 'Sekisho', product: 'pages', language: language.toUpperCase() },
  })
  for (const one of acts)
    for (const { id, day, summary, description } of entriesOf(title, one, language))
      calendar.createEvent({
        id,
        allDay: true,
        start: new Date(`${day}T00:00:00Z`),
        end: new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000),
        summary,
        description,
      })
  return calendar.toString()
}

/** Is there any day to put into a calendar? */
export function hasDeadlines(acts: readonly DeterminedAct[]): boolean {
  return acts.some((one) => entriesOf(null, one, 'ja').length > 0)
}

function entriesOf(
  title: string | null,
  { act, determination }: DeterminedAct,
  language: Language,
): readonly Entry[] {
  const duties = determination.obligations.filter(({ kind }) => isDuty(kind))
  const of = [title, act].filter((part) => part !== null).join(': ')
  // What is concluded tells cases apart without looking at their text alone.
  const seal = fingerprint(JSON.stringify([title, act, determination.on, determination.decisions]))
  return duties.flatMap((duty) =>
    DAYS.flatMap((name) => {
      const day = duty[name]
      if (day === null) return []
      const summary = `${TEXTS[name][language]}: ${duty.title[language]}${of === '' ? '' : ` (${of})`}`
      const id = `${duty.id}.${name}.${seal}@sekisho`
      return [{ id, day, summary, description: describe(duty, name, language) }]
    }),
  )
}

function describe(duty: Obligation, name: DayName, language: Language): string {
  const line = (label: Words, text: Words | null | undefined): readonly string[] =>
    text ? [`${label[language]}: ${text[language]}`] : []
  const basis = duty.cites.flatMap((cite) => {
    const chain = linksOf(cite)
      .map((link) => link[language])
      .join(' → ')
    return [`${TEXTS.basis[language]}: ${chain}${cite.verified ? '' : ` ${UNVERIFIED[language]}`}`]
  })
  return [
    ...line(TEXTS.who, duty.who),
    ...line(TEXTS.to, duty.authority),
    ...line(TEXTS.form, duty.form),
    ...line(TEXTS.counted, duty.arithmetic[name]),
    ...basis,
    NOT_ADVICE[language],
  ].join('\n')
}

const UNVERIFIED: Words = { ja: '［未確認］', en: '[unverified]' }
const NOT_ADVICE: Words = {
  ja: '与えられた事実について規則が述べることです。法的助言ではありません。',
  en: 'This is what the rules say of the facts given. It is not legal advice.',
}

/** A short fingerprint of a text (FNV-1a, 64 bits): no secret, only told apart. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const character of text) {
    hash ^= BigInt(character.codePointAt(0) ?? 0)
    hash = BigInt.asUintN(64, hash * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
