/** Makes `pairs.csv` from the tables, always the same: `npx node --conditions=source bench/names-ja/make.ts`. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { seeded } from '../names-search/variations.ts'
import { companies } from './make-companies.ts'
import { foreignPeople } from './make-foreign-people.ts'
import { japanesePeople } from './make-japanese-people.ts'
import { handOf } from './pair.ts'
import { faultsOf, withoutDoubles } from './second-pass.ts'

const hand = handOf(seeded(20261127))
const pairs = withoutDoubles([...japanesePeople(hand), ...foreignPeople(hand), ...companies(hand)])
const faults = faultsOf(pairs)
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
} else {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const rows = pairs.map(({ name1, name2, schema, isMatch, kind, ja, en }) => {
    const [first = 0] = createHash('sha256').update([name1, name2].sort().join('|')).digest()
    return [name1, name2, schema, `${isMatch}`, kind, first % 2 === 0 ? 'tune' : 'report', ja, en]
  })
  const head = ['name1', 'name2', 'schema', 'is_match', 'kind', 'half', 'reason_ja', 'reason_en']
  const text = [head, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('')
  writeFileSync(new URL('pairs.csv', import.meta.url), text)
  console.log(`${rows.length} pairs, ${pairs.filter(({ isMatch }) => isMatch).length} of them one party`)
}
