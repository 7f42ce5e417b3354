import type { Words } from '@sekisho/logic'
import { amendments } from './amendments.ts'
import { letterOf, romajiOf, romanOf } from './numerals.ts'
import { type Numbering, PARTS, type Provision } from './provision.ts'
import { statuteOf } from './statutes.ts'

/** A provision as it is shown: in full Japanese, in English, and in the short form an author writes. */
export interface RenderedProvision extends Words {
  readonly short: string
}

/**
 * The one way a provision is written: `外国為替及び外国貿易法第26条第2項第3号`, `Act art. 26(2)(iii)` and
 * `法26条2項3号`. {@link parseCitation} reads both Japanese forms back to the same provision.
 */
export function renderCitation(provision: Provision): RenderedProvision {
  const { title, short } = statuteOf(provision.statute)
  return Object.freeze({
    ja: `${title.ja}${supplementaryJa(provision, '第', ['（', '）'])}${placeJa(provision, '第')}`,
    en: `${short.en}${supplementaryEn(provision)}${placeEn(provision)}`,
    short: `${short.ja}${supplementaryJa(provision, '', ['(', ')'])}${placeJa(provision, '')}`,
  })
}

function supplementaryJa(
  { supplementary }: Provision,
  sign: string,
  [open, close]: [string, string],
): string {
  if (supplementary === undefined) return ''
  if (supplementary === 'own') return '附則'
  return `附則${open}${amendments[supplementary].number.ja.replace('第', sign)}${close}`
}

function placeJa(provision: Provision, sign: string): string {
  const { article, paragraph, item, subitem = '', point, detail, part, form, section } = provision
  if (section !== undefined) return section
  if (form !== undefined) return `別紙様式第${branched(form)}`
  const table = tableJa(provision)
  // after 別表第二の三 the next number needs 第, or it would read as part of the branch
  let [text, after] = ['', table === '' ? sign : '第']
  const add = (number: Numbering | number | undefined, unit: string) => {
    if (number === undefined) return
    const [first, ...branches] = String(number).split('-')
    text += `${after}${first}${unit}${branches.map((branch) => `の${branch}`).join('')}`
    // after 27条の2 the next number needs 第, or it would read as part of the branch
    after = branches.length > 0 ? '第' : sign
  }
  add(article, '条')
  add(paragraph, '項')
  add(item, '号')
  const below = [
    point === undefined ? '' : `(${point})`,
    detail === undefined ? '' : branched(detail),
    part === undefined ? '' : PARTS[part].ja,
  ].join('')
  return `${table}${text}${subitem}${below}`
}

function tableJa({ table, row, bracket }: Provision): string {
  if (table === undefined) return ''
  const title = table === 'sole' ? '別表' : `別表第${branched(table)}`
  if (row === undefined) return title
  return `${title}の${branched(row)}の項${bracket === undefined ? '' : `(${branched(bracket)})`}`
}

/** `27-2` as 27の2. */
function branched(numbering: Numbering): string {
  return numbering.replaceAll('-', 'の')
}

function supplementaryEn({ supplementary }: Provision): string {
  if (supplementary === undefined) return ''
  return supplementary === 'own'
    ? ', Supplementary Provisions'
    : `, Supplementary Provisions of ${amendments[supplementary].number.en}`
}

function placeEn(provision: Provision): string {
  const { supplementary, article, paragraph, item, subitem, point, detail, part, form, section } = provision
  if (section !== undefined) return ` ${sectionEn(section)}`
  if (form !== undefined) return ` form ${form}`
  const below = [
    paragraph === undefined ? '' : `(${paragraph})`,
    item === undefined ? '' : `(${romanNumbering(item)})`,
    subitem === undefined ? '' : `(${letterOf(subitem)})`,
    point === undefined ? '' : `(${point})`,
    detail === undefined ? '' : detail,
    part === undefined ? '' : ` ${PARTS[part].en}`,
  ].join('')
  if (provision.table !== undefined) return ` ${tableEn(provision)}${below}`
  const comma = supplementary === undefined ? '' : ','
  if (article !== undefined) return `${comma} art. ${article}${below}`
  if (paragraph === undefined && item !== undefined) return `${comma} item ${below}`
  return below === '' ? '' : `${comma} para. ${below}`
}

function tableEn({ table, row, bracket }: Provision): string {
  const title = table === 'sole' ? 'appended table' : `appended table ${table}`
  if (row === undefined) return title
  return `${title} row ${row}${bracket === undefined ? '' : `(${bracket})`}`
}

/** `別紙1-3` as `annex 1-3`, `1-1(7)(ロ)` as `1-1(7)(Ro)`. */
function sectionEn(section: string): string {
  return section.replace('別紙', 'annex ').replace(/[ァ-ヺ]/g, romajiOf)
}

function romanNumbering(numbering: Numbering): string {
  const [first = '', ...branches] = numbering.split('-')
  return [romanOf(Number(first)), ...branches].join('-')
}
