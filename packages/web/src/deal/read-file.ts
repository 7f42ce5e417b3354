import { type Problem, ProblemError } from '@sekisho/logic'
import { isScalar, parseDocument, visit } from 'yaml'
import { type FileResult, workOf } from './case-file.ts'
import { decodeText } from './decode-text.ts'

/** Largest file that is read, in bytes, as on the command line. */
const MAX_BYTES = 5_000_000

/** Deepest nesting of maps and lists. */
const MAX_DEPTH = 64

/**
 * Reads a case file that someone chose: YAML or JSON, in UTF-8 or Shift_JIS. Everything that is wrong with it is a
 * problem with its sentence; nothing of it is run or sent.
 */
export async function readFile(file: File): Promise<FileResult> {
  if (file.size > MAX_BYTES) return refused(file.name, TOO_LARGE)
  return readText(decodeText(await file.arrayBuffer()), file.name)
}

/** Reads the text of a case file; `name` is what problems call it. */
export async function readText(text: string, name: string): Promise<FileResult> {
  const document = parseDocument(text, { schema: 'failsafe', merge: false, prettyErrors: true })
  const [fault] = document.errors
  if (fault) {
    const line = fault.linePos?.[0].line
    const place = line === undefined ? { file: name } : { file: name, line }
    return {
      ok: false,
      problems: [
        {
          code: 'not-yaml',
          at: place,
          message: {
            ja: `YAML として読めません（${fault.code}）。`,
            en: `this cannot be read as YAML (${fault.code}).`,
          },
        },
      ],
    }
  }
  visit(document, (_, node, path) => {
    if (path.length > MAX_DEPTH * 2) throw new ProblemError([problem(name, TOO_DEEP)])
    // `null`, `~` and nothing at all are no text: they say that the fact is not known.
    if (isScalar(node) && node.type === 'PLAIN' && /^(null|~|)$/.test(String(node.value))) node.value = null
  })
  const file: unknown = document.toJS({ maxAliasCount: 100 })
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return refused(name, NO_CASE)
  const { DEFAULT_REGIME, regime } = await import('@sekisho/law/regimes')
  // A map; what stands in it is read with its own sentences.
  const plain = file as Readonly<Record<string, unknown>>
  const ruleSet = await regime(typeof plain.regime === 'string' ? plain.regime : DEFAULT_REGIME)
  const read = workOf(ruleSet, plain)
  if (read.ok) return read
  return { ok: false, problems: read.problems.map((one) => ({ ...one, at: { file: name, ...one.at } })) }
}

/** The same, with what a faulty file throws told as its problems. */
export async function readFileSafely(read: () => Promise<FileResult>, name: string): Promise<FileResult> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problems: error.problems }
    // The YAML reader refuses aliases that multiply, and the like, by throwing.
    return refused(name, NO_CASE)
  }
}

const TOO_LARGE = {
  ja: `ファイルが大きすぎます（${MAX_BYTES / 1e6} MB まで）。多くの事案はコマンドの sekisho assess で判定してください。`,
  en: `the file is too large (at most ${MAX_BYTES / 1e6} MB). Determine many cases with sekisho assess on the command line.`,
}
const TOO_DEEP = {
  ja: `入れ子が深すぎます（${MAX_DEPTH} 段まで）。`,
  en: `it is nested too deeply (at most ${MAX_DEPTH} levels).`,
}
const NO_CASE = {
  ja: 'これは事案のファイルではありません。facts などの項目を持つ YAML か JSON を選んでください。',
  en: 'this is no case file. Choose YAML or JSON with facts and the like.',
}

function problem(file: string, message: Problem['message']): Problem {
  return { code: 'not-a-case-file', at: { file }, message }
}

function refused(file: string, message: Problem['message']): FileResult {
  return { ok: false, problems: [problem(file, message)] }
}
