import { describe, expect, it } from 'vitest'
import { problemOf, readText } from '../testing/read-text.ts'
import { UK_CSV_TEXT, UK_XML_TEXT } from '../testing/samples-europe.ts'

const IVAN = {
  id: 'XXX0001',
  kind: 'person',
  sex: 'male',
  born: [{ day: '1971' }, { day: '1972-03' }],
  birthPlaces: ['Lantern, Russia'],
  nationalities: ['RU'],
  countries: ['FR'],
  addresses: [{ text: '1 Lamp Street, Paris, 75001, France', country: 'FR' }, { text: 'Lampburg, Lampland' }],
  identifiers: [
    { kind: 'passport', value: 'X123' },
    { kind: 'national-id', value: '42' },
  ],
  programmes: ['The Lamp (Sanctions) Regulations 2020'],
  listedOn: '2012-06-29',
  details: {
    title: ['Dr'],
    function: ['Keeper'],
    measures: ['Asset freeze', 'Travel Ban'],
    'un-reference': ['XXi.001'],
  },
  remarks: ['Keeper of lamps, in Paris.', 'X123: Issued in Paris', 'address: Lampland'],
}
const NAMES = [
  { text: 'Ivan LANTERNOV', quality: 'primary' },
  { text: 'Iwan LANTERNOW', quality: 'spelling' },
  { text: 'The Lamp', quality: 'weak' },
  { text: 'Vanya', quality: 'strong' },
  { text: 'Иван Лантернов', quality: 'spelling' },
]
const OTHERS = [
  {
    id: 'XXX0003',
    kind: 'organisation',
    names: [{ text: 'Lantern Works', quality: 'primary' }],
    identifiers: [{ kind: 'registration', value: 'BR-1' }],
    programmes: ['The Lamp (Sanctions) Regulations 2020'],
    listedOn: '2022-03-11',
    details: { parent: ['Lamp Holding'] },
  },
  {
    id: 'XXX0002',
    kind: 'vessel',
    names: [{ text: 'UMBRELLA STAR', quality: 'primary' }],
    identifiers: [{ kind: 'imo', value: '1234567' }],
    programmes: ['The Lamp (Sanctions) Regulations 2020'],
    listedOn: '2022-03-11',
    details: {
      'vessel-type': ['Oil Tanker'],
      tonnage: ['7078'],
      flag: ['Gabon'],
      owner: ['Lamp Ships'],
      measures: ["Shipping sanctions: (see 'Other information')"],
    },
  },
]

describe('the UK’s list in one file', () => {
  it('in CSV: the day above the rows, and the rows of a party as one', async () => {
    expect(await readText('uk.csv', UK_CSV_TEXT)).toEqual({
      asOf: '2026-05-13',
      parties: [{ ...IVAN, names: NAMES }, ...OTHERS],
    })
  })

  it('in XML: the same parties', async () => {
    const [primary, variation, weak, ...more] = NAMES
    expect(await readText('uk.xml', UK_XML_TEXT)).toEqual({
      asOf: '2026-05-13',
      parties: [{ ...IVAN, names: [primary, weak, variation, ...more] }, ...OTHERS],
    })
  })

  it('in CSV without the line of its day, which then is to be said', async () => {
    const { asOf, parties } = await readText('uk.csv', UK_CSV_TEXT.replace(/^.*\n/, ''))
    expect(asOf).toBeUndefined()
    expect(parties).toHaveLength(3)
  })

  it.each([
    ['uk.csv', UK_CSV_TEXT.slice(0, -4), 'list.record'],
    ['uk.csv', UK_CSV_TEXT.replace(',D.O.B,', ',Born,'), 'list.record'],
    ['uk.csv', UK_CSV_TEXT.replace('XXX0003', ''), 'list.record'],
    ['uk.csv', UK_CSV_TEXT.replace('UMBRELLA STAR', ''), 'list.record'],
    ['uk.xml', UK_XML_TEXT.slice(0, -20), 'list.cut-short'],
    ['uk.xml', UK_XML_TEXT.replace('<Name6>UMBRELLA STAR</Name6>', ''), 'list.record'],
    ['uk.xml', UK_XML_TEXT.replace('<UniqueID>XXX0003</UniqueID>', ''), 'list.record'],
    ['uk.xml', '<Designations><DateGenerated>13/05/2026</DateGenerated></Designations>', 'list.cut-short'],
  ])('%s of %# is refused', async (file, text, code) => {
    expect(await problemOf(file, text)).toBe(code)
  })
})
