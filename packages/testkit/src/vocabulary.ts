import {
  type Calendar,
  choiceFact,
  choiceField,
  choiceType,
  dayFact,
  dayOf,
  listFact,
  moneyFact,
  ratioFact,
  ratioField,
  textFact,
  textField,
  truthFact,
  truthField,
  weekdayOf,
  wholeFact,
  wholeField,
} from '@sekisho/logic'
import { cite, said, words } from './words.ts'

/** The facts that random rule sets are about: every type, with and without bounds, choosable and absent. */
export const SPAN = { from: '2017-07-01', until: '2027-12-31' }
const options = { a: words('a'), b: words('b'), c: words('c') }
export const ABC = choiceType(options)

export const act = dayFact('day.act', said('act'))
export const truths = [
  truthFact('truth.one', said('one')),
  truthFact('truth.two', { ...said('two'), choosable: true }),
  truthFact('truth.three', said('three')),
] as const
export const choices = [
  choiceFact('choice.one', { ...said('one'), options }),
  choiceFact('choice.two', { ...said('two'), choosable: true, options }),
] as const
export const texts = [textFact('text.one', said('one'))] as const
export const days = [act, dayFact('day.filed', said('filed')), dayFact('day.listed', said('listed'))] as const
export const ratios = [
  ratioFact('ratio.one', { ...said('one'), choosable: true }),
  ratioFact('ratio.two', said('two')),
] as const
export const shares = [
  wholeFact('shares.held', { ...said('held'), unit: 'shares', min: 0 }),
  wholeFact('shares.all', { ...said('all'), unit: 'shares', min: 1 }),
] as const
/** May be below zero. */
export const change = wholeFact('shares.change', { ...said('change'), unit: 'shares' })
export const money = [
  moneyFact('money.paid', { ...said('paid'), currency: 'JPY' }),
  moneyFact('money.most', { ...said('most'), currency: 'JPY', max: 1_000_000_000 }),
] as const

const mayBeAbsent = true
export const absentable = {
  truth: truthFact('absent.truth', { ...said('truth'), mayBeAbsent }),
  choice: choiceFact('absent.choice', { ...said('choice'), options, mayBeAbsent }),
  ratio: ratioFact('absent.ratio', { ...said('ratio'), mayBeAbsent }),
  day: dayFact('absent.day', { ...said('day'), mayBeAbsent }),
} as const

const fields = {
  is: truthField({ label: words('is') }),
  kind: choiceField({ label: words('kind'), options }),
  part: ratioField({ label: words('part') }),
  country: textField({ label: words('country') }),
  held: wholeField({ label: words('held'), unit: 'shares', min: 0 }),
  change: wholeField({ label: words('change'), unit: 'shares' }),
}
export const lists = [
  listFact('list.one', { ...said('one'), fields }),
  listFact('list.two', { ...said('two'), fields }),
] as const
export type AnyList = (typeof lists)[number]

const [from, until] = [dayOf('2016-01-01'), dayOf('2029-12-31')]

/** Weekends, and nothing known outside a few years. */
export const weekends: Calendar = Object.freeze({
  id: 'weekends',
  title: words('weekends'),
  cite,
  from,
  until,
  closed: Array.from({ length: until - from + 1 }, (_, place) => from + place).filter(
    (day) => weekdayOf(day) % 6 === 0,
  ),
})
