import { describe, expect, it } from 'vitest'
import { problemOf, readText } from '../testing/read-text.ts'
import { SPECIFIED_TEXT } from '../testing/samples.ts'

const [russia = '', belarus = '', others = ''] = SPECIFIED_TEXT.split(/^(?=○)/m)
const names = (...all: readonly (readonly [string, string])[]) =>
  all.map(([text, quality]) => ({ text, quality }))

describe('METI’s specified entities', () => {
  it('three notices as one list, with Japanese, Latin and Chinese names', async () => {
    const { asOf, parties } = await readText('specified.txt', SPECIFIED_TEXT)
    expect(asOf).toBe('2025-10-02')
    expect(parties).toEqual([
      {
        id: 'Russia: Lamp JSC',
        kind: 'unknown',
        names: names(['株式会社灯', 'primary'], ['Lamp JSC', 'spelling']),
        countries: ['RU'],
        addresses: [
          { text: '1 Lamp Street, Moscow, Russia', country: 'RU' },
          { text: '2 Lamp Street, Moscow, Russia', country: 'RU' },
        ],
        programmes: ['Russia'],
        legalBasis: ['令和四年外務省告示第一号'],
      },
      expect.objectContaining({
        id: 'Russia: Lamp Research Institute',
        names: names(
          ['灯研究所', 'primary'],
          ['灯センター', 'strong'],
          ['NII LAMP', 'strong'],
          ['Lamp Research Institute', 'spelling'],
          ['NII Lamp', 'strong'],
          ['Lamp Centre of the Russian Academy', 'strong'],
          ['ZAO Lamp', 'strong'],
        ),
        addresses: [{ text: '3 Lamp Street, Moscow, Russia', country: 'RU' }],
      }),
      expect.objectContaining({
        names: names(
          ['ランプ社', 'primary'],
          ['Lamp LLC', 'spelling'],
          ['AMP社', 'strong'],
          ['有限会社 AMP', 'strong'],
          ['OOO Lamp', 'strong'],
          ['Lamp Company', 'strong'],
        ),
      }),
      expect.objectContaining({
        id: 'Belarus: The Ministry of Lamps',
        names: names(['灯省', 'primary'], ['The Ministry of Lamps', 'spelling']),
        countries: ['BY'],
      }),
      expect.objectContaining({
        id: 'Third countries: Lamp Technology Co., Ltd',
        names: names(
          ['灯有限公司', 'primary'],
          ['ランプ', 'strong'],
          ['Lamp Technology Co., Ltd', 'spelling'],
          ['明灯科技有限公司', 'spelling'],
          ['Lamp Tech', 'strong'],
        ),
        countries: ['CN'],
      }),
      expect.objectContaining({
        id: 'Third countries: Lamp Technology Co., Ltd (2)',
        names: names(['ランプ DMCC', 'primary'], ['Lamp Technology Co., Ltd', 'spelling']),
        countries: ['AE'],
      }),
    ])
  })

  it('as other programs take the text out of the PDFs: with more space, empty lines, pages and their numbers', async () => {
    const spaced = SPECIFIED_TEXT.replaceAll('\n', ' \n\n').replace(
      'Moscow, Russia.2 灯',
      'Moscow, Russia.\n- 1 -\n\f  2 灯',
    )
    expect(await readText('specified.txt', spaced)).toEqual(await readText('specified.txt', SPECIFIED_TEXT))
  })

  it.each([
    ['without a notice', russia + others, 'list.part-missing'],
    [
      'cut before an address',
      russia + belarus + others.slice(0, others.lastIndexOf('所在地')),
      'list.cut-short',
    ],
    ['without its first number', SPECIFIED_TEXT.replace('１ 株式会社灯', '株式会社灯'), 'list.record'],
    ['without a number', SPECIFIED_TEXT.replace('\n3 ランプ社', '\nランプ社'), 'list.record'],
    ['without a Latin name', SPECIFIED_TEXT.replace('\nLamp JSC', ''), 'list.record'],
    ['without its day', russia.slice(0, russia.indexOf('最終')) + belarus + others, 'list.record'],
  ])('%s it is refused', async (_, text, code) => {
    expect(await problemOf('specified.txt', text)).toBe(code)
  })
})
