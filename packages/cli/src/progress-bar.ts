import type { Terminal } from './terminal.ts'

const WIDTH = 30
const LEAST_MS = 100

/** A bar on standard error that shows the share of a file that was read; nothing where that is no terminal. */
export class ProgressBar {
  readonly #terminal: Terminal
  #share = 0
  #cases = 0
  #drawnAt = 0

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  /** @param share of the file read, from 0 to 1 */
  readonly onShare = (share: number): void => {
    this.#share = share
    this.#draw()
  }

  /** One more case was answered. */
  step(): void {
    this.#cases += 1
    if (this.#cases % 256 === 0) this.#draw()
  }

  #draw(): void {
    const now = performance.now()
    if (!this.#terminal.drawsProgress || now - this.#drawnAt < LEAST_MS) return
    this.#drawnAt = now
    const full = Math.round(this.#share * WIDTH)
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
    process.stderr.write(`\r${bar} ${Math.round(this.#share * 100)} %  ${this.#cases.toLocaleString('en')} `)
  }

  /** Wipes the bar, at the end or for a line to be written; the next draw brings it back. */
  clear(): void {
    if (this.#drawnAt > 0) process.stderr.write('\r\x1b[K')
    this.#drawnAt = 0
  }
}
