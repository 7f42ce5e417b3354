import { describe, expect, it } from 'vitest'
import { problemOf, readText } from '../testing/read-text.ts'
import { EU_CSV_TEXT, EU_XML_TEXT } from '../testing/samples-europe.ts'

describe('the EU’s list of financial sanctions', () => {
  it('in XML: what is strong and what is weak, days as far as they are known, documents', async () => {
    const { asOf, parties } = await readText('eu.xml', EU_XML_TEXT)
    expect(asOf).toBe('2026-08-05')
    expect(parties).toEqual([
      {
        id: 'EU.1.11',
        kind: 'person',
        names: [
          { text: 'Ivan Lanternov', quality: 'primary' },
          { text: 'The Lamp', quality: 'weak' },
          { text: 'Иван Лантернов', quality: 'strong' },
        ],
        sex: 'male',
        born: [{ day: '1971-03-04' }, { day: '1972', about: true }, { day: '1970/1975' }],
        birthPlaces: ['Paris, FRANCE'],
        nationalities: ['RU'],
        countries: ['RU'],
        addresses: [{ text: '1 Lamp Street, Moscow, 1, RUSSIAN FEDERATION', country: 'RU' }],
        identifiers: [
          { kind: 'passport', value: 'X123', country: 'RU' },
          { kind: 'passport', value: 'X999' },
        ],
        programmes: ['LAMP'],
        legalBasis: ['2018/1 (OJ L1), 2018-02-16', '2022/2 (OJ L2), 2022-02-23'],
        listedOn: '2014-03-17',
        details: { title: ['Dr'], function: ['Keeper'], 'un-reference': ['XXi.001'] },
        remarks: ['Keeper of lamps', 'Lampland', 'X123: (expired)', 'X999: known to be false'],
      },
      {
        id: '8',
        kind: 'organisation',
        names: [{ text: 'Lantern Works', quality: 'primary' }],
        identifiers: [
          { kind: 'registration', value: '№ 42' },
          { kind: 'registration', value: '42' },
        ],
      },
    ])
  })

  it('in CSV: the rows of a party, wherever they stand, as one with the id it has in XML', async () => {
    const { asOf, parties } = await readText('eu.csv', EU_CSV_TEXT)
    expect(asOf).toBe('2026-08-05')
    expect(parties).toEqual([
      {
        id: 'EU.1.11',
        kind: 'person',
        names: [
          { text: 'Ivan Lanternov', quality: 'primary' },
          { text: 'The Lamp', quality: 'strong' },
        ],
        sex: 'male',
        born: [{ day: '1971-03-04' }],
        birthPlaces: ['Paris, FRANCE'],
        nationalities: ['RU'],
        countries: ['RU'],
        addresses: [{ text: '1 Lamp Street, Moscow, 1, RUSSIAN FEDERATION', country: 'RU' }],
        identifiers: [{ kind: 'passport', value: 'X123', country: 'RU' }],
        programmes: ['LAMP'],
        legalBasis: ['2018/1 (OJ L1), 2018-02-16'],
        listedOn: '2014-03-17',
        details: { title: ['Dr'], function: ['Keeper'], 'un-reference': ['XXi.001'] },
        remarks: ['Keeper; of lamps', 'X123: (expired)'],
      },
      {
        id: 'EU.2.22',
        kind: 'organisation',
        names: [{ text: 'Lantern Works', quality: 'primary' }],
        identifiers: [
          { kind: 'registration', value: '№ 42' },
          { kind: 'registration', value: '42' },
        ],
        programmes: ['LAMP'],
        legalBasis: ['2022/2 (OJ L2), 2022-02-23'],
      },
    ])
  })

  it.each([
    ['eu.xml', EU_XML_TEXT.slice(0, -20), 'list.cut-short'],
    [
      'eu.xml',
      EU_XML_TEXT.replaceAll('wholeName', 'name').replace('lastName="Lantern Works"', ''),
      'list.record',
    ],
    [
      'eu.xml',
      EU_XML_TEXT.replaceAll('<nameAlias', '<name').replaceAll('</nameAlias', '</name'),
      'list.record',
    ],
    ['eu.xml', '<export xmlns="http://eu.europa.ec/fpi/fsd/export"></export>', 'list.cut-short'],
    [
      'eu.csv',
      'Date_file;Entity_logical_id;Naal_wholename;Programme\n05/06/2026;7;Lamp;X\n',
      'list.old-version',
    ],
    ['eu.csv', EU_CSV_TEXT.replaceAll(';42;', ';'), 'list.record'],
    ['eu.csv', EU_CSV_TEXT.replace('BirthDate_Year;', 'Year;'), 'list.record'],
    ['eu.csv', EU_CSV_TEXT.replace('7;EU.1.11', ';'), 'list.record'],
    ['eu.csv', EU_CSV_TEXT.replace(';Lantern Works;', ';;'), 'list.record'],
  ])('%s of %# is refused', async (file, text, code) => {
    expect(await problemOf(file, text)).toBe(code)
  })
})
