import { evaluate } from '@sekisho/logic'
import { expect, it } from 'vitest'
import { lanternCase, lanternEntry, lanternRules } from '../../testing/lantern-rules.ts'
import { lanternRequest } from '../../testing/lantern-sheets.ts'
import { fillInsOf } from '../document/sheet-document.ts'
import { certificate, overall } from './certificate.ts'
import { reasonsFor } from './reasons.ts'

function overallOf(facts: object): string {
  const given = lanternCase(facts)
  return overall(lanternRequest({ given }), evaluate(lanternRules, given)).ja
}

it('names every entry that applies and every one that could not be judged, and calls nothing free beside them', () => {
  expect(
    overallOf({
      'is.lantern': true,
      'lantern.brightness': '70',
      'lantern.fuel': 'oil',
      'is.temple-lantern': false,
    }),
  ).toBe('1(1) に該当する。')
  expect(
    overallOf({
      'is.lantern': true,
      'lantern.brightness': '70',
      'lantern.fuel': 'none',
      'lantern.range': '1',
    }),
  ).toBe('1(2) は判定できない。')
  expect(overallOf({})).toBe('1(1)、1(2) は判定できない。')
  expect(overallOf({ 'is.lantern': false })).toBe(
    '判定した 2 項番のいずれにも該当しない。判定していない範囲は下記のとおり。',
  )
})

it('does not say that nothing applies where no entry was judged', () => {
  const given = lanternCase({})
  const said = overall({ ...lanternRequest({ given }), entries: [] }, evaluate(lanternRules, given))
  expect(said.en).toBe('No entry that is modelled is of this kind. What was not judged is said below.')
})

it('says why: what holds, what rules it out, or what is missing', () => {
  const reasons = (facts: object) =>
    reasonsFor(lanternEntry, evaluate(lanternRules, lanternCase(facts))).map(({ en }) => en)
  expect(reasons({ 'is.lantern': false })).toEqual(['“A lantern”: no'])
  expect(reasons({ 'is.lantern': true, 'lantern.brightness': '70', 'lantern.fuel': 'oil' })).toEqual([
    'Not known: A temple lantern',
  ])
  expect(
    reasons({
      'is.lantern': true,
      'lantern.brightness': '70',
      'lantern.fuel': 'oil',
      'is.temple-lantern': true,
    }),
  ).toEqual(['The exception “For temples” applies'])
})

it('lists the values that were used with their page', () => {
  const values = fillInsOf(certificate(lanternRequest())).map(({ tag, value }) => `${tag}=${value}`)
  expect(values).toContain('value:lantern.brightness=70.5 cd')
  expect(values).toContain('evidence:lantern.brightness=KJ-7 仕様書 p.3')
  expect(values.some((value) => value.startsWith('value:lantern.range'))).toBe(false)
})
