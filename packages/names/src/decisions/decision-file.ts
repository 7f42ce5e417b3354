import { open } from 'node:fs/promises'
import { ListError } from '../lists/index.ts'
import { type Decision, DecisionMemory, decision } from './decisions.ts'

const NEW_LINE = 10

/** A record of decisions in a file, one a line, only ever added to; other programs may add to it too. */
export class DecisionFile {
  readonly #file: string
  readonly #decisions: Decision[] = []
  readonly #memory = new DecisionMemory()
  #bytes = 0
  #reading: Promise<void> = Promise.resolve()

  constructor(file: string) {
    this.#file = file
  }

  /**
   * The decisions in the order in which they were made; none where there is no file yet.
   * @throws ListError with its line, where one cannot be read: without it, what was cleared or confirmed would be forgotten
   */
  async all(): Promise<readonly Decision[]> {
    await this.#readOn()
    return this.#decisions
  }

  /** What was decided, to ask where hits stand. @throws ListError as `all` does */
  async memory(): Promise<DecisionMemory> {
    await this.#readOn()
    return this.#memory
  }

  /** Adds a decision at the end, and returns when it is on the disk. @throws ListError where it cannot be written */
  async add(one: Decision): Promise<void> {
    const output = await open(this.#file, 'a+', 0o600).catch(() => {
      throw unreadable(this.#file)
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

  /** Reads what was added since it was read last, one reading after the other. */
  #readOn(): Promise<void> {
    this.#reading = this.#reading.catch(() => {}).then(() => this.#read())
    return this.#reading
  }

  async #read(): Promise<void> {
    const input = await open(this.#file, 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw unreadable(this.#file)
    })
    if (input === undefined) return
    try {
      const { size } = await input.stat()
      // Only ever added to: what is shorter than before was altered.
      if (size < this.#bytes) throw damaged()
      const length = size - this.#bytes
      const { buffer } = await input.read(Buffer.alloc(length), 0, length, this.#bytes).catch(() => {
        throw unreadable(this.#file)
      })
      this.#take(buffer.toString('utf8'))
      this.#bytes = size
    } finally {
      await input.close()
    }
  }

  #take(text: string): void {
    const lines = text.split('\n')
    const before = this.#decisions.length
    if (lines.pop() !== '') throw damaged(before + lines.length + 1)
    const added = lines.map((line, at) => decisionOf(line, before + at + 1))
    for (const one of added) {
      this.#decisions.push(one)
      this.#memory.add(one)
    }
  }
}

function decisionOf(line: string, number: number): Decision {
  try {
    return decision.parse(JSON.parse(line))
  } catch {
    throw damaged(number)
  }
}

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
