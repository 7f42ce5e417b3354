import { checkRuleSet } from '../../check/check-rule-set.ts'
import { all } from '../../expression/all-of.ts'
import { any } from '../../expression/any-of.ts'
import type { Citation } from '../../expression/citation.ts'
import { atLeast, atMost, below, equals, moreThan } from '../../expression/compare.ts'
import { always, day, number, ratio } from '../../expression/constant.ts'
import { dayAfter, daysBefore, lastDayOf } from '../../expression/day-shift.ts'
import { greatest, least } from '../../expression/extreme.ts'
import { inSet } from '../../expression/in-set.ts'
import { not } from '../../expression/not.ts'
import { is } from '../../expression/one-of.ts'
import { minus, plus } from '../../expression/plus.ts'
import { every, some } from '../../expression/quantified.ts'
import { times } from '../../expression/scale.ts'
import { share } from '../../expression/share.ts'
import { count, sum } from '../../expression/sum.ts'
import { whenPresent } from '../../expression/when-present.ts'
import { dayOf } from '../../values/day.ts'
import { decision, quantity } from '../../write/decision.ts'
import * as fact from '../../write/fact.ts'
import { notModelled } from '../../write/not-modelled.ts'
import { outcome } from '../../write/outcome.ts'
import { parameter, setParameter } from '../../write/parameter.ts'
import { rule } from '../../write/rule.ts'

const words = (text: string) => ({ ja: `${text}（日）`, en: text })
const said = (text: string) => ({ label: words(text), question: words(`${text}?`) })
const cite: Citation = { ja: '例法1条', en: 'Example Act art. 1', chain: [], verified: true }
const titled = (text: string) => ({ title: words(text), cite })

const act = fact.dayFact('day.act', said('act'))
const filed = fact.dayFact('day.filed', said('filed'))
const foreign = fact.truthFact('foreign', said('foreign'))
const listed = fact.truthFact('listed', said('listed'))
const country = fact.textFact('country', said('country'))
const buy = { buy: words('buy'), inherit: words('inherit'), split: words('split') }
const kind = fact.choiceFact('kind', { ...said('kind'), options: buy })
const own = fact.ratioFact('own', said('own'))
const bonus = fact.ratioFact('bonus', { ...said('bonus'), mayBeAbsent: true })
const shares = fact.wholeFact('shares', { ...said('shares'), unit: 'shares', min: 0 })
const issued = fact.wholeFact('issued', { ...said('issued'), unit: 'shares', min: 1 })
const balance = fact.wholeFact('balance', { ...said('balance'), unit: 'shares' })
const related = fact.listFact('related', {
  ...said('related'),
  fields: {
    foreign: fact.truthField({ label: words('foreign') }),
    country: fact.textField({ label: words('country') }),
    kind: fact.choiceField({ label: words('kind'), options: buy }),
    share: fact.ratioField({ label: words('share') }),
    shares: fact.wholeField({ label: words('shares'), unit: 'shares', min: 0 }),
  },
})
const directors = fact.listFact('directors', {
  ...said('directors'),
  fields: {
    foreign: fact.truthField({ label: words('foreign') }),
    weight: fact.wholeField({ label: words('weight'), unit: 'shares', min: 0, max: 5 }),
  },
})

const threshold = parameter('threshold', {
  ...titled('threshold'),
  unit: 'ratio',
  values: [
    { until: '2020-06-06', is: ratio(10, 100), cite },
    { from: '2020-06-07', is: ratio(1, 100), cite },
  ],
})
const filedThreshold = parameter('filed-threshold', {
  ...titled('by the day of filing'),
  unit: 'ratio',
  at: filed,
  values: [
    { until: '2019-12-31', is: ratio(1, 3), cite },
    { from: '2020-01-01', until: '2021-12-31', is: 'gap', cite },
    { from: '2022-01-01', is: ratio(1, 7), cite },
  ],
})
const computedThreshold = parameter('computed-threshold', {
  ...titled('by a computed day'),
  unit: 'ratio',
  at: dayAfter(filed, number(30, 'days'), 'days', { firstDay: 'counted', end: 'stays' }),
  values: [
    { until: '2019-12-31', is: ratio(1, 5), cite },
    { from: '2020-01-01', is: ratio(1, 4), cite },
  ],
})
const friends = setParameter('friends', {
  ...titled('friends'),
  values: [
    { until: '2021-03-31', is: ['us'], cite },
    { from: '2021-04-01', is: ['us', 'fr'], cite },
  ],
})
const closed = ['2020-05-04', '2020-05-05', '2020-05-06'].map(dayOf)
const calendar = {
  id: 'example',
  title: words('calendar'),
  cite,
  from: dayOf('2018-01-01'),
  until: dayOf('2027-12-31'),
  closed,
}
const judgement = notModelled('judgement', { ...titled('judgement'), reason: words('open') })

const combined = quantity('combined', {
  ...titled('combined'),
  is: plus(own, sum(related, { of: (r) => r.share, where: (r) => r.foreign })),
})
const capped = quantity('capped', {
  ...titled('capped'),
  is: least(combined, ratio(1, 2)),
  exceptions: [
    { when: is(kind, 'split'), is: greatest(own, ratio(1, 3)), rank: 2, cite },
    { when: all(foreign, listed), is: ratio(3, 7), rank: 1, cite },
  ],
})
const inherited = rule('inherited', {
  ...titled('inherited'),
  until: '2023-03-31',
  when: is(kind, 'inherit'),
})
const allotted = rule('allotted', {
  ...titled('allotted'),
  from: '2021-01-01',
  when: not(is(kind, 'buy', 'inherit')),
})
const acquisition = rule('acquisition', {
  ...titled('acquisition'),
  when: all(foreign, atLeast(combined, threshold)),
  unless: [inherited, allotted],
})
const byFiling = rule('by-filing', {
  ...titled('by filing'),
  at: filed,
  from: '2019-06-01',
  until: '2024-06-01',
  when: any(atLeast(own, filedThreshold), moreThan(capped, filedThreshold)),
})
const byComputed = rule('by-computed', {
  ...titled('by computed'),
  at: daysBefore(filed, number(6, 'months'), 'months'),
  from: '2020-01-01',
  when: any(atLeast(own, computedThreshold), atMost(times(own, computedThreshold), ratio(1, 20))),
})
const large = rule('large', {
  ...titled('large'),
  when: any(
    atLeast(share(shares, issued), threshold),
    moreThan(share(plus(shares, sum(related, { of: (r) => r.shares })), issued), ratio(1, 3)),
    below(times(shares, threshold), number(5, 'shares')),
  ),
})
const negative = rule('negative', {
  ...titled('negative'),
  when: any(
    below(minus(shares, balance), number(-3, 'shares')),
    equals(greatest(shares, balance), issued),
    equals(shares, number(7, 'shares')),
  ),
})
const people = rule('people', {
  ...titled('people'),
  when: any(
    every(related, (r) => any(r.foreign, is(r.kind, 'buy'), atLeast(r.share, threshold))),
    some(related, (r) =>
      all(
        inSet(r.country, friends),
        some(directors, (d) => all(d.foreign, any(r.foreign, atLeast(d.weight, number(3, 'shares'))))),
        atLeast(r.shares, sum(directors, { of: (d) => d.weight, where: (d) => not(d.foreign) })),
      ),
    ),
    moreThan(
      count(related, 'persons', (r) => not(r.foreign)),
      number(1, 'persons'),
    ),
  ),
})
const rewarded = rule('rewarded', {
  ...titled('rewarded'),
  when: any(
    all(listed, whenPresent(bonus, atLeast(bonus, ratio(1, 10)), { otherwise: false })),
    whenPresent(bonus, below(bonus, own), { otherwise: true }),
  ),
})
const late = rule('late', {
  ...titled('late'),
  when: any(
    moreThan(
      filed,
      lastDayOf(act, number(45, 'days'), 'days', { firstDay: 'excluded', end: 'moves', calendar }),
    ),
    atLeast(act, day('2025-01-01')),
    below(
      filed,
      dayAfter(act, number(3, 'business-days'), 'business-days', {
        firstDay: 'excluded',
        end: 'stays',
        calendar,
      }),
    ),
  ),
})
const judged = rule('judged', { ...titled('judged'), when: all(judgement, inSet(country, friends), always) })

const duty = decision('duty', {
  ...titled('duty'),
  type: fact.choiceType({ notify: words('notify'), report: words('report'), none: words('none') }),
  principle: 'none',
  exceptions: [
    { when: acquisition, is: 'notify', rank: 3, cite },
    { when: any(byFiling, byComputed, people), is: 'report', rank: 2, cite },
    { when: judged, is: 'notify', rank: 1, cite },
  ],
})
const notify = outcome('notify', {
  kind: 'obligation',
  ...titled('notify'),
  who: words('investor'),
  when: is(duty, 'notify', 'report'),
})

/** A made-up rule set in which every kind of expression stands, for tests of readings. */
export const everyKind = checkRuleSet({
  id: 'example/every-kind',
  title: words('Every kind'),
  version: '1',
  knownOn: '2026-11-23',
  span: { from: '2017-07-01', until: '2027-12-31' },
  act,
  answer: duty,
  outcomes: [notify],
  modules: {
    'facts.ts': {
      act,
      filed,
      foreign,
      listed,
      country,
      kind,
      own,
      bonus,
      shares,
      issued,
      balance,
      related,
      directors,
    },
    'parameters.ts': { threshold, filedThreshold, computedThreshold, friends },
    'rules.ts': {
      judgement,
      combined,
      capped,
      inherited,
      allotted,
      acquisition,
      byFiling,
      byComputed,
      large,
      negative,
      people,
      rewarded,
      late,
      judged,
      duty,
    },
  },
})
