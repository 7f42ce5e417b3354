import type { SchemaError } from './bods-schema.ts'
import { isObject } from './is-object.ts'
import { nearestCode, nearestFirst } from './nearest-code.ts'
import { shown } from './shown.ts'
import type { Words } from './words.ts'

/** What is wrong by a rule of the schema and what to do, with the name of the property as the data has it. */
export function schemaMessage(error: SchemaError, property: string): Words {
  const write = messages[error.keyword] ?? other
  const item = /\/\d+$/.test(error.instancePath) && error.keyword === 'type'
  return write({
    property: item ? `${property}[]` : property,
    error,
    value: shown(error.data),
    limit: shown(error.schema),
  })
}

/** So many codes are named at most; the nearest of longer lists. */
const MOST_CODES = 8

interface Broken {
  readonly property: string
  readonly error: SchemaError
  /** The value that was given, as text. */
  readonly value: string
  /** What the rule of the schema is given: the number of `maximum`, the name of `format`. */
  readonly limit: string
}

const messages: Readonly<Record<string, (broken: Broken) => Words>> = {
  required: ({ property }) => ({
    ja: `「${property}」がありません。BODS 0.4 では必須です。追加してください。`,
    en: `"${property}" is missing. BODS 0.4 requires it; add it.`,
  }),
  type: ({ property, value, limit }) => ({
    ja: `「${property}」は ${value} ですが、${typeNames[limit]?.ja ?? limit}でなければなりません。書き直してください。`,
    en: `"${property}" is ${value}, but must be ${typeNames[limit]?.en ?? limit}. Write it as one.`,
  }),
  enum: ({ property, error, value }) => {
    const codes = Array.isArray(error.schema) ? error.schema.map(String) : []
    const given = typeof error.data === 'string' ? error.data : ''
    const near = nearestCode(given, codes)
    const offered = codes.length > MOST_CODES ? nearestFirst(given, codes).slice(0, MOST_CODES) : codes
    const more = codes.length - offered.length
    return {
      ja: `「${property}」の ${value} は、ここで使えるコードではありません。${near ? `「${near}」ではありませんか。` : ''}使えるコード：${offered.join('、')}${more > 0 ? `、ほか ${more} 個` : ''}。`,
      en: `"${property}" is ${value}, which is no code for it. ${near ? `Did you mean "${near}"? ` : ''}It can be ${offered.join(', ')}${more > 0 ? ` or one of ${more} more` : ''}.`,
    }
  },
  format: ({ property, value, limit }) => ({
    ja: `「${property}」の ${value} は、${formatNames[limit]?.ja ?? limit}の形ではありません。`,
    en: `"${property}" is ${value}, which is not ${formatNames[limit]?.en ?? limit}.`,
  }),
  pattern: ({ property, value, limit }) => ({
    ja: `「${property}」の ${value} は、決められた形（${limit}）ではありません。直してください。`,
    en: `"${property}" is ${value}, which has not the form it must have (${limit}). Correct it.`,
  }),
  minLength: ({ property, value, limit }) => ({
    ja: `「${property}」の ${value} は短すぎます。${limit} 文字以上で書いてください。`,
    en: `"${property}" is ${value}, which is too short. Write at least ${limit} characters.`,
  }),
  maxLength: ({ property, value, limit }) => ({
    ja: `「${property}」の ${value} は長すぎます。${limit} 文字以下で書いてください。`,
    en: `"${property}" is ${value}, which is too long. Write at most ${limit} characters.`,
  }),
  minimum: ({ property, value, limit }) => ({
    ja: `「${property}」は ${value} ですが、${limit} 以上でなければなりません。`,
    en: `"${property}" is ${value}, but must be ${limit} or more.`,
  }),
  maximum: ({ property, value, limit }) => ({
    ja: `「${property}」は ${value} ですが、${limit} 以下でなければなりません。`,
    en: `"${property}" is ${value}, but must be ${limit} or less.`,
  }),
  const: ({ property, value, limit }) => ({
    ja: `「${property}」は ${value} ですが、ほかの項目の値からして ${limit} でなければなりません。どちらかを直してください。`,
    en: `"${property}" is ${value}, but what stands beside it leaves only ${limit}. Correct the one or the other.`,
  }),
  anyOf: ({ property, error, value }) => {
    const names = requiredNames(error.schema)
    if (names.length > 0)
      return {
        ja: `「${names.join('」「')}」のどれもありません。少なくとも一つを追加してください。`,
        en: `There is none of "${names.join('", "')}". Add at least one of them.`,
      }
    return {
      ja: `「${property}」の ${value} は日付ではありません。YYYY-MM-DD か、時刻と時差の付いた日時（2020-06-07T09:00:00Z）で書いてください。`,
      en: `"${property}" is ${value}, which is no date. Write it as YYYY-MM-DD, or with a time and its offset (2020-06-07T09:00:00Z).`,
    }
  },
  oneOf: ({ property, value }) => ({
    ja: `「${property}」は ${value} ですが、記録の recordId（文字列）か、特定できない理由（コード表にある reason を持つオブジェクト）でなければなりません。`,
    en: `"${property}" is ${value}, but must be the recordId of a record (a text), or why it cannot be named (an object with a "reason" from its list of codes).`,
  }),
  minProperties: ({ property }) => ({
    ja: `「${property}」が空です。中身を書くか、項目を除いてください。`,
    en: `"${property}" is empty. Fill it, or leave it out.`,
  }),
}

/** A rule that no version of the schema has used so far. */
const other = ({ property, error, value }: Broken): Words => ({
  ja: `「${property}」の ${value} は、スキーマの規則「${error.keyword}」に反します。`,
  en: `"${property}" is ${value}, which breaks the rule "${error.keyword}" of the schema.`,
})

/** The properties of which a choice wants one: its branches are lists of required names. */
export function requiredNames(schema: unknown): readonly string[] {
  if (!Array.isArray(schema)) return []
  const branches: readonly unknown[] = schema
  const names = branches.flatMap((branch) =>
    isObject(branch) && Array.isArray(branch.required) ? branch.required.map(String) : [],
  )
  return [...new Set(names)]
}

const typeNames: Readonly<Record<string, Words>> = {
  '"string"': { ja: '文字列', en: 'a text in quotation marks' },
  '"number"': { ja: '数', en: 'a number' },
  '"boolean"': { ja: 'true か false', en: 'true or false' },
  '"array"': { ja: '配列 […]', en: 'a list […]' },
  '"object"': { ja: 'オブジェクト {…}', en: 'an object {…}' },
}

const formatNames: Readonly<Record<string, Words>> = {
  '"date"': {
    ja: '日付 YYYY-MM-DD',
    en: 'a date YYYY-MM-DD; where only month or year is known, write its first day',
  },
  '"date-time"': { ja: '日時（RFC 3339）', en: 'a date with time and offset (RFC 3339)' },
  '"uri"': { ja: 'URI（https://… など）', en: 'a URI; write it whole, as https://…' },
}
