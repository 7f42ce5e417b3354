import type { Words } from '../../../values/words.ts'

/** How numbers of the usual units are said; a unit that is not here is written as it is declared. */
const UNITS: Readonly<Record<string, (digits: string) => Words>> = {
  count: (digits) => ({ ja: digits, en: digits }),
  JPY: (digits) => ({ ja: `${digits} 円`, en: `JPY ${digits}` }),
  shares: (digits) => ({ ja: `${digits} 株`, en: `${digits} shares` }),
  votes: (digits) => ({ ja: `${digits} 個`, en: `${digits} votes` }),
  persons: (digits) => ({ ja: `${digits} 人`, en: `${digits} persons` }),
  days: (digits) => ({ ja: `${digits} 日`, en: `${digits} days` }),
  'day-of-month': (digits) => ({ ja: `${digits} 日`, en: `day ${digits}` }),
  months: (digits) => ({ ja: `${digits} か月`, en: `${digits} months` }),
  years: (digits) => ({ ja: `${digits} 年`, en: `${digits} years` }),
  'business-days': (digits) => ({ ja: `${digits} 営業日`, en: `${digits} business days` }),
}

/** A number with its unit. */
export function sayUnit(unit: string, digits: string): Words {
  const say = UNITS[unit]
  return say ? say(digits) : { ja: `${digits} ${unit}`, en: `${digits} ${unit}` }
}
