import type { ListRecord } from '@sekisho/law/jp/inward-investment/sectors'

/** What a cell says, and where it ends. */
interface Cell {
  readonly text: string
  readonly end: number
}

/**
 * The records of a table written as CSV or, where its first lines have tabs, as TSV (RFC 4180): a cell in quotes may
 * hold separators, line breaks, and quotes written twice. Any text is a table: a quote that is out of place is text.
 */
export function readTable(written: string): readonly ListRecord[] {
  const text = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = text.slice(0, 2000).includes('\t') ? '\t' : ','
  const records: ListRecord[] = []
  let [at, line] = [0, 1]
  while (at < text.length) {
    const begins = line
    const cells: string[] = []
    for (;;) {
      const { text: said, end } = cellAt(text, at, separator)
      cells.push(said)
      line += said.split('\n').length - 1
      at = end + 1
      if (text[end] !== separator) break
    }
    line += 1
    records.push({ line: begins, cells })
  }
  return records
}

function cellAt(text: string, at: number, separator: string): Cell {
  const endsCell = (place: number) => [separator, '\n', undefined].includes(text[place])
  if (text[at] === '"') {
    let close = text.indexOf('"', at + 1)
    while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close !== -1 && endsCell(close + 1))
      return { text: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 }
  }
  let end = at
  while (!endsCell(end)) end += 1
  return { text: text.slice(at, end), end }
}
