import { plainDecimal, type Words } from '@sekisho/logic'
import { fault } from './fault.ts'
import { type JsonTokens, jsonTokens, type TextPlace, Token } from './json-tokens.ts'
import { MAX_DEPTH } from './limits.ts'
import type { Entry, ScalarNode, SourceNode } from './source-node.ts'

const VALUE: Words = { ja: '値', en: 'a value' }
const NAME: Words = { ja: '引用符で囲んだ名前', en: 'a name in quotes' }
const COLON: Words = { ja: '「:」', en: '":"' }
const MORE_ENTRIES: Words = { ja: '「,」か「}」', en: '"," or "}"' }
const MORE_ITEMS: Words = { ja: '「,」か「]」', en: '"," or "]"' }
const END: Words = { ja: '終わり', en: 'the end' }
const SURROGATE: Words = {
  ja: '文字列に不完全な文字（\\u）があります',
  en: 'A string has half of a \\u pair',
}

/**
 * Reads one JSON value (RFC 8259) with the place of everything in it. Stricter where the standard leaves it open:
 * no duplicate names, no unpaired surrogates, no nesting deeper than MAX_DEPTH.
 *
 * @throws ProblemError on the first thing that is wrong
 */
export function parseJson(text: string, place: TextPlace): SourceNode {
  const tokens = jsonTokens(text, place)
  const node = value(tokens, 0)
  if (tokens.kind() !== Token.end) throw tokens.unexpected(END)
  return node
}

function value(tokens: JsonTokens, depth: number): SourceNode {
  const { kind, position } = tokens
  if (kind() === Token.openBrace) return { ...position(), kind: 'map', entries: entries(tokens, depth) }
  if (kind() === Token.openBracket) return { ...position(), kind: 'list', items: items(tokens, depth) }
  return scalar(tokens)
}

function entries(tokens: JsonTokens, depth: number): ReadonlyMap<string, Entry> {
  open(tokens, depth)
  const found = new Map<string, Entry>()
  if (taken(tokens, Token.closeBrace)) return found
  do {
    if (tokens.kind() !== Token.string) throw tokens.unexpected(NAME)
    const at = tokens.position()
    const key = wellFormed(tokens)
    const first = found.get(key)
    if (first) throw fault('duplicate-key', { file: tokens.file, ...at }, { key, first: first.line })
    tokens.advance()
    if (!taken(tokens, Token.colon)) throw tokens.unexpected(COLON)
    found.set(key, { ...at, value: value(tokens, depth + 1) })
  } while (taken(tokens, Token.comma))
  if (!taken(tokens, Token.closeBrace)) throw tokens.unexpected(MORE_ENTRIES)
  return found
}

function items(tokens: JsonTokens, depth: number): readonly SourceNode[] {
  open(tokens, depth)
  const found: SourceNode[] = []
  if (taken(tokens, Token.closeBracket)) return found
  do found.push(value(tokens, depth + 1))
  while (taken(tokens, Token.comma))
  if (!taken(tokens, Token.closeBracket)) throw tokens.unexpected(MORE_ITEMS)
  return found
}

function scalar(tokens: JsonTokens): ScalarNode {
  const at = tokens.position()
  const text = tokens.text()
  const node = scalarAt(tokens, text)
  tokens.advance()
  return { ...at, ...node }
}

function scalarAt(tokens: JsonTokens, text: string) {
  switch (tokens.kind()) {
    case Token.string:
      return { kind: 'string', text: wellFormed(tokens), value: text } as const
    case Token.number:
      return { kind: 'number', text, value: exact(tokens, text) } as const
    case Token.true:
    case Token.false:
      return { kind: 'boolean', text, value: text === 'true' } as const
    case Token.null:
      return { kind: 'null', text, value: null } as const
    default:
      throw tokens.unexpected(VALUE)
  }
}

function wellFormed(tokens: JsonTokens): string {
  const text = tokens.text()
  if (text.isWellFormed()) return text
  throw fault('json-token', { file: tokens.file, ...tokens.position() }, { reason: SURROGATE })
}

function exact(tokens: JsonTokens, text: string): string {
  const value = plainDecimal(text)
  if (value !== undefined) return value
  throw fault('number-unusable', { file: tokens.file, ...tokens.position() }, { text })
}

function open(tokens: JsonTokens, depth: number): void {
  if (depth >= MAX_DEPTH)
    throw fault('too-deep', { file: tokens.file, ...tokens.position() }, { limit: MAX_DEPTH })
  tokens.advance()
}

/** Steps over the token if it is there. */
function taken(tokens: JsonTokens, kind: number): boolean {
  if (tokens.kind() !== kind) return false
  tokens.advance()
  return true
}
