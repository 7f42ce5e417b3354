import { Composer, type Document, Lexer, type LineCounter, Parser } from 'yaml'
import { fault } from './fault.ts'
import { MAX_DEPTH } from './limits.ts'

/** Errors after which the rest of a file is given up: a file with so many is not YAML. */
const MAX_ERRORS = 100

type Token = Parameters<Composer['next']>[0]

/**
 * The documents of a YAML text. YAML 1.2, core schema, no merge keys, all keys text; duplicate keys are left to the
 * caller, since the library compares each with all others.
 *
 * @throws ProblemError `too-deep` as soon as the parser's stack shows it, before anything recursive sees the text
 */
export function yamlDocuments(text: string, file: string, lines: LineCounter): Iterable<Document.Parsed> {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  return composer.compose(boundedTokens(text, file, lines), true, text.length)
}

function* boundedTokens(text: string, file: string, lines: LineCounter): Generator<Token, void> {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  let errors = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      yield token
      if (token.type === 'error') errors += 1
    }
    if (errors > MAX_ERRORS) return
    // The stack holds the document, one entry for each collection that is open, and perhaps a scalar.
    if (parser.stack.length > MAX_DEPTH + 2) {
      const { line, col } = lines.linePos(parser.offset)
      throw fault('too-deep', { file, line, column: col }, { limit: MAX_DEPTH })
    }
  }
  yield* parser.end()
}
