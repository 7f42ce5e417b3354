import { describe, expect, it } from 'vitest'
import { pieces } from '../testing/pieces.ts'
import { ASSET_FREEZE_LINES } from '../testing/samples.ts'
import { ListError, type ListedParty } from './index.ts'
import { japaneseDays } from './japanese-days.ts'
import { namesInCell, spellingsInBrackets } from './names-in-cell.ts'
import { ASSET_FREEZE } from './read-asset-freeze.ts'

async function readLines(text: string) {
  const parties: ListedParty[] = []
  let asOf: string | undefined
  for await (const read of ASSET_FREEZE.read({ file: 'freeze20260305.xlsx', text: pieces(text, 1000) }))
    if ('asOf' in read) asOf = read.asOf
    else parties.push(read.party)
  return { asOf, parties }
}
const problemOf = (text: string) =>
  readLines(text).then(
    () => undefined,
    (error: unknown) => (error instanceof ListError ? error.words.en : error),
  )

describe('the workbook of asset freezes', () => {
  it('gives who stands in its sheets, with what each says of them', async () => {
    const { asOf, parties } = await readLines(ASSET_FREEZE_LINES)
    expect(asOf).toBe('2026-03-05')
    expect(parties).toEqual([
      {
        id: '1-2',
        kind: 'person',
        names: [
          { text: 'イワン・ランテルノフ', quality: 'primary' },
          { text: 'IVAN LANTERNOV', quality: 'spelling' },
          { text: 'Иван Лантернов', quality: 'spelling' },
          { text: 'ランプ、イワン', quality: 'strong' },
          { text: 'Ivan Lamp', quality: 'strong' },
          { text: 'ワーニャ', quality: 'strong' },
          { text: '灯', quality: 'weak' },
          { text: 'Lamp', quality: 'weak' },
        ],
        born: [{ day: '1941-08-20' }, { day: '1945/1950', about: true }],
        nationalities: ['RU', 'YE'],
        countries: ['FR'],
        addresses: [{ text: '1 Lamp Street, Paris, France', country: 'FR' }],
        identifiers: [{ kind: 'passport', value: 'AB1234567' }],
        programmes: ['灯台の関係者'],
        listedOn: '2001-09-22',
        remarks: [
          '二行にわたる',
          'ロシア旅券 AB1234567（2011年失効）',
          '(a)ランプ、イワン（Ivan Lamp）（旅券番号：AB1234567、生年月日：1948年）、（ｂ）ワーニャ',
          '情報',
        ],
      },
      {
        id: '1-4',
        kind: 'unknown',
        names: [
          { text: '灯財団', quality: 'primary' },
          { text: 'LAMP FOUNDATION', quality: 'spelling' },
          { text: 'LF', quality: 'spelling' },
          { text: '灯会', quality: 'former' },
          { text: '燈会', quality: 'former' },
          { text: 'Lamp Club', quality: 'former' },
          { text: 'Lamps', quality: 'former' },
        ],
        programmes: ['灯台の関係者'],
        listedOn: '2012-01-01',
      },
      {
        id: '3-1',
        kind: 'person',
        names: [
          { text: 'オレグ・ランプ', quality: 'primary' },
          { text: 'オレフ・ランプ', quality: 'spelling' },
          { text: 'Oleg LAMP', quality: 'spelling' },
          { text: 'Oleh LAMP', quality: 'spelling' },
          { text: 'Olegh LAMP', quality: 'spelling' },
        ],
        born: [{ day: '1952-10-07' }],
        programmes: ['提灯の関係者（個人）'],
        listedOn: '2022-03-01',
        details: { function: ['社長'] },
      },
    ])
  })

  it('refuses a sheet that it does not understand, by its name', async () => {
    const without = (text: string, other: string) => problemOf(ASSET_FREEZE_LINES.replaceAll(text, other))
    expect(await without('肩書等', '謎')).toContain('"謎" of the sheet "3.提灯（個人）"')
    expect(await without('【2015年12月18日告示廃止】', '')).toContain('"2.【解除】提灯"')
    expect(await without('"告示日付"', '"日付"')).toContain('"1.灯の関係者"')
    expect(await without('英語表記', 'その他の情報')).toContain('英語表記')
    expect(await without('"2012.1.1","4"', '"2012.1.1",""')).toContain('Row 6 of the sheet "1.灯の関係者"')
  })
})

it.each([
  ['別称、甲社、乙社\n(a.k.a. Ko; a.k.a. Otsu)', ['甲社', '乙社', 'Ko', 'Otsu']],
  ['(別名1)甲、乙; 丙', ['甲、乙', '丙']],
  ['(a)甲(Ko)(戦闘員名) (b)乙、1979年12月31日に出生', ['甲', 'Ko', '乙']],
  ['Ivan Lamp (إيفان), born in 1965 in Paris', ['Ivan Lamp', 'إيفان']],
  ['Lamp (Namibia) CC', ['Lamp (Namibia) CC']],
  ['不明', []],
])('the names in %j', (cell, names) => {
  expect(namesInCell(cell, 'strong').map(({ text }) => text)).toEqual(names)
})

it('names that a cell of aliases calls former are former ones, until it calls them others', () => {
  expect(namesInCell('（旧称、甲社）\n(f.k.a. Ko; a.k.a. Otsu)', 'strong')).toEqual([
    { text: '甲社', quality: 'former' },
    { text: 'Ko', quality: 'former' },
    { text: 'Otsu', quality: 'strong' },
  ])
})

it('spellings of single words in brackets', () => {
  expect(spellingsInBrackets('Oleg (Oleh) LAMP(LAMPE, LAMPÉ)')).toEqual([
    'Oleg LAMP',
    'Oleh LAMP',
    'Oleg LAMPE',
    'Oleg LAMPÉ',
  ])
})

it.each([
  ['１９７９年頃', [{ day: '1979', about: true }]],
  ['1979年から1982年頃、または1982年', [{ day: '1979/1982', about: true }, { day: '1982' }]],
  ['13633', [{ day: '1937-04-28' }]],
  ['1970', [{ day: '1970' }]],
  ['2014年 5 月9日', [{ day: '2014-05-09' }]],
  ['1402年6月24日（ヒジュラ暦）', []],
  ['不詳', []],
])('the days in %j', (cell, days) => {
  expect(japaneseDays(cell)).toEqual(days)
})
