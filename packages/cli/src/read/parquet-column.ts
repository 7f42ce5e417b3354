import { plainDecimal } from '@sekisho/logic'
import type { SchemaElement } from 'hyparquet'
import type { Scalar } from './source-node.ts'

/** A column of a Parquet file and how its values are read. */
export interface ParquetColumn {
  readonly name: string
  /** Its type in the words of the Parquet format. */
  readonly type: string
  /** A value as the file stores it, as a scalar; undefined when it is none of its type. */
  readonly read: (stored: unknown) => Scalar | undefined
}

const UNITS: Readonly<Record<string, bigint>> = {
  MILLIS: 1_000n,
  MICROS: 1_000_000n,
  NANOS: 1_000_000_000n,
  TIMESTAMP_MILLIS: 1_000n,
  TIMESTAMP_MICROS: 1_000_000n,
}

/** The type of a column in the words of the Parquet format. */
export function typeName({ logical_type, converted_type, type }: SchemaElement): string {
  return logical_type?.type ?? converted_type ?? type ?? 'GROUP'
}

/** How a column is read; undefined when its type is not one that is read. */
export function parquetColumn(element: SchemaElement): ParquetColumn | undefined {
  const { name, num_children: children, repetition_type: repetition } = element
  const type = typeName(element)
  const read = children || repetition === 'REPEATED' ? undefined : reader(element, type)
  return read && { name, type, read }
}

/**
 * The column as the library should decode it: as stored, so that decimals, times and text are read here, exactly.
 * Only what says that an integer has no sign, and the form of a UUID, is left to it.
 */
export function asStored({ converted_type, logical_type, ...element }: SchemaElement): SchemaElement {
  if (logical_type?.type === 'INTEGER' || logical_type?.type === 'UUID') return { ...element, logical_type }
  return converted_type?.startsWith('UINT_') ? { ...element, converted_type } : element
}

function reader(element: SchemaElement, type: string): ParquetColumn['read'] | undefined {
  const { logical_type: logical, scale = 0 } = element
  switch (type) {
    case 'DECIMAL':
      return (stored) => numberOf(decimalText(stored, logical?.type === 'DECIMAL' ? logical.scale : scale))
    case 'DATE':
      return (stored) =>
        textOf(typeof stored === 'number' ? instant(BigInt(stored) * 86_400n)?.slice(0, 10) : undefined)
    case 'TIMESTAMP':
    case 'TIMESTAMP_MILLIS':
    case 'TIMESTAMP_MICROS':
    case 'INT96': {
      const unit = UNITS[logical?.type === 'TIMESTAMP' ? logical.unit : type] ?? 1_000_000_000n
      const zone = logical?.type === 'TIMESTAMP' && logical.isAdjustedToUTC === false ? '' : 'Z'
      return (stored) => textOf(timestampText(stored, unit, zone))
    }
    case 'BOOLEAN':
      return (stored) =>
        typeof stored === 'boolean' ? { kind: 'boolean', text: String(stored), value: stored } : undefined
    case 'FLOAT':
      return (stored) => numberOf(typeof stored === 'number' ? shortestFloat(stored) : undefined)
    case 'DOUBLE':
      return (stored) => numberOf(typeof stored === 'number' ? String(stored) : undefined)
    case 'UUID':
      return (stored) => textOf(typeof stored === 'string' ? stored : undefined)
    case 'STRING':
    case 'UTF8':
    case 'ENUM':
    case 'JSON':
    case 'BYTE_ARRAY':
      return (stored) => textOf(stored instanceof Uint8Array ? utf8(stored) : undefined)
    default:
      return /^(INTEGER|U?INT_?\d+)$/.test(type) ? (stored) => numberOf(integerText(stored)) : undefined
  }
}

function numberOf(text: string | undefined): Scalar | undefined {
  const value = text === undefined ? undefined : plainDecimal(text)
  return text === undefined || value === undefined ? undefined : { kind: 'number', text, value }
}

function textOf(text: string | undefined): Scalar | undefined {
  return text === undefined ? undefined : { kind: 'string', text, value: text }
}

function integerText(stored: unknown): string | undefined {
  return typeof stored === 'bigint' || typeof stored === 'number' ? String(stored) : undefined
}

/** An unscaled integer, as a number or as two's complement bytes, most significant first. */
function decimalText(stored: unknown, scale: number): string | undefined {
  const unscaled = stored instanceof Uint8Array ? signedInteger(stored) : integerText(stored)
  return unscaled && `${unscaled}e${-scale}`
}

function signedInteger(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.length > 256) return undefined
  return String(BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`)))
}

function timestampText(stored: unknown, unit: bigint, zone: string): string | undefined {
  if (typeof stored !== 'bigint') return undefined
  const part = ((stored % unit) + unit) % unit
  const whole = instant((stored - part) / unit)
  const fraction = String(unit + part)
    .slice(1)
    .replace(/0+$/, '')
  return whole && whole + (fraction && `.${fraction}`) + zone
}

/** Seconds since 1970 as `YYYY-MM-DDTHH:MM:SS`; undefined outside the years 0 to 9999. */
function instant(seconds: bigint): string | undefined {
  const date = new Date(Number(seconds) * 1000)
  const year = date.getUTCFullYear()
  return year >= 0 && year <= 9999 ? date.toISOString().slice(0, 19) : undefined
}

/** The shortest decimal that is the same 32-bit number. */
function shortestFloat(value: number): string {
  for (let digits = 1; digits < 9; digits += 1) {
    const text = value.toPrecision(digits)
    if (Math.fround(Number(text)) === value) return text
  }
  return value.toPrecision(9)
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes)
  } catch {
    return undefined
  }
}
