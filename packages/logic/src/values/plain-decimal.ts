/** Most digits of a number written out without an exponent. */
const MAX_DIGITS = 1_000

const DECIMAL = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/

/**
 * A number's source text in exact decimal notation without exponent, plus sign or leading zeros: `+1.50e1` is
 * `15.0`. Hexadecimal and octal as YAML 1.2 writes them (`0x1f`, `0o17`) too.
 *
 * @returns undefined when the text is no finite number or has more than MAX_DIGITS digits
 */
export function plainDecimal(text: string): string | undefined {
  if (text.length > MAX_DIGITS) return undefined
  if (/^0x[\da-fA-F]+$|^0o[0-7]+$/.test(text)) return BigInt(text).toString()
  const [, sign, whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? []
  if (sign === undefined || whole + fraction === '') return undefined
  const shift = Number(exponent)
  if (whole.length + fraction.length + Math.abs(shift) > MAX_DIGITS) return undefined
  return (sign === '-' ? '-' : '') + shifted(whole, fraction, shift)
}

function shifted(whole: string, fraction: string, shift: number): string {
  const digits = (shift < 0 ? '0'.repeat(-shift) : '') + whole + fraction + '0'.repeat(Math.max(shift, 0))
  const point = shift < 0 ? whole.length : whole.length + shift
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0'
  const after = digits.slice(point, point + Math.max(fraction.length - shift, 0))
  return after ? `${before}.${after}` : before
}
