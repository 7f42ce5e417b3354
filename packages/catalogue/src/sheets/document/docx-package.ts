import { strToU8, zipSync } from 'fflate'
import type { SheetDocument } from './sheet-document.ts'
import { xmlText } from './xml-text.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const TYPES = 'application/vnd.openxmlformats-officedocument'

/** Where the body of the document is in the package, and where what a program needs to know of it. */
export const DOCUMENT_PART = 'word/document.xml'
export const ORIGIN_PART = /^customXml\/item\d+\.xml$/
/** What sets our part apart from the custom parts of other programs; Word keeps them all, and may number them anew. */
export const ORIGIN_NAMESPACE = 'urn:sekisho:sheet:1'

// A zip keeps a day and time for every file; this is the first that it can say, read in the zone of the machine.
const NO_TIME = new Date(1980, 0, 1)

/** A Word file from its body: the same body gives the same bytes. */
export function packDocx(document: SheetDocument, body: string): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      [`${OFFICE}/relationships/officeDocument`, DOCUMENT_PART],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    [DOCUMENT_PART]: HEAD + body,
    'word/_rels/document.xml.rels': relations([
      [`${OFFICE}/relationships/styles`, 'styles.xml'],
      [`${OFFICE}/relationships/footer`, 'footer1.xml'],
      [`${OFFICE}/relationships/customXml`, '../customXml/item1.xml'],
    ]),
    'customXml/item1.xml': originXml(document.origin),
    'customXml/_rels/item1.xml.rels': relations([
      [`${OFFICE}/relationships/customXmlProps`, 'itemProps1.xml'],
    ]),
    'customXml/itemProps1.xml': originProperties(),
    'word/styles.xml': styles(document),
    'word/footer1.xml': footer(),
    'docProps/core.xml': core(document),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(files, { mtime: NO_TIME, level: 6 })
}

function contentTypes(): string {
  const overrides = [
    [`/${DOCUMENT_PART}`, `${TYPES}.wordprocessingml.document.main+xml`],
    ['/word/styles.xml', `${TYPES}.wordprocessingml.styles+xml`],
    ['/word/footer1.xml', `${TYPES}.wordprocessingml.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/customXml/itemProps1.xml', `${TYPES}.customXmlProperties+xml`],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>'
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

/** One font for every script, one that Word has where Japanese is read; a little space in every paragraph. */
function styles({ language }: SheetDocument): string {
  const font = 'Yu Gothic'
  const run = (size: number, more = '') =>
    `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>${more}` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="${language === 'ja' ? 'ja-JP' : 'en-GB'}" w:eastAsia="ja-JP"/></w:rPr>`
  const style = (id: string, name: string, size: number, more: string, spacing: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${spacing}</w:pPr>${run(size, more)}</w:style>`
  return (
    `${HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault>${run(18)}</w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    style('Title', 'Title', 32, '<w:b/>', '<w:keepNext/><w:spacing w:after="120"/><w:jc w:val="center"/>') +
    style(
      'Heading1',
      'heading 1',
      22,
      '<w:b/>',
      '<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="0"/>',
    ) +
    style('Text', 'Sheet Text', 18, '', '<w:spacing w:after="80"/>') +
    style('Note', 'Sheet Note', 16, '', '<w:spacing w:after="60"/>') +
    '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>' +
    '</w:styles>'
  )
}

function footer(): string {
  const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
  return (
    `${HEAD}<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>` +
    `${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`
  )
}

function core({ title, on, language }: SheetDocument): string {
  const at = `xsi:type="dcterms:W3CDTF">${xmlText(on)}T00:00:00Z`
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Sekisho</dc:creator><dc:language>${language}</dc:language>` +
    `<dcterms:created ${at}</dcterms:created><dcterms:modified ${at}</dcterms:modified></cp:coreProperties>`
  )
}

function originXml(origin: SheetDocument['origin']): string {
  const all = Object.entries(origin).map(
    ([name, value]) => `<entry name="${xmlText(name)}">${xmlText(value)}</entry>`,
  )
  return `${HEAD}<sheet xmlns="${ORIGIN_NAMESPACE}">${all.join('')}</sheet>`
}

function originProperties(): string {
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${ORIGIN_NAMESPACE}"/></ds:schemaRefs>`
  return (
    `${HEAD}<ds:datastoreItem ds:itemID="{5E6B7A1C-2D3F-4A58-9C11-7B0E64D2F8A3}" ` +
    `xmlns:ds="${OFFICE}/customXml">${schema}</ds:datastoreItem>`
  )
}
