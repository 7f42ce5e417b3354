import { describe, expect, it } from 'vitest'
import type { ListedParty } from '../lists/index.ts'
import { type Listing, Screener } from './index.ts'

const listing = (party: ListedParty): Listing => ({ list: 'own', asOf: '2026-01-01', party })
const person = (id: string, ...names: readonly string[]): ListedParty => ({
  id,
  kind: 'person',
  names: names.map((text, at) => ({ text, quality: at === 0 ? 'primary' : 'strong' })),
})

const screener = new Screener([
  listing({ ...person('1', 'Ivan Lanternov', 'Иван Лантернов'), born: [{ day: '1971' }], countries: ['RU'] }),
  listing(person('2', 'Khalid Mahmoud', 'خالد محمود')),
  listing(person('3', '习近平')),
  listing(person('5', 'Vladimir Timoshenko')),
  listing({ id: '4', kind: 'organisation', names: [{ text: 'Umbrella Works GmbH', quality: 'primary' }] }),
  ...Array.from({ length: 300 }, (_, at) =>
    listing(
      person(
        `x${at}`,
        `${'Anna Olga Petr Igor Marta'.split(' ')[at % 5]} ${String.fromCharCode(65 + (at % 26))}okolov${'aeiou'[at % 5]}${at}`,
      ),
    ),
  ),
])
const ids = (name: string, more = {}) =>
  screener.screen({ name, kind: 'person', ...more }).map(({ party }) => party.id)

describe('screening', () => {
  it.each([
    ['Ivan Lanternov', '1'],
    ['Lanternov, Ivan', '1'],
    ['Iwan Lantarnov', '1'],
    ['Иван Лантернов', '1'],
    ['خالد محمود', '2'],
    ['Khaled Mahmood', '2'],
    ['Xi Jinping', '3'],
    ['習近平', '3'],
    ['イワン・ランテルノフ', '1'],
    ['ウラジーミル・チモシェンコ', '5'],
  ])('%s finds %s', (name, id) => {
    expect(ids(name)).toEqual([id])
  })

  it('finds an organisation by another legal form, and nobody where nobody is', () => {
    const found = screener.screen({ name: 'Umbrella Works Ltd', kind: 'organisation' })
    expect(found.map(({ party }) => party.id)).toEqual(['4'])
    expect(ids('Ravi Chandrasekhar')).toEqual([])
    expect(ids('')).toEqual([])
  })

  it('weighs what is known beside the name, and says so', () => {
    const [plain] = screener.screen({ name: 'Ivan Lanternov', kind: 'person' })
    const [fits] = screener.screen({
      name: 'Ivan Lanternov',
      kind: 'person',
      born: [{ day: '1971-03-01' }],
      countries: ['RU'],
    })
    expect(fits?.score).toBeGreaterThan(plain?.score ?? 1)
    expect(fits?.nameScore).toBe(plain?.nameScore)
    expect(fits?.reasons.map(({ en }) => en)).toEqual(
      expect.arrayContaining([expect.stringContaining('years of birth fit')]),
    )
    const [differs] = screener.screen(
      { name: 'Ivan Lanternov', kind: 'person', born: [{ day: '1999' }] },
      { threshold: 0.1 },
    )
    expect(differs?.score).toBeLessThan(plain?.score ?? 0)
  })

  it('finds who has the same identifier under whatever name, and says so', () => {
    const passport = (value: string) => [{ kind: 'passport' as const, value }]
    const own = new Screener([
      listing({ ...person('p', 'Ivan Lanternov'), identifiers: passport('AB 123456') }),
    ])
    const [hit] = own.screen({
      name: 'Ravi Chandrasekhar',
      kind: 'person',
      identifiers: passport('ab123456'),
    })
    expect(hit).toMatchObject({ party: { id: 'p' }, evidence: [{ about: 'identifier' }] })
    expect(hit?.score).toBeGreaterThan(0.5)
    expect(
      own.screen({ name: 'Ravi Chandrasekhar', kind: 'person', identifiers: passport('zz999999') }),
    ).toEqual([])
  })

  it('finds every party of a name, however many bear it', () => {
    const many = new Screener(
      Array.from({ length: 60 }, (_, at) => listing(person(`m${at}`, 'Muhammad Ali'))),
    )
    expect(many.screen({ name: 'MUHAMMAD ALI', kind: 'person' }, { limit: 100 })).toHaveLength(60)
    const [fits] = new Screener([
      ...Array.from({ length: 300 }, (_, at) => listing(person(`m${at}`, 'Muhammad Ali'))),
      listing({ ...person('born', 'Muhammad Ali'), born: [{ day: '1971' }] }),
    ]).screen({ name: 'Muhammad Ali', kind: 'person', born: [{ day: '1971' }] })
    expect(fits?.party.id).toBe('born')
  })

  it('looks for every name a subject has', () => {
    const [hit] = screener.screen({ name: 'Somebody Else', kind: 'person', aliases: ['Ivan Lanternov'] })
    expect(hit).toMatchObject({ asked: 'Ivan Lanternov', party: { id: '1' } })
  })
})
