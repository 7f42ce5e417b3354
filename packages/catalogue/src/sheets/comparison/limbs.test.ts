import { evaluate } from '@sekisho/logic'
import { expect, it } from 'vitest'
import { lanternCase, lanternEntry, lanternRules, wickEntry } from '../../testing/lantern-rules.ts'
import { limbsOf } from './limbs.ts'

const TRUTHS = { 0: '×', 1: '？', 3: '○' }

function outline(entry: typeof lanternEntry, facts: object, on?: string): readonly string[] {
  return limbsOf(entry, evaluate(lanternRules, lanternCase(facts, on))).map(
    ({ depth, kind, text, truth, facts: asked, see }) =>
      `${'  '.repeat(depth)}${TRUTHS[truth]} ${kind} ${text.ja}${asked.map(({ id }) => ` [${id}]`).join('')}${see ? ` ↑${see}` : ''}`,
  )
}

it('follows the article limb by limb, asks for each fact once, and says what holds', () => {
  expect(
    outline(lanternEntry, { 'is.lantern': true, 'lantern.brightness': '50', 'lantern.range': '7' }),
  ).toEqual([
    '？ limb 信号用の灯籠：次のすべてが成り立つ',
    '  ○ heading 「灯籠」：はい [is.lantern]',
    '  ？ joined 次のいずれかが成り立つ',
    '    × limb 明るいもの：次のすべてが成り立つ',
    '      × parameter 「光度」は「光度の基準」（50 cd）を超える [lantern.brightness]',
    '      ？ parameter 「燃料」は「なし」ではない [lantern.fuel]',
    '    ？ limb 遠くへ届くもの：次のいずれかが成り立つ',
    '      × parameter 「到達距離」は 20 km以上である [lantern.range]',
    '      ？ joined 次のすべてが成り立つ',
    '        ○ parameter 「到達距離」は 5 km以上である ↑8',
    '        ？ parameter 「燃料」は「ガス」である ↑6',
    '  ？ exclusion 寺社用のもの',
    '    ？ heading 「寺社の灯籠」：はい [is.temple-lantern]',
  ])
})

it('shows the values of the day, and a limb that does not cover it as such', () => {
  expect(outline(lanternEntry, {}, '2024-12-31')[4]).toContain('（100 cd）')
  expect(outline(wickEntry, { 'is.lantern': true }, '2024-05-31')).toEqual([
    '× limb 特殊な芯の灯籠（この日には適用されない）',
  ])
  expect(outline(wickEntry, { 'is.lantern': true }, '2024-06-01').slice(1, 4)).toEqual([
    '  ○ heading 「灯籠」：はい [is.lantern]',
    '  ？ person 特殊な芯（特に設計した芯か）',
    '  ？ exclusion 信号用の灯籠：次のすべてが成り立つ',
  ])
})
