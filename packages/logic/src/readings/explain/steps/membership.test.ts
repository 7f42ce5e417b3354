import { expect, it } from 'vitest'
import { is } from '../../../expression/one-of.ts'
import { choiceFact } from '../../../write/fact.ts'
import { sayOneOf } from './membership.ts'

const kind = choiceFact('kind', {
  label: { ja: '種類', en: 'Kind' },
  question: { ja: 'どれですか。', en: 'Which is it?' },
  options: {
    buy: { ja: '買受け', en: 'purchase' },
    gift: { ja: '贈与', en: 'gift' },
    swap: { ja: '交換', en: 'swap' },
  },
})
const name = { ja: '「種類」', en: '“Kind”' }

it('says of one option that it is it, is not, or may be', () => {
  expect(sayOneOf(is(kind, 'buy'), name).map(({ ja }) => ja)).toEqual([
    '「種類」は「買受け」である',
    '「種類」は「買受け」ではない',
    '「種類」が「買受け」かどうか定まらない',
  ])
  expect(sayOneOf(is(kind, 'buy'), name)[1].en).toBe('“Kind” is not “purchase”')
})

it('says of several that it is one of them, or none', () => {
  expect(sayOneOf(is(kind, 'buy', 'gift'), name).slice(0, 2)).toEqual([
    { ja: '「種類」は「買受け」か「贈与」である', en: '“Kind” is “purchase” or “gift”' },
    { ja: '「種類」は「買受け」でも「贈与」でもない', en: '“Kind” is neither “purchase” nor “gift”' },
  ])
})
