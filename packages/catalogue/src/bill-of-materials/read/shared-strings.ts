import type { XmlHandler } from '../../xml/scan-xml.ts'
import type { XlsxParts } from './xlsx-parts.ts'

/** The texts that cells share, by their place; the readings that Excel keeps of Japanese (furigana) are left out. */
export function sharedStrings(parts: XlsxParts): readonly string[] {
  const texts: string[] = []
  parts.scan('xl/sharedStrings.xml', new TextCollector('si', (text) => texts.push(text)))
  return texts
}

/** Collects the text of each element of a name: its runs, without their readings. */
class TextCollector implements XmlHandler {
  readonly #element: string
  readonly #found: (text: string) => void
  #text = ''
  #isText = false
  #isReading = false

  constructor(element: string, found: (text: string) => void) {
    this.#element = element
    this.#found = found
  }

  open(name: string): void {
    if (name === this.#element) this.#text = ''
    else if (name === 'rPh') this.#isReading = true
    else if (name === 't') this.#isText = !this.#isReading
  }

  close(name: string): void {
    if (name === this.#element) this.#found(unescapedText(this.#text))
    else if (name === 'rPh') this.#isReading = false
    else if (name === 't') this.#isText = false
  }

  text(text: string): void {
    if (this.#isText) this.#text += text
  }
}

/** Excel writes what XML cannot hold as `_x000D_`. */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
