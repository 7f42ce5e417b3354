/** Where a text stops being JSON: its end, or the first character that cannot stand there. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly kind: 'cut-short' | 'unexpected'
  /** The character that cannot stand there. */
  readonly found: string
}

/** The first place at which a text breaks the grammar of JSON (RFC 8259); nothing when it is JSON. */
export function findJsonFault(text: string): JsonFault | undefined {
  const at = new Scanner(text).scan()
  if (at === undefined) return undefined
  const before = text.slice(0, at).split('\n')
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    kind: at >= text.length ? 'cut-short' : 'unexpected',
    found: String.fromCodePoint(text.codePointAt(at) ?? 0),
  }
}

const SPACE = /[ \t\r\n]*/y
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
/** What a literal may begin with at the very end of a text. */
const LITERAL_START =
  /(?:t(?:r(?:u)?)?|f(?:a(?:l(?:s)?)?)?|n(?:u(?:l)?)?|-|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?))$/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Goes through a text without recursion, so that deep nesting ends no program. */
class Scanner {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  /** The place of the first fault. */
  scan(): number | undefined {
    const open: string[] = []
    let expects: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'next' = 'value'
    for (;;) {
      this.skip(SPACE)
      const letter = this.text[this.at]
      const top = open.at(-1)
      if (expects === 'next' && top === undefined) return letter === undefined ? undefined : this.at
      if (letter === undefined) return this.at
      if (expects === 'next' || expects === 'value-or-end' || expects === 'name-or-end') {
        if (letter === (top === '[' ? ']' : '}')) {
          this.at += 1
          open.pop()
          expects = 'next'
          continue
        }
      }
      if (expects === 'next') {
        if (letter !== ',') return this.at
        this.at += 1
        expects = top === '[' ? 'value' : 'name'
      } else if (expects === 'name' || expects === 'name-or-end') {
        if (!this.string()) return this.at
        this.skip(SPACE)
        if (this.text[this.at] !== ':') return this.at
        this.at += 1
        expects = 'value'
      } else if (letter === '[' || letter === '{') {
        this.at += 1
        open.push(letter)
        expects = letter === '[' ? 'value-or-end' : 'name-or-end'
      } else {
        if (letter === '"' ? !this.string() : !this.literal()) return this.at
        expects = 'next'
      }
    }
  }

  /** Goes past a string; false at what it may not hold or at the end of the text. */
  private string(): boolean {
    if (this.text[this.at] !== '"') return false
    this.at += 1
    for (;;) {
      const letter = this.text[this.at]
      // Nothing below the space may stand in a string as it is.
      if (letter === undefined || letter < ' ') return false
      if (letter === '\\') {
        if (!this.skip(ESCAPE)) return this.isCutEscape()
      } else {
        this.at += 1
        if (letter === '"') return true
      }
    }
  }

  /** Goes to the end of a text that ends within an escape; the fault of another is where the escape begins. */
  private isCutEscape(): false {
    if (/^\\(?:u[0-9a-fA-F]{0,3})?$/.test(this.text.slice(this.at))) this.at = this.text.length
    return false
  }

  private literal(): boolean {
    if (!this.skip(LITERAL_START)) return this.skip(LITERAL)
    this.at = this.text.length
    return false
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0] ?? ''
    this.at += found.length
    return found.length > 0
  }
}
