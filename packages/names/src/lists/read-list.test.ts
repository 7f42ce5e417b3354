import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemOf as problemAs, readText as readAs } from '../testing/read-text.ts'
import * as samples from '../testing/samples.ts'
import * as europe from '../testing/samples-europe.ts'
import { ListError } from './index.ts'

const FILES: Readonly<Record<string, string>> = {
  'un.xml': samples.UN_XML,
  'ofac.xml': samples.OFAC_XML_TEXT,
  'canada.xml': samples.CANADA_XML,
  'eu.xml': europe.EU_XML_TEXT,
  'eu.csv': europe.EU_CSV_TEXT,
  'seco.xml': europe.SECO_XML,
  'eul.json': samples.END_USER_JSON,
  'eul.xlsx': samples.END_USER_LINES,
  'freeze20260305.xlsx': samples.ASSET_FREEZE_LINES,
  'specified.txt': samples.SPECIFIED_TEXT,
  'cn.json': samples.CHINA_JSON,
  'csl.json': samples.CONSOLIDATED_JSON,
  'csl-official.json': samples.CONSOLIDATED_OFFICIAL_JSON,
  'subjects.csv': samples.UK_SUBJECTS,
  'uk.csv': europe.UK_CSV_TEXT,
  'uk.xml': europe.UK_XML_TEXT,
  'csl.csv': samples.CONSOLIDATED_CSV,
  'entities.json': samples.FTM_LINES,
  'dpl.txt': samples.DPL_TSV,
  'sdn.csv': samples.SDN_CSV,
  'own.csv': samples.OWN_CSV_TEXT,
}
const BESIDE: Readonly<Record<string, string>> = {
  'alt.csv': samples.ALT_CSV,
  'add.csv': samples.ADD_CSV,
  ...samples.UK_BESIDE,
}

const readText = (file: string, text: string, length?: number) =>
  readAs(file, text, { files: BESIDE, ...(length === undefined ? {} : { length }) })
const problemOf = (file: string, text: string) => problemAs(file, text, BESIDE)

describe('what is published is read as one model', () => {
  it('the UN list', async () => {
    const { asOf, parties } = await readText('un.xml', samples.UN_XML)
    expect(asOf).toBe('2026-02-27')
    expect(parties).toEqual([
      {
        id: 'XXi.001',
        kind: 'person',
        names: [
          { text: 'IVAN LANTERNOV', quality: 'primary' },
          { text: 'Иван Лантернов', quality: 'spelling' },
          { text: 'Vanya Lanternov', quality: 'strong' },
          { text: 'I. L.', quality: 'strong' },
          { text: 'The Lamp', quality: 'weak' },
        ],
        sex: 'male',
        born: [{ day: '1971', about: true }],
        nationalities: ['RU'],
        identifiers: [{ kind: 'passport', value: 'AB123456' }],
        programmes: ['DRC'],
        listedOn: '2012-12-31',
      },
      {
        id: 'XXe.002',
        kind: 'organisation',
        names: [{ text: 'UMBRELLA & SONS', quality: 'primary' }],
        countries: ['FR'],
        addresses: [{ text: 'Paris, France' }],
      },
    ])
  })

  it('OFAC, in XML and in CSV of several files', async () => {
    const xml = await readText('ofac.xml', samples.OFAC_XML_TEXT)
    expect(xml.asOf).toBe('2025-03-28')
    expect(xml.parties).toMatchObject([
      {
        id: '7',
        kind: 'person',
        names: [{ text: 'Ivan LANTERNOV' }, { text: 'LAMP', quality: 'weak' }],
        born: [{ day: '1960-01-28' }],
        identifiers: [{ kind: 'passport', value: 'X1', country: 'IR' }],
      },
    ])
    const csv = await readText('sdn.csv', samples.SDN_CSV)
    expect(csv.parties).toMatchObject([
      {
        names: [
          { text: 'Ivan LANTERNOV' },
          { text: 'Ivan LAMP', quality: 'strong' },
          { text: 'THE LAMP', quality: 'weak' },
          { text: 'Old LANTERN', quality: 'former' },
        ],
        born: [{ day: '1960-01-28' }],
        birthPlaces: ['Paris, France'],
        countries: ['FR'],
        programmes: ['LAMP', 'CUBA'],
      },
      {
        kind: 'vessel',
        names: [{ text: 'UMBRELLA STAR' }, { text: 'OLD STAR', quality: 'former' }],
        identifiers: [{ kind: 'call-sign' }, { kind: 'imo', value: '1234567' }],
        details: { flag: ['Cuba'] },
      },
    ])
  })

  it('OFAC’s remarks that go on in the file of comments', async () => {
    const files = { 'alt.csv': '', 'add.csv': '', 'sdn_comments.csv': samples.SDN_COMMENTS_CSV }
    const { parties } = await readAs('sdn.csv', samples.LONG_SDN_CSV, { files })
    expect(parties).toMatchObject([
      { names: [{ text: 'Ivan LANTERNOV' }, { text: 'THE LAMP', quality: 'weak' }] },
    ])
    expect(await problemAs('sdn.csv', samples.LONG_SDN_CSV, { 'alt.csv': '', 'add.csv': '' })).toBe(
      'list.files-missing',
    )
    expect(
      await problemAs('sdn.csv', samples.SDN_CSV, { ...BESIDE, 'sdn_comments.csv': '9,"who"\r\n' }),
    ).toBe('list.cut-short')
  })

  it('the End User List, with its kinds of weapon, and a name that slipped into the column of countries', async () => {
    const { parties } = await readText('eul.json', samples.END_USER_JSON)
    expect(parties).toMatchObject([
      {
        names: [
          { text: 'Lantern Works', quality: 'primary' },
          { text: 'Lamp Works', quality: 'strong' },
        ],
        countries: ['IR'],
        details: { wmd: ['nuclear', 'missile'], 'conventional-weapons': ['yes'] },
      },
      { names: [{ text: '9th Lamp Institute' }], countries: ['CN'], details: { wmd: ['biological'] } },
    ])
  })

  it('the End User List in its workbook', async () => {
    const { parties } = await readText('eul.xlsx', samples.END_USER_LINES)
    expect(parties).toMatchObject([
      {
        id: 'Islamic Republic of Iran: Lantern Works',
        names: [
          { text: 'Lantern Works', quality: 'primary' },
          { text: 'Lamp Works', quality: 'strong' },
          { text: 'Works of Lamps', quality: 'strong' },
        ],
        countries: ['IR'],
        details: { wmd: ['nuclear', 'missile'], 'conventional-weapons': ['yes'] },
      },
      { countries: ['HK'], details: { wmd: ['biological'] } },
      { id: 'Hong Kong: LAMP LIMITED（灯有限公司） (2)', details: { wmd: ['chemical'] } },
    ])
    const other = samples.END_USER_LINES.replace('別名', '他の名')
    expect(await problemOf('eul.xlsx', other)).toBe('list.record')
    expect(await problemOf('eul.xlsx', `${samples.END_USER_LINES}{"sheet":"more"}\n`)).toBe('list.record')
  })

  it('the US Consolidated Screening List in its CSV, with the ids that its JSON gives', async () => {
    const { parties } = await readText('csl.csv', samples.CONSOLIDATED_CSV)
    expect(parties).toMatchObject([
      {
        id: 'SDN-7',
        kind: 'person',
        names: [
          { text: 'LANTERNOV, Ivan', quality: 'primary' },
          { text: 'LAMP, Ivan', quality: 'strong' },
          { text: 'Vanya', quality: 'strong' },
        ],
        sex: 'male',
        born: [{ day: '1960-01-28' }, { day: '1962', about: true }],
        nationalities: ['RU', 'FR'],
        countries: ['FR', 'RU'],
        identifiers: [
          { kind: 'passport', value: 'X123', country: 'FR' },
          { kind: 'tax', value: '42' },
        ],
        programmes: ['Specially Designated Nationals (SDN) - Treasury Department', 'LAMP', 'CUBA'],
        remarks: [
          '(Linked To: LAMP, Works)',
          'in spring',
          'Lampland',
          'Subject to Directive 1, Executive Order 13662 Directive Determination -',
        ],
      },
      {
        kind: 'vessel',
        identifiers: [
          { kind: 'call-sign', value: 'CL26' },
          { kind: 'imo', value: '1234567' },
        ],
        details: { flag: ['CU'] },
      },
      { id: 'DPL-Ivan Lanternov', kind: 'unknown', listedOn: '2017-10-18', delistedOn: '2030-10-13' },
      { id: 'DPL-Ivan Lanternov (2)', countries: ['FR'], legalBasis: ['82 F.R. 1'] },
    ])
  })

  it('the US Consolidated Screening List in its official JSON, as in its CSV', async () => {
    const { asOf, parties } = await readText('csl-official.json', samples.CONSOLIDATED_OFFICIAL_JSON)
    expect(asOf).toBe('2026-07-31')
    const csv = await readText('csl.csv', samples.CONSOLIDATED_CSV)
    expect(parties.slice(0, 3)).toEqual(csv.parties.slice(0, 3))
    expect(parties[3]).toEqual({
      id: 'ISN-Lamp Trade',
      kind: 'unknown',
      names: [
        { text: 'Lamp Trade', quality: 'primary' },
        { text: 'Lantern Trade', quality: 'strong' },
      ],
      countries: ['TH'],
      identifiers: [{ kind: 'bic', value: 'LAMPTHBK' }],
      programmes: ['Nonproliferation Sanctions (ISN) - State Department', 'Lamp Weapons Act'],
      legalBasis: ['Vol. 59, No. 44, 03/07/1994'],
      details: {},
    })
  })

  it('the UK list in five files, each row once', async () => {
    const { parties } = await readText('subjects.csv', samples.UK_SUBJECTS)
    expect(parties).toEqual([
      {
        id: 'XXX0001',
        kind: 'person',
        names: [
          { text: 'Ivan LANTERNOV', quality: 'primary' },
          { text: 'The Lamp', quality: 'weak' },
          { text: 'Iwan LANTERNOW', quality: 'spelling' },
          { text: 'Vanya', quality: 'strong' },
        ],
        born: [{ day: '1971' }, { day: '1972-03-04' }],
        birthPlaces: ['Former Lampland'],
        nationalities: ['RU'],
        countries: ['FR'],
        identifiers: [{ kind: 'passport', value: 'X123' }],
        listedOn: '2012-06-29',
        details: { 'un-reference': ['XXi.001'] },
        remarks: ['X123: Issued in Paris', 'address: Lampland'],
      },
      {
        id: 'XXX0002',
        kind: 'vessel',
        names: [{ text: 'UMBRELLA STAR', quality: 'primary' }],
        identifiers: [{ kind: 'imo', value: '1234567' }],
        listedOn: '2022-03-11',
      },
    ])
  })

  it('the others', async () => {
    expect((await readText('cn.json', samples.CHINA_JSON)).parties).toMatchObject([
      { programmes: ['关注名单'], listedOn: '2026-02-24', remarks: ['関注名単に掲載'] },
    ])
    const csl = await readText('csl.json', samples.CONSOLIDATED_JSON)
    expect(csl.asOf).toBe('2026-07-31')
    expect(csl.parties.map(({ id, kind }) => [id, kind])).toEqual([
      ['EL-12', 'organisation'],
      ['DPL-Ivan Lanternov', 'unknown'],
      ['DPL-Ivan Lanternov (2)', 'unknown'],
    ])
    expect((await readText('entities.json', samples.FTM_LINES)).parties).toMatchObject([
      {
        id: 'p',
        names: [{ quality: 'primary' }, { quality: 'spelling' }, { quality: 'weak' }],
        countries: ['RU'],
      },
      { id: 'c', identifiers: [{ kind: 'registration', value: '42' }] },
    ])
    expect((await readText('dpl.txt', samples.DPL_TSV)).parties).toMatchObject([
      { listedOn: '2017-10-16', delistedOn: '2030-10-13', countries: ['FR'] },
    ])
    expect((await readText('canada.xml', samples.CANADA_XML)).parties).toMatchObject([
      {
        kind: 'person',
        names: [{ text: 'Ivan Lanternov' }, { text: 'Vanya' }, { text: 'Lamp' }],
        countries: ['BY'],
      },
      { kind: 'vessel', identifiers: [{ kind: 'imo', value: '1234567' }] },
    ])
    expect((await readText('own.csv', samples.OWN_CSV_TEXT)).parties).toMatchObject([
      { id: 'O1', kind: 'person', names: [{}, { text: 'Vanya' }, { text: 'Lamp' }], born: [{ day: '1971' }] },
      { id: 'O2', kind: 'unknown' },
    ])
  })
})

it.each(Object.keys(FILES))('%s is read the same in pieces of any length', async (file) => {
  const whole = await readText(file, FILES[file] ?? '', 1_000_000)
  for (const length of [1, 2, 3, 64]) expect(await readText(file, FILES[file] ?? '', length)).toEqual(whole)
})

describe('what is wrong is told, and nothing taken', () => {
  it.each([
    ['x.bin', 'hello', 'list.unknown-format'],
    [
      'un.xml',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${samples.UN_XML.slice(38)}`,
      'list.doctype',
    ],
    ['un.xml', samples.UN_XML.replace('</INDIVIDUAL>', '</OTHER>'), 'list.xml'],
    ['eul.json', samples.END_USER_JSON.replace('"reason":', '"why":'), 'list.record'],
    ['entities.json', samples.FTM_LINES.replace('{"id":"c"', '{"id":7'), 'list.record'],
    ['own.csv', samples.OWN_CSV_TEXT.replace(',person,', ',hat,'), 'list.record'],
    ['own.csv', `${samples.OWN_CSV_TEXT}O3,"Ivan`, 'list.cut-short'],
    [
      'csl-official.json',
      samples.CONSOLIDATED_OFFICIAL_JSON.replace('"name":"Lamp', '"title":"Lamp'),
      'list.record',
    ],
    ['csl-official.json', samples.CONSOLIDATED_OFFICIAL_JSON.replace('{', '{"total":5,'), 'list.one-page'],
    ['csl-official.json', samples.CONSOLIDATED_OFFICIAL_JSON.slice(0, -40), 'list.cut-short'],
    ['csl.csv', samples.CONSOLIDATED_CSV.slice(0, -20), 'list.record'],
    [
      'csl.csv',
      samples.CONSOLIDATED_CSV.slice(0, samples.CONSOLIDATED_CSV.lastIndexOf('Lamp')),
      'list.cut-short',
    ],
    ['csl.csv', samples.CONSOLIDATED_CSV.replace('UMBRELLA STAR', ''), 'list.record'],
    ['csl.csv', samples.CONSOLIDATED_CSV.replace(',ids\n', ',numbers\n'), 'list.record'],
    ['subjects.csv', samples.UK_SUBJECTS.slice(0, samples.UK_SUBJECTS.indexOf('XXX0002')), 'list.cut-short'],
    ['subjects.csv', samples.UK_SUBJECTS.replace(',16/04/2026', ''), 'list.record'],
    ['subjects.csv', `${samples.UK_SUBJECTS}XXX0003,ship,,,11/03/2022,16/04/2026\n`, 'list.record'],
    ['sdn.csv', samples.SDN_CSV.split('\r\n').slice(0, 1).join('\r\n'), 'list.cut-short'],
    ['osdn.csv', samples.SDN_CSV, 'list.files-missing'],
  ])('%s of %#', async (file, text, code) => {
    expect(await problemOf(file, text)).toBe(code)
  })

  it('a file that ends anywhere before its end gives a problem, or all that stood before it in whole lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(FILES)),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (file, share) => {
          const text = FILES[file] ?? ''
          const cut = text.slice(0, Math.floor(text.trimEnd().length * share))
          const whole = await readText(file, text)
          const read = await readText(file, cut).catch((error: unknown) => {
            expect(error).toBeInstanceOf(ListError)
            return undefined
          })
          // Lines and rows that are whole cannot be told from a shorter file; the check is the count of the version before.
          if (read && !/csv|txt|entities|xlsx/.test(file))
            expect(read.parties.length).toBe(whole.parties.length)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('any text is read or refused with a sentence, however it comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(FILES)),
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.nat(),
        fc.integer({ min: 1, max: 50 }),
        async (file, noise, at, length) => {
          const text = FILES[file] ?? ''
          const place = at % (text.length + 1)
          const broken = text.slice(0, place) + noise + text.slice(place)
          await readText(file, broken, length).catch((error: unknown) =>
            expect(error).toBeInstanceOf(ListError),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})
