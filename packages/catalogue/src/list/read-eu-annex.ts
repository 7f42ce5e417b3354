import { codeReferences } from './code-references.ts'
import { type LatinMarker, readLatinMarker } from './latin-markers.ts'
import { type Draft, Outline } from './outline.ts'
import type { ReadEntries } from './read-appended-table.ts'

interface Level {
  readonly marker: LatinMarker
  readonly indent: number
  readonly entry: Draft
}

const CATEGORY = /^\s*CATEGORY ([0-9])\s*[-–]?\s*(.+)$/
const GROUP = /^([0-9][A-E])[12]? {2,}(\S.*)$/
const CODE = /^([0-9][A-E][0-9]{3})(?: +(.*))?$/
const NOTE = /^( *)(Note(?: [0-9]+)?:|N\.B\.?(?: [0-9]+)?:?|Technical Notes?(?: [0-9]+)?:?|Notes:)/

/** Pages are set a little to the left or right of each other. */
const SAME_COLUMN = 3

/** Reads Annex I of the EU's dual-use Regulation as laid-out text: a code at the margin, paragraphs further in. */
export function readEuAnnex(text: string): ReadEntries {
  return new AnnexReader().read(text.split(/\r?\n/))
}

class AnnexReader {
  readonly #outline = new Outline()
  readonly #gaps: string[] = []
  #category: Draft | undefined
  #code: Draft | undefined
  #levels: Level[] = []
  /** The column of the note at hand; paragraphs further in are part of it. */
  #note: number | undefined

  read(lines: readonly string[]): ReadEntries {
    for (const line of lines) this.#line(line)
    const idOf = (code: string) => (this.#outline.has(code) ? code : undefined)
    const entries = this.#outline.entries(({ id, text, notes }) =>
      codeReferences([text, ...notes].join('\n'), id, idOf),
    )
    return { entries, gaps: this.#gaps }
  }

  #line(line: string): void {
    if (/^\s*([0-9]{1,3})?\s*$/.test(line) || /^[0-9][A-E][0-9]{3} continued/.test(line)) return
    const category = CATEGORY.exec(line)
    const group = GROUP.exec(line)
    const code = CODE.exec(line)
    if (category) this.#beginCategory(category[1] ?? '', category[2] ?? '')
    else if (group) this.#beginGroup(group[1] ?? '', group[2] ?? '')
    else if (code) this.#beginCode(code[1] ?? '', code[2] ?? '', line)
    else if (this.#code) this.#below(this.#code, line)
  }

  #beginCategory(number: string, title: string): void {
    // The heading of every page is the category's again.
    if (this.#category?.id === number) return
    this.#category = this.#outline.begin(number, undefined, title.trim())
  }

  #beginGroup(id: string, title: string): void {
    if (!this.#outline.has(id)) this.#outline.begin(id, this.#category, title.trim())
    this.#code = undefined
  }

  #beginCode(id: string, rest: string, line: string): void {
    // A wrapped list of codes may begin a line with one: `9B116, 9B117 …`.
    if (this.#outline.has(id) || /^,|^(to|and|or)\b/.test(rest)) {
      if (this.#code) this.#below(this.#code, line)
      return
    }
    const group = this.#outline.at(id.slice(0, 2), this.#category, '')
    this.#levels = []
    this.#note = undefined
    const indent = line.length - rest.length
    const marked = readLatinMarker(`${' '.repeat(indent)}${rest}`)
    this.#code = this.#outline.begin(id, group, marked ? '' : rest.trim())
    if (marked) this.#below(this.#code, `${' '.repeat(indent)}${rest}`)
  }

  #below(code: Draft, line: string): void {
    const note = NOTE.exec(line)
    const current = this.#levels.at(-1)?.entry ?? code
    if (note) {
      this.#note = note[1]?.length ?? 0
      current.notes.push(line.trim())
      return
    }
    const marked = readLatinMarker(line)
    const inNote =
      this.#note !== undefined && marked !== undefined && marked.indent > this.#note + SAME_COLUMN
    const depth = marked && !inNote ? this.#depthOf(marked.marker, marked.indent) : undefined
    if (marked && depth !== undefined) {
      this.#note = undefined
      const last = this.#levels[depth]
      if (last && marked.marker.place !== last.marker.place + 1)
        this.#gaps.push(`${last.entry.id} → ${marked.marker.written}`)
      this.#levels.length = depth
      const parent = this.#levels.at(-1)?.entry ?? code
      const entry = this.#outline.begin(`${parent.id}.${marked.marker.written}`, parent, marked.rest.trim())
      this.#levels.push({ marker: marked.marker, indent: marked.indent, entry })
    } else if (this.#note !== undefined) {
      current.notes[current.notes.length - 1] += ` ${line.trim()}`
    } else current.text += `${current.text === '' ? '' : ' '}${line.trim()}`
  }

  /** How deep a mark stands: at the open numbering it continues that stands nearest to its column, or a new one. */
  #depthOf(marker: LatinMarker, indent: number): number | undefined {
    const next = this.#levels
      .map((level, depth) => ({ level, depth, off: Math.abs(level.indent - indent) }))
      .filter(({ level }) => level.marker.kind === marker.kind && marker.place === level.marker.place + 1)
      .sort((a, b) => a.off - b.off || b.depth - a.depth)
    const deepest = this.#levels.at(-1)
    if (next[0] && next[0].off <= 2 * SAME_COLUMN) return next[0].depth
    if (marker.place === 1 && deepest?.marker.kind !== marker.kind) return this.#levels.length
    return next[0]?.depth
  }
}
