import { XMLParser } from 'fast-xml-parser'

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const TEXT = '#text'
const ATTRIBUTES = ':@'

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
})

/**
 * The root elements of an XML text.
 *
 * @throws Error of the XML reader, with line and column, when the text is not well-formed (cut off, for one).
 */
export function readXml(xml: string): readonly XmlElement[] {
  return childrenOf(parser.parse(xml, true)).filter((child) => typeof child === 'object')
}

/** The reader gives an element as `{ [name]: children, ':@': attributes }`, and text as `{ '#text': … }`. */
function childrenOf(nodes: unknown): (XmlElement | string)[] {
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node: unknown): (XmlElement | string)[] => {
    if (typeof node !== 'object' || node === null) return []
    const entries = Object.entries(node)
    const [name, content] = entries.find(([key]) => key !== ATTRIBUTES) ?? []
    if (name === undefined) return []
    if (name === TEXT) return [String(content)]
    const given: unknown = entries.find(([key]) => key === ATTRIBUTES)?.[1] ?? {}
    const attributes = Object.fromEntries(
      Object.entries(given as object).map(([key, value]) => [key, String(value)]), // an object, by the reader's format
    )
    return [{ name, attributes, children: childrenOf(content) }]
  })
}

/** The elements directly below of one of the names. */
export function childrenNamed({ children }: XmlElement, ...names: readonly string[]): XmlElement[] {
  return children.filter((child) => typeof child === 'object').filter(({ name }) => names.includes(name))
}

/** The first element below, at any depth, of the name. */
export function firstNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = child.name === name ? child : firstNamed(child, name)
    if (found) return found
  }
  return undefined
}

/** All text below, without the readings printed beside rare characters. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'Rt' ? '' : textOf(child)))
    .join('')
}
