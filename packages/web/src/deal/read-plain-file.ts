import { type Problem, ProblemError } from '@sekisho/logic'
import { isScalar, parseDocument, visit } from 'yaml'
import { decodeText } from './decode-text.ts'

/** Largest file that is read, in bytes, as on the command line. */
const MAX_BYTES = 5_000_000

/** Deepest nesting of maps and lists. */
const MAX_DEPTH = 64

export type PlainFile =
  | { readonly ok: true; readonly plain: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a file that someone chose as plain data: YAML or JSON, in UTF-8 or Shift_JIS, every value as text. Whatever is
 * wrong with it is a problem with its sentence; nothing of it is run or sent.
 */
export async function readPlainFile(file: File): Promise<PlainFile> {
  if (file.size > MAX_BYTES) return refused(file.name, TOO_LARGE)
  return readPlainText(decodeText(await file.arrayBuffer()), file.name)
}

/** Reads the text of such a file; `name` is what problems call it. */
export function readPlainText(text: string, name: string): PlainFile {
  try {
    return parsed(text, name)
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problems: error.problems }
    // The YAML reader refuses aliases that multiply, and the like, by throwing.
    return refused(name, NO_MAP)
  }
}

function parsed(text: string, name: string): PlainFile {
  const document = parseDocument(text, { schema: 'failsafe', merge: false, prettyErrors: true })
  const [fault] = document.errors
  if (fault) {
    const line = fault.linePos?.[0].line
    const at = line === undefined ? { file: name } : { file: name, line }
    const message = {
      ja: `YAML として読めません（${fault.code}）。`,
      en: `this cannot be read as YAML (${fault.code}).`,
    }
    return { ok: false, problems: [{ code: 'not-yaml', at, message }] }
  }
  visit(document, (_, node, path) => {
    if (path.length > MAX_DEPTH * 2) throw new ProblemError([problem(name, TOO_DEEP)])
    // `null`, `~` and nothing at all are no text: they say that the fact is not known.
    if (isScalar(node) && node.type === 'PLAIN' && /^(null|~|)$/.test(String(node.value))) node.value = null
  })
  const plain: unknown = document.toJS({ maxAliasCount: 100 })
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return refused(name, NO_MAP)
  // A map; what stands in it is read with its own sentences.
  return { ok: true, plain: plain as Readonly<Record<string, unknown>> }
}

const TOO_LARGE = {
  ja: `ファイルが大きすぎます（${MAX_BYTES / 1e6} MB まで）。大きなものはコマンドの sekisho で扱ってください。`,
  en: `the file is too large (at most ${MAX_BYTES / 1e6} MB). Use sekisho on the command line for large ones.`,
}
const TOO_DEEP = {
  ja: `入れ子が深すぎます（${MAX_DEPTH} 段まで）。`,
  en: `it is nested too deeply (at most ${MAX_DEPTH} levels).`,
}
const NO_MAP = {
  ja: 'この種類のファイルではありません。項目を持つ YAML か JSON を選んでください。',
  en: 'this is no such file. Choose YAML or JSON that holds a map.',
}

function problem(file: string, message: Problem['message']): Problem {
  return { code: 'not-a-plain-file', at: { file }, message }
}

function refused(file: string, message: Problem['message']): PlainFile {
  return { ok: false, problems: [problem(file, message)] }
}
