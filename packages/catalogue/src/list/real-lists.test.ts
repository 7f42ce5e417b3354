import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DATA, isSkipped, REAL_FILES, readReal } from '../testing/real-lists.ts'
import { entriesById, pathOf } from './control-list.ts'
import { diffLists, touchedItems } from './diff-lists.ts'
import { lookUpEntry } from './entry-number.ts'
import { readControlList } from './read-list.ts'

describe.skipIf(isSkipped)('the lists as they are published', () => {
  test.each([
    ['exportOrder', 'jp-export-order', '2026-02-14', 335],
    ['exportOrder2013', 'jp-export-order', '2013-09-13', 300],
    ['exchangeOrder2013', 'jp-exchange-order', '2013-09-13', 79],
    ['goodsOrder2013', 'jp-goods-order', '2013-09-27', 2547],
    ['ccl', 'us-ccl', '2026-07-23', 2730],
    ['annex', 'eu-annex-i', '2022', 3242],
  ] as const)('%s is %s as of %s with %i entries', async (name, id, asOf, count) => {
    const list = await readReal(name)
    expect({ id: list.id, asOf: list.asOf, count: list.entries.length }).toEqual({ id, asOf, count })
    const ids = new Set(list.entries.map((entry) => entry.id))
    expect(ids.size).toBe(list.entries.length)
    for (const entry of list.entries) {
      expect(entry.text !== '' || entry.children.length > 0, entry.id).toBe(true)
      for (const child of entry.children) expect(entriesById(list).get(child)?.parent).toBe(entry.id)
    }
  })

  test.each([
    ['exportOrder', '2(12)1', '数値制御を行うことができる工作機械'],
    ['exportOrder', '3の2(2)5の2', '噴霧乾燥器'],
    ['exportOrder', '7(22)', /^炭化けい素、窒化ガリウム.*三酸化二ガリウム又はダイヤモンドの基板/],
    ['exchangeOrder2013', '外為令7(3)', /^集積回路の設計又は製造に係る技術/],
    ['goodsOrder2013', '省令6条1号ホ(1)1', /^分解能が八ビット以上一〇ビット未満/],
    ['goodsOrder2013', '省令5条2号ロ(2)1', /位置決め精度が〇・〇〇三ミリメートル以下のもの$/],
    ['goodsOrder2013', '省令6条1号ホ(2)2一', /^一二ビットの分解能/],
    ['ccl', '3A090.b', /^Integrated circuits having one or more digital processing units/],
    ['ccl', '3A001.a.5.a.1', /8 bit or more, but less than 10 bit/],
    ['annex', '3A001.a.5.a.1', /8 bit or more, but less than 10 bit/],
    ['annex', '1C010.b.1', /exceeding 14,65 x 106 m/],
    ['annex', '9E101.b', /^"Technology" according to the General Technology Note for the "production"/],
  ] as const)('%s, %s', async (name, id, text) => {
    expect(entriesById(await readReal(name)).get(id)?.text).toMatch(text)
  })

  test('know what stands above an entry', async () => {
    const path = pathOf(await readReal('annex'), '3A001.a.5.a').map(({ id }) => id)
    expect(path).toEqual(['3', '3A', '3A001', '3A001.a', '3A001.a.5', '3A001.a.5.a'])
  })

  test('keep deleted numbers', async () => {
    const list = await readReal('exportOrder')
    expect(list.entries.filter(({ deleted }) => deleted).map(({ id }) => id)).toEqual(
      '5(2) 5(9) 9(4) 9(9) 14(4) 14(8)'.split(' '),
    )
    expect(lookUpEntry(list, '14(8)')).toMatchObject({ is: 'deleted' })
    expect(lookUpEntry(list, '7(99)')).toMatchObject({ is: 'none', nearest: { id: '7' } })
    expect(lookUpEntry(await readReal('annex'), '3A001.a.4')).toMatchObject({ is: 'deleted' })
  })

  test('know which entries an entry takes out', async () => {
    const references = async (name: Parameters<typeof readReal>[0], id: string) =>
      entriesById(await readReal(name)).get(id)?.references
    expect(await references('exportOrder', '2(4)')).toEqual([{ kind: 'except', written: '四の項', to: '4' }])
    expect(await references('exportOrder', '2(7)')).toEqual([
      { kind: 'except', written: '（三十一）', to: '2(31)' },
    ])
    expect(await references('exportOrder', '5(18)')).toContainEqual({
      kind: 'names',
      written: '（十六）',
      to: '5(16)',
    })
    expect(await references('annex', '3A226')).toContainEqual({
      kind: 'except',
      written: '0B001.j.6',
      to: '0B001.j.6',
    })
    expect(await references('annex', '1C010')).toContainEqual({ kind: 'see', written: '1C210', to: '1C210' })
  })

  test('differ between two days, and touch what was classified under what changed', async () => {
    const [before, after] = [await readReal('exportOrder2013'), await readReal('exportOrder')]
    const diff = diffLists(before, after)
    expect(diff.added.map(({ id }) => id)).toEqual(expect.arrayContaining(['6(10)', '7(15の3)', '9(5の5)']))
    expect(diff.removed.map(({ id }) => id)).toContain('14(8)')
    const item = (name: string, ...entries: string[]) =>
      ({ name, list: 'jp-export-order', asOf: '2013-09-13', entries }) as const
    const touched = touchedItems([item('lathe', '6(2)'), item('shutter', '14(8)')], diff, after)
    expect(touched.map(({ item: { name } }) => name)).toEqual(['shutter'])
    expect(diffLists(after, after)).toMatchObject({ added: [], removed: [], changed: [], renumbered: [] })
  })

  test.each(REAL_FILES)('cut short anywhere, $file is refused in a sentence', async ({ file }) => {
    const bytes = readFileSync(join(DATA, file))
    for (const share of [0, 0.1, 0.35, 0.6]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share))
      await expect(readControlList(cut, { file, asOf: '2022' }), `${share}`).rejects.toMatchObject({
        problems: [{ code: expect.stringMatching(/^list\./), at: { file }, message: { en: /\w\.$/ } }],
      })
    }
  })
})
