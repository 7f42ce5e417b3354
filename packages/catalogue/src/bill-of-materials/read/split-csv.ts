/** A row of CSV: the line that it begins on, from 1, and its cells; without cells where its quotes are wrong. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[] | undefined
}

/** A quoted cell of more lines than this was never closed. */
const MOST_LINES = 100

/**
 * Splits CSV (RFC 4180: quotes doubled inside quotes) that comes in pieces. A broken quote costs the line that it
 * stands in; the lines after it are read again by themselves.
 */
export class CsvSplitter {
  readonly #separator: string
  #rest = ''
  #line = 1

  constructor(separator: string) {
    this.#separator = separator
  }

  /** The rows that are complete with this piece. */
  write(piece: string): readonly CsvRow[] {
    return this.#rows(this.#rest + piece, false)
  }

  /** The rows that are left at the end. */
  end(): readonly CsvRow[] {
    const rest = this.#rest
    this.#rest = ''
    return rest === '' ? [] : this.#rows(`${rest}\n`, true)
  }

  #rows(text: string, isEnd: boolean): readonly CsvRow[] {
    const rows: CsvRow[] = []
    let at = 0
    for (;;) {
      const end = text.indexOf('\n', at)
      // A mark of the end of line may be cut in two by the piece.
      if (end < 0) break
      const line = text.slice(at, withoutReturn(text, end))
      if (!line.includes('"')) {
        if (line !== '') rows.push({ line: this.#line, cells: line.split(this.#separator) })
        this.#line++
        at = end + 1
        continue
      }
      const quoted = readQuoted(text, at, this.#separator)
      if (quoted === 'open' && !isEnd && linesIn(text, at) <= MOST_LINES) break
      if (typeof quoted === 'string' || quoted.lines > MOST_LINES) {
        rows.push({ line: this.#line, cells: undefined })
        this.#line++
        at = end + 1
        continue
      }
      rows.push({ line: this.#line, cells: quoted.cells })
      this.#line += quoted.lines
      at = quoted.end
    }
    this.#rest = text.slice(at)
    return rows
  }
}

function withoutReturn(text: string, end: number): number {
  return text.charCodeAt(end - 1) === 13 ? end - 1 : end
}

function linesIn(text: string, from: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && lines <= MOST_LINES; at = text.indexOf('\n', at + 1))
    lines++
  return lines
}

/** A row with quotes that begins at `start`; `open` where it does not end in this text. */
function readQuoted(
  text: string,
  start: number,
  separator: string,
): { readonly cells: readonly string[]; readonly end: number; readonly lines: number } | 'open' | 'wrong' {
  const cells: string[] = []
  let [at, lines] = [start, 1]
  for (;;) {
    let cell = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) return 'open'
        cell += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
      lines += cell.split('\n').length - 1
    } else {
      const from = at
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '"') at++
      if (text[at] === '"') return 'wrong'
      cell = text[at] === '\n' ? text.slice(from, withoutReturn(text, at)) : text.slice(from, at)
    }
    cells.push(cell)
    if (text[at] === separator) at++
    else if (text[at] === '\n') return { cells, end: at + 1, lines }
    else if (text[at] === '\r' && text[at + 1] === '\n') return { cells, end: at + 2, lines }
    else return at >= text.length || (text[at] === '\r' && at + 1 === text.length) ? 'open' : 'wrong'
  }
}
