import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareNames, MATCH } from '../compare/index.ts'
import { prepareName } from '../text/index.ts'
import { NameIndex } from './index.ts'

const given = fc.constantFrom(
  'Ivan',
  'Olga',
  'Khalid',
  'Yuki',
  'Maria',
  'Jean',
  'Wei',
  'Amina',
  'Иван',
  'خالد',
)
const family = fc.constantFrom(
  'Lanternov',
  'Umbrella',
  'Mahmoud',
  'Takahashi',
  'Fontaine',
  'Zhang',
  'Okonkwo',
  'محمود',
)
const name = fc.tuple(given, family).map((parts) => parts.join(' '))
/** A letter lost, or in a name in Latin letters another one. */
const slip = fc.tuple(name, fc.nat(), fc.constantFrom('a', 'e', 'n', 's', '')).map(([text, at, letter]) => {
  const place = at % text.length
  const typed = text.charCodeAt(place) < 0x80 ? letter : ''
  return text.slice(0, place) + typed + text.slice(place + 1)
})

it('the best name of all is found, whatever the query', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 60 }),
      fc.oneof(name, slip),
      (texts, query) => {
        const index = new NameIndex(texts.map((text, party) => ({ text, kind: 'person', party })))
        const asked = prepareName(query, 'person')
        const scores = texts.map((text) => compareNames(asked, prepareName(text, 'person')).score)
        const best = Math.max(...scores)
        const [hit] = index.search(asked)
        if (best >= MATCH) expect(hit?.score).toBeCloseTo(best, 10)
        else expect(hit).toBeUndefined()
      },
    ),
    { numRuns: 300 },
  )
})
