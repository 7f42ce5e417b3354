import { dayOf } from '@sekisho/logic'
import { describe, expect, test } from 'vitest'
import { parseCitation } from '../../../cite/parse-citation.ts'
import { citesOn, classOn } from '../sectors/class-on.ts'
import { JSIC_TITLES } from './jsic-titles.ts'
import { LIST_CHANGES, UNREAD_REVIEW } from './list-changes.ts'
import { NOTICE_TABLES, SECTOR_LISTS } from './list-structure.ts'
import { MODELLED_FROM } from './sector.ts'
import { SECTORS } from './sectors.ts'

const changes = [...Object.values(LIST_CHANGES), UNREAD_REVIEW]
const days = [MODELLED_FROM, ...changes.map(({ actsFrom }) => actsFrom)]
const idsWhere = (wanted: (sector: (typeof SECTORS)[number]) => boolean) =>
  SECTORS.filter(wanted).map(({ id }) => id)

describe('the dated changes', () => {
  test.each(changes)('$id covers acts from the day on which 30 days have passed', ({ inForce, actsFrom }) => {
    expect(dayOf(actsFrom) - dayOf(inForce)).toBe(30)
  })
})

describe('the sectors', () => {
  test('have ids of their own', () => {
    const ids = SECTORS.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  test('fill every group from 1 to 38', () => {
    const groups = new Set(SECTORS.map(({ group }) => group))
    expect([...groups]).toEqual(Array.from({ length: 38 }, (_, at) => at + 1))
  })

  test('speak both languages', () => {
    const latin = /^[\x20-\x7e’]+$/
    const wrong = idsWhere(({ title, what, words, coreWhen }) =>
      [title, what, words, ...(coreWhen ? [coreWhen] : [])].some(
        ({ ja, en }) => latin.test(ja) || !latin.test(en),
      ),
    )
    expect(wrong).toEqual([])
  })

  test.each(['inward', 'specified'] as const)(
    'have a history of %s that covers the span in order',
    (control) => {
      const wrong = idsWhere((sector) => {
        const from = sector[control].map((dated) => dated.from)
        return from[0] !== MODELLED_FROM || from.some((day, at) => at > 0 && day <= (from[at - 1] ?? ''))
      })
      expect(wrong).toEqual([])
    },
  )

  test('say when they are core exactly if they are partly so', () => {
    const wrong = idsWhere(
      ({ inward, coreWhen }) => inward.some(({ is }) => is === 'partly-core') !== (coreWhen !== undefined),
    )
    expect(wrong).toEqual([])
  })

  test('are never core before there were core sectors, nor on the lists for specified acquisitions before those', () => {
    const classes = ['core', 'partly-core']
    expect(idsWhere(({ inward }) => classes.includes(classOn(inward, '2020-06-06').is))).toEqual([])
    expect(idsWhere(({ specified }) => classOn(specified, '2017-10-30').is !== 'none')).toEqual([])
  })

  test('are on the narrower lists for specified acquisitions only if designated', () => {
    const wider = days.flatMap((day) =>
      idsWhere(({ inward, specified }) => {
        const listed = !['none', 'unknown'].includes(classOn(specified, day).is)
        return listed && classOn(inward, day).is === 'none'
      }),
    )
    expect(wider).toEqual([])
  })

  test('of table 3 are in no other list', () => {
    const wrong = idsWhere(
      (sector) =>
        sector.table === 3 && days.some((day) => citesOn(sector, day).join() !== '業種告示別表第三'),
    )
    expect(wrong).toEqual([])
  })

  test('name classes of the standard classification that have a title', () => {
    const named = new Set(SECTORS.flatMap(({ jsic }) => jsic))
    expect([...named].filter((code) => !JSIC_TITLES[code])).toEqual([])
    expect(Object.keys(JSIC_TITLES).filter((code) => !named.has(code))).toEqual([])
  })

  test('cannot be changed', () => {
    expect(() => Object.assign(SECTORS[0]?.inward[0] ?? {}, { is: 'none' })).toThrow(TypeError)
  })
})

test('every citation can be read', () => {
  const cites = [
    ...SECTORS.flatMap((sector) => days.flatMap((day) => citesOn(sector, day))),
    ...SECTOR_LISTS.flatMap(({ basis, notice }) => (notice ? [...basis, notice] : basis)),
    ...Object.values(NOTICE_TABLES).map(({ cite }) => cite),
  ]
  const unread = [...new Set(cites)].filter((cite) => parseCitation(cite).problem)
  expect(unread).toEqual([])
})
