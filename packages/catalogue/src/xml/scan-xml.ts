/** What is called while an XML text is scanned. Names come without their prefix. */
export interface XmlHandler {
  /** @param attributes as written; read one with `attributeOf` */
  open(name: string, attributes: string): void
  close(name: string): void
  text(text: string): void
}

/** The text is not well-formed XML, or has what is refused: a document type with entities of its own. */
export class XmlFault extends Error {
  readonly reason: 'cut-off' | 'not-closed' | 'entity' | 'doctype' | 'tag'

  constructor(reason: XmlFault['reason']) {
    super(`XML: ${reason}`)
    this.name = 'XmlFault'
    this.reason = reason
  }
}

/**
 * Scans XML that comes in pieces, without keeping it. For the plain XML of office files: elements, attributes, text,
 * CDATA; comments and processing instructions are passed over, a document type is refused.
 * @throws XmlFault from `write` or `end`
 */
export class XmlScanner {
  readonly #handler: XmlHandler
  readonly #open: string[] = []
  #rest = ''

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  write(piece: string): void {
    const xml = this.#rest === '' ? piece : this.#rest + piece
    let at = 0
    for (;;) {
      const tag = xml.indexOf('<', at)
      if (tag < 0) break
      const end = endOf(xml, tag)
      if (end < 0) break
      if (tag > at) this.#text(xml.slice(at, tag))
      this.#markup(xml, tag, end)
      at = end
    }
    this.#rest = xml.slice(at)
  }

  end(): void {
    if (this.#rest.includes('<') || this.#open.length > 0) throw new XmlFault('cut-off')
    this.#rest = ''
  }

  #markup(xml: string, start: number, end: number): void {
    const second = xml.charCodeAt(start + 1)
    if (second === SLASH) this.#close(xml.slice(start + 2, end - 1))
    else if (second === QUESTION) return
    else if (second !== EXCLAMATION) this.#tag(xml.slice(start + 1, end - 1))
    else if (xml.startsWith('<![CDATA[', start)) this.#handler.text(xml.slice(start + 9, end - 3))
    else if (!xml.startsWith('<!--', start)) throw new XmlFault('doctype')
  }

  #tag(inside: string): void {
    const isEmpty = inside.charCodeAt(inside.length - 1) === SLASH
    const space = endOfName(inside)
    const name = inside.slice(0, space)
    if (name === '' || name.includes('<')) throw new XmlFault('tag')
    const local = withoutPrefix(name)
    this.#handler.open(local, inside.slice(space, isEmpty ? -1 : undefined))
    if (isEmpty) this.#handler.close(local)
    else this.#open.push(name)
  }

  #close(inside: string): void {
    const name = inside.trimEnd()
    if (this.#open.pop() !== name) throw new XmlFault('not-closed')
    this.#handler.close(withoutPrefix(name))
  }

  #text(text: string): void {
    if (this.#open.length > 0) this.#handler.text(unescaped(text))
    else if (text.replace('\ufeff', '').trim() !== '') throw new XmlFault('tag')
  }
}

const [SLASH, QUESTION, EXCLAMATION, QUOTE, APOSTROPHE, GREATER] = [47, 63, 33, 34, 39, 62]

/** Where the name of a tag ends: at a blank, a slash, or its end. */
function endOfName(inside: string): number {
  for (let at = 0; at < inside.length; at++) {
    const sign = inside.charCodeAt(at)
    if (sign <= 32 || sign === SLASH) return at
  }
  return inside.length
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** Where the markup that begins at `start` ends, its last sign included; -1 when it does not end in this text. */
function endOf(xml: string, start: number): number {
  if (xml.charCodeAt(start + 1) === EXCLAMATION) {
    // Two signs more tell a comment and CDATA from a document type.
    if (xml.length < start + 9) return -1
    if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4)
    if (xml.startsWith('<![CDATA[', start)) return after(xml, ']]>', start + 9)
    return after(xml, '>', start)
  }
  if (xml.charCodeAt(start + 1) === QUESTION) return after(xml, '?>', start + 2)
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml.charCodeAt(at)
    if (sign === GREATER) return at + 1
    if (sign !== QUOTE && sign !== APOSTROPHE) continue
    at = xml.indexOf(sign === QUOTE ? '"' : "'", at + 1)
    if (at < 0) return -1
  }
  return -1
}

function after(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from)
  return at < 0 ? -1 : at + sign.length
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;]{0,32});?/g, (_, name: string) => {
    const number = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(name)
    const point = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : -1
    if (point >= 0 && point <= 0x10ffff) return String.fromCodePoint(point)
    const sign = NAMED[name]
    if (sign === undefined) throw new XmlFault('entity')
    return sign
  })
}

/**
 * The value of an attribute, by its name without a prefix; undefined where there is none.
 * @throws XmlFault when it has an entity that XML does not know by itself
 */
export function attributeOf(attributes: string, name: string): string | undefined {
  const usual = attributes.indexOf(` ${name}="`)
  if (usual >= 0) {
    const from = usual + name.length + 3
    return unescaped(attributes.slice(from, attributes.indexOf('"', from)))
  }
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1)
    if (before > 32 && before !== 58 /* : */) continue
    const rest = /^\s*=\s*("[^"]*"|'[^']*')/.exec(attributes.slice(at + name.length))
    if (rest?.[1]) return unescaped(rest[1].slice(1, -1))
  }
  return undefined
}
