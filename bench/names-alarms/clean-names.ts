/** Names of customers who are on no list: invented persons, common names, and companies that are nearly listed ones. */
import { readFileSync } from 'node:fs'
import type { PartyKind } from '@sekisho/names/lists'
import { cleanName } from '@sekisho/names/text'
import { parse } from 'csv-parse/sync'
import { DATA } from '../names/labelled-pairs.ts'

export interface CleanName {
  readonly set: string
  readonly text: string
  readonly kind: PartyKind
}

type Row = Readonly<Record<string, string>>

const rowsOf = (file: string) =>
  parse(readFileSync(`${DATA}/names/${file}`, 'utf8'), { columns: true, bom: true }) as readonly Row[] // text by column

/** So many of some things, each at most once. */
function drawn<Thing>(things: readonly Thing[], count: number, random: () => number): readonly Thing[] {
  const left = [...things]
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat()
}

/** The names of a file of candidates: all, or so many of them. */
export function candidates(
  file: string,
  set: string,
  random: () => number,
  count = Infinity,
): readonly CleanName[] {
  const all = rowsOf(`candidates/${file}`).map(({ full_name = '' }) => ({
    set,
    text: full_name,
    kind: 'person' as const,
  }))
  return count < all.length ? drawn(all, count, random) : all
}

/** A common forename beside a common surname of the same country, in Latin letters and as written there. */
export function commonNames(count: number, random: () => number): readonly CleanName[] {
  const surnames = Map.groupBy(rowsOf('surnames-by-country.csv'), ({ Country = '' }) => Country)
  const forenames = rowsOf('forenames-by-country.csv').filter(({ Country = '' }) => surnames.has(Country))
  return drawn(forenames, count, random).flatMap((forename) => {
    const others = surnames.get(forename.Country ?? '') ?? []
    const surname = others[Math.floor(random() * others.length)]
    return (['Romanized Name', 'Localized Name'] as const).flatMap((column) => {
      const [given, family] = [forename[column], surname?.[column]]
      if (!given || !family) return []
      if (column === 'Localized Name' && given === forename['Romanized Name']) return []
      return {
        set: `common names, ${column === 'Localized Name' ? 'as written there' : 'in Latin letters'}`,
        text: `${given} ${family}`,
        kind: 'person' as const,
      }
    })
  })
}

const COUNTRIES = [
  'Iran',
  'Russia',
  'Syria',
  'China',
  'Belarus',
  'Pakistan',
  'Lebanon',
  'Iraq',
  'Cuba',
  'Turkey',
  'India',
]
const ELSEWHERE = ['Portugal', 'Norway', 'Chile', 'Finland', 'Uruguay']

/** What makes another company of a listed one's name; nothing where the name has no place for it. */
const SISTERS: Readonly<Record<string, (name: string, random: () => number) => string | undefined>> = {
  'number changed': (name, random) =>
    /\d/.test(name)
      ? name.replace(/\d+/, (number) => String(Number(number) + 1 + Math.floor(random() * 40)))
      : undefined,
  'country changed': (name, random) => {
    const country = COUNTRIES.find((one) => new RegExp(`\\b${one}\\b`, 'i').test(name))
    const other = ELSEWHERE[Math.floor(random() * ELSEWHERE.length)] ?? 'Portugal'
    return country && name.replace(new RegExp(`\\b${country}\\b`, 'i'), other)
  },
  'branch elsewhere': (name, random) =>
    name.split(' ').length > 1
      ? `${name} (${ELSEWHERE[Math.floor(random() * ELSEWHERE.length)] ?? 'Chile'})`
      : undefined,
  'first word changed': (name, random) => {
    const [, ...rest] = name.split(' ')
    return rest.length < 2
      ? undefined
      : [ELSEWHERE[Math.floor(random() * ELSEWHERE.length)], ...rest].join(' ')
  },
}

/** So many companies of each sort that bear nearly the name of a listed one; none is listed itself. */
export function sisterCompanies(
  listed: readonly { readonly text: string; readonly kind: PartyKind }[],
  count: number,
  random: () => number,
): readonly CleanName[] {
  const known = new Set(listed.map(({ text }) => cleanName(text).toLowerCase()))
  const companies = listed.filter(
    ({ text, kind }) => kind === 'organisation' && /^[\x20-\x7e]{6,}$/.test(text),
  )
  return Object.entries(SISTERS).flatMap(([sort, change]) => {
    const fitting = companies.filter(({ text }) => change(text, () => 0) !== undefined)
    return drawn(fitting, count, random).flatMap(({ text }) => {
      const other = change(text, random)
      return other === undefined || known.has(cleanName(other).toLowerCase())
        ? []
        : { set: `sister companies, ${sort}`, text: other, kind: 'organisation' as const }
    })
  })
}
