import {
  all,
  any,
  atLeast,
  atMost,
  type Citation,
  checkRuleSet,
  choiceFact,
  choiceType,
  constraint,
  dayFact,
  decision,
  is,
  lastDayOf,
  listFact,
  notModelled,
  number,
  outcome,
  parameter,
  plus,
  quantity,
  type RuleSetDescription,
  ratio,
  ratioFact,
  ratioField,
  rule,
  sum,
  textFact,
  truthFact,
  truthField,
  whenPresent,
  wholeFact,
} from '../index.ts'

/** A small made-up regime on which the readings are tested: nobody's law. */

export const words = (text: string) => ({ ja: `${text}（日）`, en: text })
export const said = (text: string) => ({ label: words(text), question: words(`${text}?`) })
export const cite: Citation = { ja: '例法1条', en: 'Example Act art. 1', chain: [], verified: true }

export const act = dayFact('day.act', said('day of the act'))
export const lastFiling = dayFact('day.last-filing', { ...said('day of the last filing'), mayBeAbsent: true })
export const foreign = truthFact('investor.foreign', said('foreign'))
export const name = textFact('investor.name', { ...said('name'), help: words('only shown') })
export const own = ratioFact('shares.own', { ...said('own share'), choosable: true })
export const promises = truthFact('promise.no-seat', { ...said('no seat on the board'), choosable: true })
export const staff = wholeFact('target.staff', { ...said('staff'), unit: 'persons', min: 0 })
export const related = listFact('related', {
  ...said('related persons'),
  fields: {
    foreign: truthField({ label: words('foreign') }),
    shares: ratioField({ label: words('share') }),
  },
})
export const kind = choiceFact('act.kind', {
  ...said('kind'),
  options: { buy: words('buy'), inherit: words('inherit'), swap: words('swap') },
})

export const threshold = parameter('threshold', {
  title: words('threshold'),
  unit: 'ratio',
  values: [
    { until: '2020-06-06', is: ratio(10, 100), cite },
    { from: '2020-06-07', inForce: '2020-05-08', is: ratio(1, 100), cite },
  ],
})
export const combined = quantity('combined-share', {
  title: words('combined share'),
  cite,
  is: plus(own, sum(related, { of: (r) => r.shares, where: (r) => r.foreign })),
})
export const swapEntry = notModelled('swap', {
  title: words('swaps'),
  cite,
  reason: words('the order was not read'),
  judge: words('is the swap an acquisition?'),
})
export const inherited = rule('inherited', { title: words('inherited'), cite, when: is(kind, 'inherit') })
export const acquisition = rule('acquisition', {
  title: words('acquisition'),
  cite,
  when: all(
    foreign,
    atLeast(combined, threshold),
    any(is(kind, 'buy', 'inherit'), all(is(kind, 'swap'), swapEntry)),
  ),
  unless: [inherited],
})
export const exemption = rule('exemption', {
  title: words('exemption'),
  cite,
  from: '2020-06-07',
  inForce: '2020-05-08',
  when: promises,
})
export const refiling = rule('refiling', {
  title: words('filed less than six months before'),
  cite,
  when: whenPresent(
    lastFiling,
    atMost(act, lastDayOf(lastFiling, number(6, 'months'), 'months', { firstDay: 'excluded', end: 'stays' })),
    { otherwise: false },
  ),
})
export const small = rule('small', {
  title: words('small target'),
  cite,
  when: atMost(staff, number(9, 'persons')),
})
export const duty = decision('duty', {
  title: words('duty'),
  cite,
  type: choiceType({ notify: words('notify'), exempt: words('exempt'), none: words('none') }),
  principle: 'none',
  exceptions: [
    { when: all(acquisition, any(exemption, small)), is: 'exempt', rank: 1, cite },
    { when: acquisition, is: 'notify', cite },
  ],
})
export const notify = outcome('notify', {
  kind: 'obligation',
  title: words('notify'),
  cite,
  who: words('investor'),
  when: is(duty, 'notify'),
  due: lastDayOf(act, number(45, 'days'), 'days', { firstDay: 'counted', end: 'stays' }),
})
const tooMuch = constraint('too-much', {
  always: atMost(combined, ratio(1, 1)),
  message: { ja: '持分の合計が 100 % を超えています。', en: 'The shares add to more than 100 %.' },
})

export const holding: RuleSetDescription = {
  id: 'example/holding',
  title: words('Holdings'),
  version: '1',
  knownOn: '2026-11-23',
  span: { from: '2017-07-01', until: '2027-12-31' },
  act,
  answer: duty,
  outcomes: [notify],
  constraints: [tooMuch],
  carried: [name],
  modules: {
    'facts.ts': { act, lastFiling, foreign, name, own, promises, staff, related, kind },
    'parameters.ts': { threshold },
    'rules.ts': { combined, swapEntry, inherited, acquisition, exemption, refiling, small, duty },
  },
}

export const holdingRules = checkRuleSet(holding)
