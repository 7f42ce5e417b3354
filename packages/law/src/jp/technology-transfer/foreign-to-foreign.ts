import { all, any, is, not, rule } from '@sekisho/logic'
import { itemRow } from '../security-trade-control/facts-item.ts'
import { riskToMassDestruction } from './catch-all.ts'
import { situation } from './facts-exception.ts'
import { movesBetween, movesOutsideGroupA, nothingFromJapan, obtainedAbroad } from './facts-program.ts'
import { exempted } from './texts.ts'

/** Dealing abroad in technology that was obtained abroad: items 5 and 6. */

export const betweenForeignCountries = rule('technology-dealing-abroad', {
  title: { ja: '外国間等技術取引', en: 'Dealing in technology between foreign countries' },
  cite: [exempted('5号'), exempted('6号')],
  when: all(is(situation, 'abroad'), obtainedAbroad, nothingFromJapan),
})

export const armsAbroad = rule('arms-technology-dealing-abroad', {
  title: { ja: '武器の技術の外国間取引', en: 'Dealing abroad in technology of arms' },
  cite: exempted('5号'),
  when: all(betweenForeignCountries, is(itemRow, 'item-1'), not(movesBetween)),
})

/** A resident moves it between countries outside group A, and it may serve weapons of mass destruction. */
export const dangerousMove = rule('dangerous-move-between-countries', {
  title: {
    ja: 'グループA以外の間の移動で、大量破壊兵器のおそれがあるもの',
    en: 'Moved between countries outside group A, with a risk to mass destruction weapons',
  },
  cite: exempted('6号ただし書'),
  when: all(movesBetween, movesOutsideGroupA, riskToMassDestruction),
})

export const otherAbroad = rule('other-technology-dealing-abroad', {
  title: { ja: '武器以外の技術の外国間取引', en: 'Dealing abroad in other technology' },
  cite: exempted('6号'),
  when: all(betweenForeignCountries, not(is(itemRow, 'item-1', 'outside'))),
  unless: [dangerousMove],
})

export const dealingAbroad = rule('exempt-dealing-abroad', {
  title: { ja: '許可の要らない外国間取引', en: 'Dealing abroad that needs no licence' },
  cite: [exempted('5号'), exempted('6号')],
  when: any(armsAbroad, otherAbroad),
})
