/** Names made of real parts, always the same for the same seed: forenames and surnames by country, and words of listed companies. */
import { readFileSync } from 'node:fs'
import type { IndexedName } from '@sekisho/names/match'
import { parse } from 'csv-parse/sync'
import { DATA } from '../names/labelled-pairs.ts'
import { listedParties } from '../names-search/listed-names.ts'

type Row = Readonly<Record<string, string>>

/** The names of a table, as written there and in Latin letters, each once. */
function partsOf(file: string): readonly string[] {
  const rows = parse(readFileSync(`${DATA}/names/${file}`, 'utf8'), {
    columns: true,
    bom: true,
  }) as readonly Row[] // text by column
  const all = rows.flatMap((row) => [row['Localized Name'] ?? '', row['Romanized Name'] ?? ''])
  return [...new Set(all.filter((part) => part !== ''))]
}

/** Makes names without end: four persons of five, with two or three parts, and companies of two to four words. */
export async function nameMaker(random: () => number): Promise<(party: number) => IndexedName> {
  const [forenames, surnames] = [partsOf('forenames-by-country.csv'), partsOf('surnames-by-country.csv')]
  const companies = (await listedParties()).filter(({ kind }) => kind === 'organisation')
  const words = [...new Set(companies.flatMap(({ names }) => names.flatMap(({ text }) => text.split(/\s+/))))]
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  return (party) => {
    if (random() < 0.2) {
      const count = 2 + Math.floor(random() * 3)
      const text = Array.from({ length: count }, () => pick(words)).join(' ')
      return { text, kind: 'organisation', party }
    }
    const given = random() < 0.4 ? [pick(forenames), pick(forenames)] : [pick(forenames)]
    return { text: [...given, pick(surnames)].join(' '), kind: 'person', party }
  }
}
