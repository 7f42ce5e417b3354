import { attributeOf, type XmlHandler } from '../../xml/scan-xml.ts'

/** A content control while it is read. */
interface Control {
  tag: string | undefined
  /** Word shows a placeholder in it: nothing is filled in. */
  isBlank: boolean
  isInside: boolean
  text: string
}

/** Elements whose text is not there any more, or is there twice. */
const GONE: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback'])

/** Collects the content controls of a Word document with what people see in them. */
export class FieldReader implements XmlHandler {
  readonly fields = new Map<string, string[]>()
  readonly #controls: Control[] = []
  #runs = 0
  #gone = 0
  #isText = false

  open(name: string, attributes: string): void {
    if (GONE.has(name)) this.#gone++
    const control = this.#controls.at(-1)
    switch (name) {
      case 'sdt':
        this.#controls.push({ tag: undefined, isBlank: false, isInside: false, text: '' })
        break
      case 'tag':
        if (control && !control.isInside) control.tag = attributeOf(attributes, 'val')
        break
      case 'showingPlcHdr':
        if (control && !control.isInside) control.isBlank = true
        break
      case 'sdtContent':
        if (control) control.isInside = true
        break
      case 'r':
        this.#runs++
        break
      case 't':
        this.#isText = true
        break
      case 'p':
        if (control?.text) this.#add('\n')
        break
      case 'br':
      case 'cr':
        if (this.#runs > 0) this.#add('\n')
        break
      case 'tab':
        if (this.#runs > 0) this.#add(' ')
        break
    }
  }

  close(name: string): void {
    if (GONE.has(name)) this.#gone--
    if (name === 'r') this.#runs--
    if (name === 't') this.#isText = false
    if (name !== 'sdt') return
    const { tag, isBlank, text } = this.#controls.pop() ?? {}
    if (tag === undefined) return
    const value = isBlank ? '' : (text ?? '').trim()
    this.fields.set(tag, [...(this.fields.get(tag) ?? []), value])
  }

  text(text: string): void {
    if (this.#isText) this.#add(text)
  }

  /** A control inside another is part of both. */
  #add(text: string): void {
    if (this.#gone > 0) return
    for (const control of this.#controls) if (control.isInside) control.text += text
  }
}
