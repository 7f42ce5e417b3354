import { regime } from '@sekisho/law/regimes'
import { describe, expect, it } from 'vitest'
import { groupItems } from './group-items.ts'
import { itemsOf } from './item.ts'
import { readFilter } from './read-filter.ts'
import { searchItems } from './search-items.ts'

const items = itemsOf(await regime('jp/inward-investment'))
const idsOf = (filter: Parameters<typeof searchItems>[1]) => searchItems(items, filter).map(({ id }) => id)

describe('the search', () => {
  it('finds by name in both languages, by id, and by provision however it is written', () => {
    const wanted = 'listed-share-rate'
    const queries = [
      '上場会社等の株式取得の基準割合',
      'threshold listed',
      'LISTED-SHARE-RATE',
      '法26条2項3号 基準',
      '外国為替及び外国貿易法第２６条第２項第３号',
      'act art. 26(2)(iii) threshold',
      '直投令2条5項',
    ]
    expect(queries.filter((q) => !idsOf({ q }).includes(wanted))).toEqual([])
  })

  it('wants every word', () => {
    expect(idsOf({ q: 'threshold zebra' })).toEqual([])
    expect(idsOf({ q: '  ' })).toHaveLength(items.length)
  })

  it('keeps to a kind, and to what was not checked', () => {
    expect(idsOf({ q: 'art. 26(2)(iii)', kind: 'parameter' })).toEqual(['listed-share-rate'])
    expect(idsOf({ q: 'listed-shares', unverified: true })).not.toContain('listed-shares')
  })

  it('takes from an address only what it knows', () => {
    expect(readFilter({ q: 'a', kind: 'rule', unverified: true })).toEqual({
      q: 'a',
      kind: 'rule',
      unverified: true,
    })
    expect(readFilter({ q: 1, kind: 'toString', unverified: 'yes' })).toEqual({})
  })
})

describe('the list', () => {
  const groups = groupItems(items)

  it('holds everything once', () => {
    expect(groups.flatMap(({ items }) => items.map(({ id }) => id)).toSorted()).toEqual(
      items.map(({ id }) => id).toSorted(),
    )
  })

  it('stands in the order of the law, and the facts come last', () => {
    expect(groups.map(({ key }) => key)).toEqual([
      ...['16', '26', '27', '27-2', '27-3', '27-4', '28', '28-2', '29', '29-2'].map(
        (article) => `fefa ${article}`,
      ),
      ...['55-5', '55-8', '69-4', '70', '71'].map((article) => `fefa ${article}`),
      'fefa act-68-2022',
      'facts',
    ])
    expect(groups[1]?.heading.ja).toBe('法26条　外国投資家と、対内直接投資等・特定取得に当たる行為')
  })
})
