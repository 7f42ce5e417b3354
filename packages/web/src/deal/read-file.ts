import { ProblemError } from '@sekisho/logic'
import { type FileResult, workOf } from './case-file.ts'
import { type PlainFile, readPlainFile, readPlainText } from './read-plain-file.ts'

/** Reads a case file that someone chose. Everything that is wrong with it is a problem with its sentence. */
export async function readFile(file: File): Promise<FileResult> {
  return caseIn(await readPlainFile(file), file.name)
}

/** Reads the text of a case file; `name` is what problems call it. */
export async function readText(text: string, name: string): Promise<FileResult> {
  return caseIn(readPlainText(text, name), name)
}

async function caseIn(read: PlainFile, name: string): Promise<FileResult> {
  if (!read.ok) return read
  const { plain } = read
  const { DEFAULT_REGIME, regime } = await import('@sekisho/law/regimes')
  try {
    const ruleSet = await regime(typeof plain.regime === 'string' ? plain.regime : DEFAULT_REGIME)
    const work = workOf(ruleSet, plain)
    if (work.ok) return work
    return { ok: false, problems: work.problems.map((one) => ({ ...one, at: { file: name, ...one.at } })) }
  } catch (error) {
    if (error instanceof ProblemError) return { ok: false, problems: error.problems }
    throw error
  }
}
