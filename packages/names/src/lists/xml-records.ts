import { SaxesParser } from 'saxes'
import { cutShort, ListError } from './list-problem.ts'

/** An element with its text and what stands in it; names without their prefix. */
export interface XmlRecord {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly XmlRecord[]
}

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  text: string
  readonly children: XmlRecord[]
}

/** No record of a list has more elements: more is no list but an attack. */
const MOST_ELEMENTS = 100_000

const local = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * The elements of some names, whole, as they stream by; others are passed over, the root is given first with its
 * attributes alone. Entities of a document type are never read.
 *
 * @throws ListError where the XML is cut short, is none, or declares a document type
 */
export async function* xmlRecords(
  text: AsyncIterable<string>,
  wanted: ReadonlySet<string>,
): AsyncGenerator<XmlRecord, void> {
  const parser = new SaxesParser({})
  const found: XmlRecord[] = []
  const open: Open[] = []
  let [depth, elements, isRoot] = [0, 0, true]
  let problem: ListError | undefined
  parser.on('doctype', () => {
    problem ??= new ListError(
      'doctype',
      {
        ja: '文書型宣言（DOCTYPE）のある XML は読みません。公表元のファイルを使ってください。',
        en: 'XML with a DOCTYPE is not read: use the file as it was published.',
      },
      parser.line,
    )
  })
  parser.on('error', (error) => {
    problem ??= new ListError(
      'xml',
      {
        ja: `XML として読めません（${error.message}）。ファイルが途中で切れていないか確かめてください。何も取り込んでいません。`,
        en: `This cannot be read as XML (${error.message}). Check that the file is whole; nothing was taken from it.`,
      },
      parser.line,
    )
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    const own = Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [local(key), String(value)]),
    )
    if (isRoot) found.push({ name: local(name), attributes: own, text: '', children: [] })
    if (open.length > 0 || (!isRoot && wanted.has(local(name)))) {
      open.push({ name: local(name), attributes: own, text: '', children: [] })
      elements += 1
      if (elements > MOST_ELEMENTS)
        problem ??= new ListError('xml', {
          ja: '一件の記録が大きすぎます。リストのファイルではないようです。',
          en: 'One record is too large: this is no file of a list.',
        })
    }
    isRoot = false
  })
  parser.on('text', (piece) => {
    const last = open.at(-1)
    if (last) last.text += piece
  })
  parser.on('cdata', (piece) => {
    const last = open.at(-1)
    if (last) last.text += piece
  })
  parser.on('closetag', () => {
    depth -= 1
    const closed = open.pop()
    if (!closed) return
    const record = closed.attributes.space === 'preserve' ? closed : { ...closed, text: closed.text.trim() }
    const above = open.at(-1)
    if (above) above.children.push(record)
    else {
      found.push(record)
      elements = 0
    }
  })
  for await (const piece of text) {
    parser.write(piece)
    if (problem) throw problem
    yield* found.splice(0)
  }
  parser.close()
  if (depth > 0 || isRoot) throw cutShort(parser.line)
  if (problem) throw problem
  yield* found.splice(0)
}

/** The text of the first child of a name that has some, by a path of names. */
export function textAt(record: XmlRecord, ...path: readonly string[]): string {
  const [name, ...rest] = path
  if (name === undefined) return record.text
  for (const child of record.children) {
    if (child.name !== name) continue
    const text = textAt(child, ...rest)
    if (text !== '') return text
  }
  return ''
}

/** Every element at a path of names. */
export function allAt(record: XmlRecord, ...path: readonly string[]): readonly XmlRecord[] {
  const [name, ...rest] = path
  if (name === undefined) return [record]
  return record.children.filter((child) => child.name === name).flatMap((child) => allAt(child, ...rest))
}

/** Every text that is not empty at a path of names, each once. */
export function textsAt(record: XmlRecord, ...path: readonly string[]): readonly string[] {
  return [...new Set(allAt(record, ...path).flatMap(({ text }) => text || []))]
}

/** Every element inside, at any depth, that is as asked. */
export function allInside(record: XmlRecord, isWanted: (one: XmlRecord) => boolean): readonly XmlRecord[] {
  return record.children.flatMap((child) => [
    ...(isWanted(child) ? [child] : []),
    ...allInside(child, isWanted),
  ])
}
