import { describe, expect, it } from 'vitest'
import {
  all,
  any,
  atLeast,
  choiceFact,
  count,
  dayAfter,
  dayFact,
  dayOf,
  daysBefore,
  type Expression,
  equals,
  every,
  greatest,
  inSet,
  is,
  lastDayOf,
  least,
  listFact,
  minus,
  moneyFact,
  moreThan,
  negative,
  never,
  not,
  notModelled,
  number,
  parameter,
  plus,
  quantity,
  ratio,
  ratioFact,
  ratioField,
  rule,
  type Statement,
  setParameter,
  share,
  some,
  sum,
  textFact,
  textField,
  times,
  truthFact,
  truthField,
  whenPresent,
} from '../../index.ts'
import { describeExpression } from './descriptions.ts'

const said = (ja: string, en: string) => ({ label: { ja, en }, question: { ja: `${ja}は？`, en: `${en}?` } })
const cite = { ja: '灯法1条', en: 'Lantern Act art. 1', chain: [], verified: true }

const foreign = truthFact('foreign', said('外国の者', 'Foreign'))
const own = ratioFact('own', said('自己の割合', 'Own share'))
const price = moneyFact('price', { ...said('価格', 'Price'), currency: 'JPY' })
const paid = moneyFact('paid', { ...said('支払済み', 'Paid'), currency: 'JPY' })
const act = dayFact('day.act', said('行為の日', 'Day of the act'))
const filed = dayFact('day.filed', { ...said('届出の日', 'Day of filing'), mayBeAbsent: true })
const country = textFact('country', said('国', 'Country'))
const way = choiceFact('way', {
  ...said('方法', 'Way'),
  options: { sea: { ja: '海路', en: 'by sea' }, air: { ja: '空路', en: 'by air' } },
})
const owners = listFact('owners', {
  ...said('株主', 'Owners'),
  fields: {
    foreign: truthField({ label: { ja: '外国', en: 'foreign' } }),
    share: ratioField({ label: { ja: '持分', en: 'share' } }),
    country: textField({ label: { ja: '国籍', en: 'nationality' } }),
  },
})
const limit = parameter('limit', {
  title: { ja: '基準', en: 'Threshold' },
  unit: 'ratio',
  values: [
    { until: '2017-06-30', is: 'gap', cite },
    { from: '2017-07-01', until: '2019-12-31', is: ratio(10, 100), cite },
    { from: '2020-01-01', until: '2020-06-06', is: ratio(10, 100), cite },
    { from: '2020-06-07', inForce: '2020-05-08', is: ratio(1, 100), cite },
  ],
})
const half = parameter('half', {
  title: { ja: '半分', en: 'Half' },
  unit: 'ratio',
  values: [{ is: ratio(1, 2), cite }],
})
const term = parameter('term', {
  title: { ja: '期間', en: 'Term' },
  unit: 'days',
  values: [{ is: number(45, 'days'), cite }],
})
const watched = setParameter('watched', {
  title: { ja: '監視国', en: 'Watched countries' },
  values: [{ is: ['AA', 'BB'], cite }],
})
const gift = rule('gift', { title: { ja: '贈与', en: 'Gift' }, cite, when: equals(price, number(0, 'JPY')) })
const custom = notModelled('custom', {
  title: { ja: '慣習', en: 'Custom' },
  cite,
  reason: { ja: '調べていない', en: 'not studied' },
})
const judged = notModelled('judged', {
  title: { ja: '判断', en: 'Judgement' },
  cite,
  reason: { ja: '評価を要する', en: 'it is an evaluation' },
  judge: { ja: '相当か。', en: 'Is it proper?' },
})
const total = quantity('total', { title: { ja: '合計', en: 'Total' }, cite, is: own })

/** A statement and what stands below it as indented sentences. */
function outline({ text, of = [] }: Statement, language: 'ja' | 'en', depth = 0): readonly string[] {
  const below = of.flatMap((inner) => outline(inner, language, depth + 1))
  return [`${'  '.repeat(depth)}${text[language]}`, ...below]
}

function saidOf(expression: Expression, days = {}) {
  const described = describeExpression(expression, days)
  return { ja: outline(described, 'ja'), en: outline(described, 'en') }
}

const standing = { firstDay: 'excluded', end: 'stays' } as const
const counted = { firstDay: 'counted', end: 'moves' } as const
const calendar = { id: 'c', title: { ja: '暦', en: 'c' }, cite, from: 0, until: 1, closed: [] }

describe('a condition', () => {
  it('is asked for as it is, or as not holding', () => {
    expect(saidOf(foreign)).toEqual({ ja: ['「外国の者」：はい'], en: ['“Foreign”: yes'] })
    expect(saidOf(not(foreign))).toEqual({ ja: ['「外国の者」：いいえ'], en: ['“Foreign”: no'] })
    expect(saidOf(not(gift))).toEqual({ ja: ['「贈与」に当たらない'], en: ['“Gift” does not apply'] })
    expect(saidOf(never).ja).toEqual(['成り立つことはない'])
    expect(saidOf(not(never)).en).toEqual(['This always holds'])
  })

  it('left to nobody to judge is only said not to be modelled', () => {
    expect(saidOf(judged).ja).toEqual(['「判断」に当たる（人が判断する）'])
    expect(saidOf(not(judged)).en).toEqual(['“Judgement” does not apply (for a person to judge)'])
    expect(saidOf(custom).ja).toEqual(['「慣習」に当たる（モデル化していない）'])
    expect(saidOf(not(custom)).en).toEqual(['“Custom” does not apply (not modelled)'])
  })

  it('stands below what joins it with others', () => {
    const both = all(foreign, any(gift, not(custom)))
    expect(saidOf(both).ja).toEqual([
      '次のすべてが成り立つ',
      '  「外国の者」：はい',
      '  次のいずれかが成り立つ',
      '    「贈与」に当たる',
      '    「慣習」に当たらない（モデル化していない）',
    ])
    expect(saidOf(not(both)).en.slice(0, 2)).toEqual([
      'At least one of these does not hold',
      '  “Foreign”: yes',
    ])
    expect(saidOf(not(any(foreign, gift))).ja[0]).toBe('次のいずれも成り立たない')
    expect(saidOf(all(foreign)).ja).toEqual(['「外国の者」：はい'])
  })

  it('compares with the law by name, with the values it has had on the days that are covered', () => {
    expect(saidOf(atLeast(total, limit))).toEqual({
      ja: [
        '「合計」は「基準」（2017-07-01から2020-06-06までの行為：10 %、2020-06-07以後の行為：1 %）以上である',
      ],
      en: [
        '“Total” is at least “Threshold” (acts from 2017-07-01 until 2020-06-06: 10 %; acts from 2020-06-07 on: 1 %)',
      ],
    })
    expect(saidOf(limit, { from: dayOf('2017-07-01') }).ja).toEqual([
      '「基準」（2020-06-06以前の行為：10 %、2020-06-07以後の行為：1 %）',
    ])
    expect(saidOf(limit, { from: dayOf('2020-06-07') }).en).toEqual(['“Threshold” (1 %)'])
    expect(saidOf(limit, { until: dayOf('2017-06-30') }).ja).toEqual(['「基準」（値なし）'])
    expect(saidOf(not(equals(price, number(0, 'JPY')))).ja).toEqual(['「価格」は 0 円と同じでない'])
    expect(saidOf(is(way, 'sea', 'air')).ja).toEqual(['「方法」は「海路」か「空路」である'])
    expect(saidOf(not(is(way, 'sea'))).en).toEqual(['“Way” is not “by sea”'])
    expect(saidOf(inSet(country, watched)).ja).toEqual(['「国」は「監視国」（2 件）に含まれる'])
    expect(saidOf(not(inSet(country, watched))).en).toEqual([
      '“Country” is not in “Watched countries” (2 entries)',
    ])
  })

  it('of a fact that may be absent says what its absence means', () => {
    const early = equals(filed, act)
    expect(saidOf(whenPresent(filed, early, { otherwise: false })).ja).toEqual([
      '「届出の日」があり、次のとおりである',
      '  「届出の日」は「行為の日」と同じである',
    ])
    expect(saidOf(not(whenPresent(filed, early, { otherwise: false }))).ja).toEqual([
      '「届出の日」がないか、次のとおりである',
      '  「届出の日」は「行為の日」と同じでない',
    ])
    expect(saidOf(whenPresent(filed, early, { otherwise: true })).en[0]).toBe(
      'There is no “Day of filing”, or this holds',
    )
  })

  it('asks it of the records of a list', () => {
    const isWatched = (owner: { country: Expression<{ is: 'text' }> }) => inSet(owner.country, watched)
    expect(saidOf(some(owners, isWatched)).ja).toEqual([
      '「株主」に次の条件に当たるものがある',
      '  「国籍」は「監視国」（2 件）に含まれる',
    ])
    expect(saidOf(not(every(owners, (owner) => owner.foreign))).en).toEqual([
      'Not all of “Owners” are such',
      '  “foreign”: yes',
    ])
  })
})

describe('a formula', () => {
  it('adds, takes off, multiplies and divides, with brackets where they are needed', () => {
    expect(saidOf(minus(plus(price, number(5, 'JPY')), paid)).ja).toEqual(['「価格」＋ 5 円−「支払済み」'])
    expect(saidOf(negative(plus(price, paid))).en).toEqual(['−“Price” − “Paid”'])
    expect(saidOf(times(plus(price, paid), half)).ja).toEqual(['（「価格」＋「支払済み」）×「半分」（50 %）'])
    expect(saidOf(plus(times(price, half), paid)).en).toEqual(['“Price” × “Half” (50 %) + “Paid”'])
    expect(saidOf(share(paid, price)).ja).toEqual(['「支払済み」÷「価格」'])
    expect(saidOf(least(price, paid)).en).toEqual(['the smallest of “Price”, “Paid”'])
    expect(saidOf(greatest(act, filed)).ja).toEqual(['「行為の日」、「届出の日」のうち最も遅いもの'])
  })

  it('sums over a list, and says below what counts', () => {
    const foreignShare = sum(owners, { of: (owner) => owner.share, where: (owner) => owner.foreign })
    expect(saidOf(atLeast(plus(own, foreignShare), limit)).ja).toEqual([
      '「自己の割合」＋（「株主」のうち次の条件に当たるものの「持分」の合計）は「基準」（2017-07-01から2020-06-06までの行為：10 %、2020-06-07以後の行為：1 %）以上である',
      '  「外国」：はい',
    ])
    expect(saidOf(sum(owners, { of: (owner) => owner.share })).en).toEqual([
      'the sum of “share” over “Owners”',
    ])
  })

  it('numbers several sums, each with what counts', () => {
    const some = count(owners, 'persons', (owner) => owner.foreign)
    const others = count(owners, 'persons', (owner) => not(owner.foreign))
    expect(saidOf(moreThan(some, others)).ja).toEqual([
      '①は②を超える',
      '  ① 「株主」のうち次の条件に当たるものの数',
      '    「外国」：はい',
      '  ② 「株主」のうち次の条件に当たるものの数',
      '    「外国」：いいえ',
    ])
  })

  it('counts days as the law does', () => {
    expect(saidOf(lastDayOf(act, number(6, 'months'), 'months', standing)).ja).toEqual([
      '「行為の日」の翌日から数えて6か月の末日',
    ])
    expect(saidOf(lastDayOf(act, term, 'days', { ...counted, calendar })).ja).toEqual([
      '「行為の日」を1日目として「期間」（45 日）の末日（閉庁日ならその後の最初の開庁日）',
    ])
    expect(saidOf(dayAfter(act, number(30, 'days'), 'days', standing)).en).toEqual([
      'the day after (day 30, counted from the day after “Day of the act”)',
    ])
    const next = number(15, 'day-of-month')
    expect(saidOf(lastDayOf(act, next, 'day-of-next-month', { ...counted, calendar }))).toEqual({
      ja: ['「行為の日」の属する月の翌月の15日（閉庁日ならその後の最初の開庁日）'],
      en: ['day 15 of the month after that of “Day of the act”, or the next open day where it is closed'],
    })
    expect(saidOf(daysBefore(act, number(6, 'months'), 'months')).ja).toEqual(['「行為の日」の6か月前'])
    expect(saidOf(daysBefore(act, term, 'days')).en).toEqual(['“Term” (45 days) before “Day of the act”'])
  })
})

it('names with their ids what a sentence quotes, each once', () => {
  const { id, names } = describeExpression(moreThan(plus(price, price), times(paid, half)))
  expect(id).toBe('price')
  expect(names).toEqual([
    { id: 'price', title: { ja: '価格', en: 'Price' } },
    { id: 'paid', title: { ja: '支払済み', en: 'Paid' } },
    { id: 'half', title: { ja: '半分', en: 'Half' } },
  ])
  const { of = [] } = describeExpression(some(owners, (owner) => owner.foreign))
  expect(of[0]?.names).toEqual([{ id: 'owners', title: { ja: '外国', en: 'foreign' } }])
})
