import type { ValueType } from '@sekisho/logic'

type NumberUnit = Extract<ValueType, { readonly is: 'number' }>['unit']

/** Is the number a share of a whole? */
export function isRatio(unit: NumberUnit): boolean {
  return unit === 'ratio'
}

/** A number as someone types it, in the form that answers are read in: full-width digits, commas, a bare percentage. */
export function typedNumber(text: string, unit: NumberUnit): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[,\s_]/g, '')
    .replace(/(円|人|株|yen|JPY)$/i, '')
  return isRatio(unit) && /^[+-]?[\d.]+$/.test(plain) ? `${plain}%` : plain
}
