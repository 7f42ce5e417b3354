import { childrenNamed, firstNamed, textOf, type XmlElement } from '@sekisho/law/cite'
import { articleId, below } from './goods-order-id.ts'
import { follows, markerOf, readMarker } from './japanese-markers.ts'
import { addJapaneseLines } from './japanese-outline.ts'
import { japaneseReferences } from './japanese-references.ts'
import { type Draft, Outline } from './outline.ts'
import { itemKey, type ReadEntries } from './read-appended-table.ts'

/** A paragraph of an article: its chapeau and its items, each with the lines below it. */
interface Paragraph {
  chapeau: string
  readonly items: { readonly number: string; readonly lines: string[] }[]
}

interface Article {
  /** `6`, `15の2`. */
  readonly number: string
  readonly paragraphs: Paragraph[]
}

/** The entries of the ministerial order in e-Gov's law XML. */
export function goodsOrderOfXml(law: XmlElement): ReadEntries {
  const main = firstNamed(law, 'MainProvision')
  const articles = main ? articlesIn(main) : []
  return entriesOfArticles(
    articles.map((article) => ({
      number: (article.attributes.Num ?? '').replaceAll('_', 'の'),
      paragraphs: childrenNamed(article, 'Paragraph').map((paragraph) => ({
        chapeau: childrenNamed(paragraph, 'ParagraphSentence').map(plain).join(''),
        items: childrenNamed(paragraph, 'Item').map((item) => ({
          number: (item.attributes.Num ?? '').replaceAll('_', 'の'),
          lines: [childrenNamed(item, 'ItemSentence').map(plain).join(''), ...linesBelow(item)],
        })),
      })),
    })),
    false,
  )
}

/** The entries of the ministerial order as the text of a statute: 第六条, then 一, then イ and below. */
export function goodsOrderOfText(text: string): ReadEntries {
  const articles: Article[] = []
  for (const line of text.split(/\r?\n/)) {
    if (/^　+附　則/.test(line)) break
    const article = /^第([〇一二三四五六七八九十百]+)条((?:の[〇一二三四五六七八九十]+)*)$/.exec(line.trim())
    if (article) {
      const number = itemKey(`${article[1]}${article[2]}`)
      articles.push({ number, paragraphs: [{ chapeau: '', items: [] }] })
      continue
    }
    const paragraphs = articles.at(-1)?.paragraphs
    if (!paragraphs || line.trim() === '') continue
    addLine(paragraphs, line)
  }
  return entriesOfArticles(articles, true)
}

function addLine(paragraphs: Paragraph[], line: string): void {
  const paragraph = paragraphs.at(-1)
  const bare = line.trim()
  const lastItem = paragraph?.items.at(-1)
  if (/^[０-９]+$/.test(bare)) {
    paragraphs.push({ chapeau: '', items: [] })
  } else if (
    /^[一二三四五六七八九十]+(の[一二三四五六七八九十]+)*$/.test(bare) &&
    continues(bare, lastItem?.number)
  ) {
    paragraph?.items.push({ number: itemKey(bare), lines: [] })
  } else if (lastItem) {
    const marked = readMarker(line)
    const before = lastItem.lines.length - 1
    // A line cut where a law's name was a link goes on; a new mark is a new line.
    if (marked || before < 0) lastItem.lines.push(line.replace(/^　/, ''))
    else lastItem.lines[before] += line.replace(/^　/, '\n')
  } else if (paragraph) paragraph.chapeau += line.trim()
}

/** Whether a bare number is the next item: a line that holds but a numeral may also be part of a table. */
function continues(bare: string, last: string | undefined): boolean {
  const next = markerOf('kanji', bare)
  return last === undefined ? next.place === 1 : follows(next, markerOf('kanji', last))
}

function entriesOfArticles(articles: readonly Article[], inline: boolean): ReadEntries {
  const outline = new Outline()
  const gaps: string[] = []
  for (const { number, paragraphs } of articles) {
    const article = outline.begin(articleId(number), undefined, '')
    const several = paragraphs.length > 1
    for (const [index, { chapeau, items }] of paragraphs.entries()) {
      const holder = several ? outline.begin(below(article.id, `${index + 1}項`), article, chapeau) : article
      if (!several) article.text = chapeau
      for (const [at, { number: item, lines }] of items.entries()) {
        const before = items[at - 1]
        if (!continues(item, before?.number)) gaps.push(`${before?.number ?? holder.id} → ${item}`)
        const entry = outline.begin(below(holder.id, item.replace(/^(\d+)/, '$1号')), holder, '')
        gaps.push(...addJapaneseLines(outline, entry, lines, inline))
      }
    }
  }
  return { entries: outline.entries(references), gaps }
}

/** What an entry of the ministerial order takes out or names: items of the orders, which are in another list. */
function references({ text }: Draft) {
  return japaneseReferences(text, undefined, () => undefined)
}

function articlesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === 'Article' ? [child] : articlesIn(child)
  })
}

/** The lines of イ, （一）, １ and below, each with its mark, as if they were printed. */
function linesBelow(element: XmlElement): string[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return []
    const [depth] = /^Subitem\d+$/.exec(child.name) ?? []
    if (depth === undefined) return []
    const title = childrenNamed(child, `${depth}Title`).map(plain).join('')
    const text = childrenNamed(child, `${depth}Sentence`).map(plain).join('')
    return [`${title}　${text}`, ...linesBelow(child)]
  })
}

function plain(element: XmlElement): string {
  return textOf(element)
    .replaceAll(/[ \t\n\r]+/g, '')
    .trim()
}
