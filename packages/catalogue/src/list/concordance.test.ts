import { describe, expect, test } from 'vitest'
import { isSkipped, readReal } from '../testing/real-lists.ts'
import { pairings } from './concordance.ts'
import { entriesById } from './control-list.ts'

describe('the pairing of lists', () => {
  test('says on what it rests', () => {
    const lathe = pairings.find(({ bracket }) => bracket === '6(2)')
    expect(lathe?.goodsOrder).toEqual(['省令5条2号', '省令5条3号', '省令5条4号'])
    expect(lathe?.codes).toEqual([
      { code: '2B001', mark: 'notes' },
      { code: '2B002', mark: 'headings' },
    ])
    expect(pairings.find(({ bracket }) => bracket === '3(2)')?.goodsOrder).toContain('省令2条2項4号')
    expect(pairings.find(({ bracket }) => bracket === '3の2(2)')?.goodsOrder).toContain(
      '省令2条の2第2項5号の2',
    )
  })

  test.skipIf(isSkipped)('names entries that exist in the lists', async () => {
    const order = entriesById(await readReal('exportOrder'))
    const goods = entriesById(await readReal('goodsOrder2013'))
    const [us, eu] = [entriesById(await readReal('ccl')), entriesById(await readReal('annex'))]
    expect(pairings.filter(({ bracket }) => !order.has(bracket))).toEqual([])
    expect(
      pairings.flatMap(({ codes }) => codes).filter(({ code }) => !us.has(code) && !eu.has(code)),
    ).toEqual([])
    // Younger than the text of 2013.
    const younger = pairings.flatMap(({ goodsOrder }) => goodsOrder).filter((id) => !goods.has(id))
    expect(younger).toEqual(['省令5条12号', '省令7条5号', '省令7条6号', '省令7条7号'])
  })

  test.skipIf(isSkipped)('leaves out only what no other list has, or what nobody paired', async () => {
    const paired = new Set(pairings.map(({ bracket }) => bracket))
    const { entries } = await readReal('exportOrder')
    const left = entries
      .filter(({ id, deleted }) => !deleted && /^[^()]+\([^()]+\)$/.test(id) && !paired.has(id))
      .map(({ id }) => id)
      .filter((id) => !/^(1|16)\(/.test(id))
    expect(left).toEqual(['3(3)', '5(20)', '12(3)', '12(4)', '14(3)', '14(6)'])
  })
})
