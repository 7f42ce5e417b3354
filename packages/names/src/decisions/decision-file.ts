import { open, readFile } from 'node:fs/promises'
import { ListError } from '../lists/index.ts'
import { type Decision, decision } from './decisions.ts'

/**
 * The decisions of a file, one a line, in the order in which they were made; none where there is no file yet.
 * @throws ListError with its line, where one cannot be read: without it, what was cleared or confirmed would be forgotten
 */
export async function readDecisions(file: string): Promise<readonly Decision[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw unreadable(file)
  })
  const lines = text.split('\n')
  if (lines.pop() !== '') throw damaged(lines.length + 1)
  return lines.map((line, at) => {
    try {
      return decision.parse(JSON.parse(line))
    } catch {
      throw damaged(at + 1)
    }
  })
}

/** Adds a decision at the end of the file, and returns when it is on the disk. @throws ListError where it cannot be written */
export async function addDecision(file: string, one: Decision): Promise<void> {
  const output = await open(file, 'a+', 0o600).catch(() => {
    throw unreadable(file)
  })
  try {
    const { size } = await output.stat()
    const last = await output.read(Buffer.alloc(1), 0, 1, Math.max(size - 1, 0))
    if (size > 0 && last.buffer[0] !== NEW_LINE) throw damaged()
    await output.appendFile(`${JSON.stringify(one)}\n`)
    await output.sync()
  } finally {
    await output.close()
  }
}

const NEW_LINE = 10

function damaged(line?: number): ListError {
  const [ja, en] = line === undefined ? ['最後の行', 'The last line'] : [` ${line} 行目`, `Line ${line}`]
  return new ListError(
    'decisions',
    {
      ja: `判断の記録の${ja}が読めません。記録が途中で切れたか、書き換えられています。控えから戻してください。`,
      en: `${en} of the record of decisions cannot be read: it was cut or altered. Restore it from a copy.`,
    },
    line,
  )
}

function unreadable(file: string): ListError {
  return new ListError('decisions', {
    ja: `判断の記録 ${file} を読み書きできません。名前と権限を確かめてください。`,
    en: `The record of decisions ${file} cannot be read or written: check its name and the permission.`,
  })
}
