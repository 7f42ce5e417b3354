import {
  all,
  any,
  atLeast,
  type Case,
  type Citation,
  checkRuleSet,
  choiceFact,
  choiceType,
  dayFact,
  decision,
  is,
  moreThan,
  not,
  notModelled,
  number,
  outcome,
  parameter,
  quantityFact,
  type RuleSet,
  readCase,
  rule,
  truthFact,
} from '@sekisho/logic'

/** A made-up list of two entries, with every shape that the sheets must set: limbs, joins, exclusions, what is not modelled. */
const cite = (ja: string, en: string, verified = true): Citation => ({ ja, en, chain: [], verified })
const asked = (ja: string, en: string) => ({ label: { ja, en }, question: { ja: `${ja}は？`, en: `${en}?` } })

const act = dayFact('day.act', asked('判定の日', 'Day of the judgement'))
const isLantern = truthFact('is.lantern', asked('灯籠', 'A lantern'))
const isTempleLantern = truthFact('is.temple-lantern', asked('寺社の灯籠', 'A temple lantern'))
const brightness = quantityFact('lantern.brightness', { ...asked('光度', 'Brightness'), unit: 'cd', min: 0 })
const range = quantityFact('lantern.range', { ...asked('到達距離', 'Range'), unit: 'km', min: 0 })
const fuel = choiceFact('lantern.fuel', {
  ...asked('燃料', 'Fuel'),
  options: { oil: { ja: '油', en: 'oil' }, gas: { ja: 'ガス', en: 'gas' }, none: { ja: 'なし', en: 'none' } },
})
const brightnessLimit = parameter('lantern.brightness-limit', {
  title: { ja: '光度の基準', en: 'Brightness threshold' },
  unit: 'cd',
  values: [
    { until: '2024-12-31', is: number(100, 'cd'), cite: cite('灯令1条2号', 'Lantern Order art. 1(2)') },
    { from: '2025-01-01', is: number(50, 'cd'), cite: cite('灯令1条2号', 'Lantern Order art. 1(2)') },
  ],
})
const bright = rule('item-1-1-a', {
  title: { ja: '明るいもの', en: 'Bright ones' },
  cite: cite('灯令1条2号イ', 'Lantern Order art. 1(2)(a)'),
  when: all(moreThan(brightness, brightnessLimit), not(is(fuel, 'none'))),
})
const farReaching = rule('item-1-1-b', {
  title: { ja: '遠くへ届くもの', en: 'Far-reaching ones' },
  cite: cite('灯令1条2号ロ', 'Lantern Order art. 1(2)(b)', false),
  when: any(atLeast(range, number(20, 'km')), all(atLeast(range, number(5, 'km')), is(fuel, 'gas'))),
})
const temple = rule('item-1-1-temple', {
  title: { ja: '寺社用のもの', en: 'For temples' },
  cite: cite('灯令1条2号ただし書', 'Lantern Order art. 1(2) proviso'),
  when: isTempleLantern,
})
const lanterns = rule('item-1-1', {
  title: { ja: '信号用の灯籠', en: 'Signal lanterns' },
  cite: cite('灯令1条2号', 'Lantern Order art. 1(2)'),
  when: all(isLantern, any(bright, farReaching)),
  unless: [temple],
})
const specialWick = notModelled('special-wick', {
  title: { ja: '特殊な芯', en: 'A special wick' },
  cite: cite('灯令1条3号', 'Lantern Order art. 1(3)'),
  reason: { ja: '芯の評価を要する', en: 'the wick must be appraised' },
  judge: { ja: '特に設計した芯か', en: 'Is the wick specially designed?' },
})
const wicks = rule('item-1-2', {
  title: { ja: '特殊な芯の灯籠', en: 'Lanterns with a special wick' },
  cite: cite('灯令1条3号', 'Lantern Order art. 1(3)'),
  from: '2024-06-01',
  when: all(isLantern, specialWick),
  unless: [lanterns],
})
const anyEntry = rule('any-entry', {
  title: { ja: 'いずれかの項', en: 'Any entry' },
  cite: cite('灯令1条', 'Lantern Order art. 1'),
  when: any(lanterns, wicks),
})
const answer = decision('classification', {
  title: { ja: '該非', en: 'Classification' },
  cite: cite('灯令1条', 'Lantern Order art. 1'),
  type: choiceType({ listed: { ja: '該当', en: 'listed' }, free: { ja: '非該当', en: 'not listed' } }),
  principle: 'free',
  exceptions: [{ when: anyEntry, is: 'listed', cite: cite('灯令1条', 'Lantern Order art. 1') }],
})
const listed = outcome('listed', {
  kind: 'obligation',
  title: { ja: '許可', en: 'Licence' },
  cite: cite('灯令1条', 'Lantern Order art. 1'),
  who: { ja: '輸出者', en: 'The exporter' },
  when: is(answer, 'listed'),
})

export const lanternRules: RuleSet = checkRuleSet({
  id: 'example/lanterns',
  title: { ja: '灯籠令', en: 'Lantern Order' },
  version: '1',
  knownOn: '2026-01-01',
  span: { from: '2024-01-01', until: '2026-12-31' },
  act,
  answer,
  outcomes: [listed],
  modules: {
    'facts.ts': { act, isLantern, isTempleLantern, brightness, range, fuel },
    'item-1.ts': {
      brightnessLimit,
      bright,
      farReaching,
      temple,
      lanterns,
      specialWick,
      wicks,
      anyEntry,
      answer,
    },
  },
})
export const lanternEntry = lanterns
export const wickEntry = wicks

/** A case of the made-up list; what is wrong with it is thrown. */
export function lanternCase(facts: object, on = '2026-02-14', rulings: object = {}): Case {
  const read = readCase(lanternRules, { on, facts, rulings })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('\n'))
  return read.case
}
