import type { Host } from '@sekisho/catalogue/bill-of-materials'
import { compareExact, parseDecimal } from '@sekisho/logic'

/** What is typed of the product into which the parts are built. */
export interface TypedHost {
  readonly price: string
  readonly currency: string
  readonly builtIn: '' | 'true' | 'false'
}

export const NO_HOST: TypedHost = { price: '', currency: '', builtIn: '' }

/** The host as it is judged; nothing where none is typed, `null` where what is typed is no price in a currency. */
export function hostOf({ price, currency, builtIn }: TypedHost): Host | undefined | null {
  if (price.trim() === '' && currency.trim() === '') return undefined
  const value = parseDecimal(price.normalize('NFKC').replace(/[,\s]/g, ''))
  const code = currency.normalize('NFKC').trim().toUpperCase()
  if (value === null || compareExact(value, 0) <= 0 || !/^[A-Z]{3}$/.test(code)) return null
  return { price: value, currency: code, ...(builtIn === '' ? {} : { builtIn: builtIn === 'true' }) }
}
