import { describe, expect, it } from 'vitest'
import { problemOf, readText } from '../testing/read-text.ts'
import { SECO_XML } from '../testing/samples-europe.ts'

describe('Switzerland’s list', () => {
  it('who is on it, with names as they may be spelt, and places from the end of the file', async () => {
    expect(await readText('seco.xml', SECO_XML)).toEqual({
      asOf: '2026-08-27',
      parties: [
        {
          id: '100',
          kind: 'person',
          names: [
            { text: 'Lanternov Ivan', quality: 'primary' },
            { text: 'The Lamp', quality: 'weak' },
            { text: 'Vanya', quality: 'strong' },
            { text: 'Lanternoff Ivan', quality: 'spelling' },
            { text: 'Лантернов Иван', quality: 'spelling' },
          ],
          sex: 'male',
          born: [{ day: '1971-03-04' }, { day: '1972', about: true }],
          birthPlaces: ['Lantern, Lampshire'],
          nationalities: ['RU'],
          countries: ['FR'],
          addresses: [{ text: '1 Lamp Street, 75001, Paris, France', country: 'FR' }],
          identifiers: [
            { kind: 'passport', value: 'X123', country: 'RU' },
            { kind: 'tax', value: '42' },
          ],
          programmes: ['Lampland'],
          legalBasis: [
            'Ordinance on measures against Lampland, article 1',
            'Ordinance on measures against Lampland, article 2',
          ],
          listedOn: '2016-01-19',
          details: { title: ['Dr'], 'un-reference': ['XXi.001'] },
          remarks: ['Keeper of lamps.', 'Tax identification number: 42.'],
        },
        {
          id: '300',
          kind: 'vessel',
          names: [
            { text: 'Umbrella Star', quality: 'primary' },
            { text: 'Old Star', quality: 'former' },
          ],
          identifiers: [{ kind: 'imo', value: '1234567' }],
          programmes: ['Lampland'],
          legalBasis: ['Ordinance on measures against Lampland, article 2'],
          remarks: ['IMO Number: 1234567'],
        },
      ],
    })
  })

  it.each([
    [SECO_XML.slice(0, -30), 'list.cut-short'],
    [SECO_XML.replace('whole-list', 'amendment'), 'list.changes-only'],
    [SECO_XML.replaceAll('name-part', 'part'), 'list.record'],
    [
      SECO_XML.replace('<object object-type="vessel">', '<ship>').replace('</object>', '</ship>'),
      'list.record',
    ],
    [
      '<swiss-sanctions-list list-type="whole-list" date="2026-08-27"></swiss-sanctions-list>',
      'list.cut-short',
    ],
  ])('what is wrong with it is told: %#', async (text, code) => {
    expect(await problemOf('seco.xml', text)).toBe(code)
  })
})
