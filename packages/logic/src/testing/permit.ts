import {
  all,
  any,
  atLeast,
  below,
  type Calendar,
  type Citation,
  checkRuleSet,
  choiceField,
  choiceType,
  dayAfter,
  dayFact,
  dayOf,
  daysBefore,
  decision,
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
  not,
  notModelled,
  number,
  outcome,
  parameter,
  plus,
  quantity,
  ratio,
  rule,
  setParameter,
  share,
  some,
  sum,
  textFact,
  textField,
  times,
  truthFact,
  wholeFact,
  wholeField,
} from '../index.ts'

/** A made-up licence for shipping lanterns, with every kind of expression that `holding.ts` does not use. */

const said = (ja: string, en: string) => ({
  label: { ja, en },
  question: { ja: `${ja}は？`, en: `What of: ${en}?` },
})
const cite: Citation = {
  ja: '灯法3条',
  en: 'Lantern Act art. 3',
  chain: [
    { ja: '灯法3条', en: 'Lantern Act art. 3' },
    { ja: '灯法施行令2条', en: 'Lantern Order art. 2' },
  ],
  verified: true,
}
const notRead = (number: number): Citation => ({
  ja: `灯告示${number}号`,
  en: `Lantern Notice no. ${number}`,
  chain: [],
  verified: false,
  note: { ja: '告示を読んでいない', en: 'the notice was not read' },
})
const unread = notRead(1)

const shipped = dayFact('day.shipped', said('出荷の日', 'Day of shipping'))
const applied = dayFact('day.applied', said('申請の日', 'Day of application'))
const country = textFact('buyer.country', said('買主の国', "Buyer's country"))
const military = truthFact('buyer.military', said('軍の買主', 'Military buyer'))
const lanterns = wholeFact('lanterns', { ...said('灯の数', 'Lanterns'), unit: 'items', min: 0 })
const stock = wholeFact('stock', { ...said('在庫', 'Stock'), unit: 'items', min: 1 })
const returned = wholeFact('returned', { ...said('返品', 'Returned'), unit: 'items', min: 0 })
const price = moneyFact('price', { ...said('価格', 'Price'), currency: 'JPY' })
const owners = listFact('owners', {
  ...said('買主の株主', "Buyer's owners"),
  fields: {
    kind: choiceField({
      label: { ja: '種類', en: 'kind' },
      options: { person: { ja: '個人', en: 'person' }, state: { ja: '国家', en: 'state' } },
    }),
    country: textField({ label: { ja: '国', en: 'country' } }),
    shares: wholeField({ label: { ja: '株数', en: 'shares' }, unit: 'shares', min: 0 }),
  },
})

const watched = setParameter('watched-countries', {
  title: { ja: '監視国', en: 'Watched countries' },
  values: [
    { until: '2021-12-31', is: ['AA'], cite },
    { from: '2022-01-01', is: ['AA', 'BB'], cite: notRead(2) },
  ],
})
const limit = parameter('price-limit', {
  title: { ja: '価格の上限', en: 'Price limit' },
  unit: 'JPY',
  values: [
    { until: '2019-12-31', is: 'gap', cite: notRead(3) },
    { from: '2020-01-01', is: number(1_000_000, 'JPY'), cite },
  ],
})
const term = parameter('term', {
  title: { ja: '申請期間', en: 'Time to apply' },
  unit: 'days',
  values: [{ is: number(45, 'days'), cite }],
})
const weekends: Calendar = {
  id: 'weekends',
  title: { ja: '週末', en: 'Weekends' },
  cite: notRead(6),
  from: dayOf('2018-01-01'),
  until: dayOf('2026-12-31'),
  closed: Array.from({ length: 3287 }, (_, n) => dayOf('2018-01-01') + n).filter(
    (d) => ((d + 4) % 7) % 6 === 0,
  ),
}

const net = quantity('net-lanterns', {
  title: { ja: '差引きの数', en: 'Net lanterns' },
  cite,
  is: greatest(minus(lanterns, returned), number(0, 'items')),
  exceptions: [{ when: military, is: plus(lanterns, number(10, 'items')), cite: unread }],
})
const stateShares = quantity('state-shares', {
  title: { ja: '国家の株数', en: 'Shares of states' },
  cite,
  is: sum(owners, { of: (owner) => owner.shares, where: (owner) => is(owner.kind, 'state') }),
})
const large = rule('large', {
  title: { ja: '大口', en: 'Large shipment' },
  cite,
  when: any(atLeast(share(lanterns, stock), ratio(1, 3)), moreThan(times(price, ratio(1, 2)), limit)),
})
const watchedOwner = rule('watched-owner', {
  title: { ja: '監視国の国家株主', en: 'Owned by a watched state' },
  cite: [cite, unread],
  from: '2020-01-01',
  inForce: '2019-12-01',
  when: any(
    inSet(country, watched),
    some(owners, (owner) => all(is(owner.kind, 'state'), inSet(owner.country, watched))),
  ),
})
const gift = rule('gift', { title: { ja: '贈与', en: 'Gift' }, cite, when: equals(price, number(0, 'JPY')) })
const late = rule('late', {
  title: { ja: '遅れた申請', en: 'Late application' },
  cite,
  at: applied,
  from: '2018-04-01',
  when: below(applied, daysBefore(shipped, number(6, 'months'), 'months')),
  unless: [gift],
})
const customary = notModelled('customary', {
  title: { ja: '慣習上の出荷', en: 'Customary shipping' },
  cite: unread,
  reason: { ja: '慣習は調べていない', en: 'custom was not studied' },
})
const licence = decision('licence', {
  title: { ja: '許可', en: 'Licence' },
  cite,
  type: choiceType({
    licence: { ja: '許可が必要', en: 'Licence needed' },
    report: { ja: '報告のみ', en: 'Report only' },
    none: { ja: '手続なし', en: 'Nothing' },
  }),
  principle: 'none',
  exceptions: [
    { when: all(watchedOwner, not(gift)), is: 'licence', rank: 2, cite },
    { when: all(large, not(customary)), is: 'report', rank: 1, cite: notRead(4) },
  ],
})
const licenceDue = lastDayOf(shipped, term, 'days', { firstDay: 'counted', end: 'moves', calendar: weekends })

const apply = outcome('apply', {
  kind: 'obligation',
  title: { ja: '許可の申請', en: 'Application for a licence' },
  cite,
  when: is(licence, 'licence'),
  who: { ja: '売主', en: 'Seller' },
  authority: { ja: '灯大臣', en: 'Minister of Lanterns' },
  form: { ja: '様式1', en: 'Form 1' },
  earliest: daysBefore(shipped, number(6, 'months'), 'months'),
  due: licenceDue,
  standstillUntil: least(
    dayAfter(applied, number(30, 'days'), 'days', { firstDay: 'excluded', end: 'stays' }),
    lastDayOf(applied, number(2, 'business-days'), 'business-days', {
      firstDay: 'excluded',
      end: 'stays',
      calendar: weekends,
    }),
  ),
  effect: { ja: '出荷できない', en: 'Nothing may be shipped' },
  sanction: { text: { ja: '過料', en: 'A fine' }, cite: notRead(5) },
  conditions: [
    {
      id: 'C1',
      text: { ja: '数を守る', en: 'Keep the number' },
      cite,
      when: atLeast(net, number(1, 'items')),
    },
    { id: 'C2', text: { ja: '報告する', en: 'Report' }, cite: notRead(7), when: late },
    {
      id: 'C3',
      text: { ja: '個人だけ', en: 'Persons only' },
      cite,
      when: all(
        every(owners, (owner) => is(owner.kind, 'person')),
        atLeast(stateShares, number(0, 'shares')),
      ),
    },
  ],
})
const report = outcome('report', {
  kind: 'report',
  title: { ja: '出荷の報告', en: 'Report of shipping' },
  cite,
  when: is(licence, 'report', 'licence'),
  who: { ja: '売主', en: 'Seller' },
})

export const permitRules = checkRuleSet({
  id: 'example/lanterns',
  title: { ja: '灯の出荷', en: 'Shipping lanterns' },
  version: '2',
  knownOn: '2026-11-23',
  span: { from: '2017-07-01', until: '2027-12-31' },
  act: shipped,
  answer: licence,
  outcomes: [apply, report],
  modules: {
    'facts.ts': { shipped, applied, country, military, lanterns, stock, returned, price, owners },
    'rules.ts': {
      watched,
      limit,
      term,
      net,
      stateShares,
      large,
      watchedOwner,
      gift,
      late,
      customary,
      licence,
    },
  },
})
