import { countryCodes } from './countries.ts'
import { distinct, filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord, cutShort, ListError, LONGEST_RECORD } from './list-problem.ts'
import type { Address, ListedParty } from './party.ts'
import { type SpecifiedEntry, type SpecifiedNotice, specifiedNotices } from './specified-entries.ts'
import { specifiedNames } from './specified-names.ts'

/**
 * The specified entities of Russia, Belarus and third countries with which exports need METI's approval: the text of its
 * three PDFs in one file. A file without one of them is refused, for whoever it names would seem not to be specified.
 */
export const SPECIFIED_ENTITIES: ListFormat = {
  list: 'jp-specified-entities',
  format: 'jp-specified-entities-text',
  looksLike: (head) =>
    head.slice(0, 2000).normalize('NFKC').replace(/\s+/g, '').includes('輸出等に係る禁止措置の対象となる'),
  read,
}

const NOTICES: readonly (readonly [about: SpecifiedNotice['about'], ja: string])[] = [
  ['Russia', 'ロシア連邦'],
  ['Belarus', 'ベラルーシ共和国'],
  ['Third countries', '第三国'],
]

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const notices = specifiedNotices(await wholeText(text))
  const missing = NOTICES.filter(([about]) => notices.every((notice) => notice.about !== about))
  if (missing.length > 0)
    throw new ListError('part-missing', {
      ja: `${missing.map(([, ja]) => ja).join('、')}の特定団体の一覧がありません。三つの一覧のテキストを一つのファイルにつなげてください。何も取り込んでいません。`,
      en: `The specified entities of ${missing.map(([about]) => about).join(', ')} are missing: put the text of all three notices into one file. Nothing was taken from it.`,
    })
  yield {
    asOf:
      notices
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? '',
  }
  const times = new Map<string, number>()
  for (const notice of notices)
    for (const entry of notice.entries) {
      const party = partyOf(notice, entry)
      const again = (times.get(party.id) ?? 0) + 1
      times.set(party.id, again)
      yield { party: again === 1 ? party : { ...party, id: `${party.id} (${again})` } }
    }
}

async function wholeText(text: AsyncIterable<string>): Promise<string> {
  let whole = ''
  for await (const piece of text) {
    whole += piece
    if (whole.length > LONGEST_RECORD) throw cutShort()
  }
  return whole.replaceAll('\r', '')
}

/** Its id is its country and Latin name, as the numbers may change with each edition. Some are persons; the list does not say which. */
function partyOf(
  { about, basis }: SpecifiedNotice,
  { number, names, addresses }: SpecifiedEntry,
): ListedParty {
  const written = specifiedNames(names)
  const latin = written.find(
    ({ quality, text }) => quality === 'spelling' && /^[\p{sc=Latin}\P{L}]+$/u.test(text),
  )
  if (!latin)
    throw badRecord({
      ja: `${about} の ${number} 番の英語名が読めません。`,
      en: `The English name of entry ${number} (${about}) cannot be read.`,
    })
  const places = addresses
    .replace(/\s+/g, ' ')
    .split(/[;；]\s*(?:and,?\s+)?/)
    .flatMap(addressOf)
  const own = about === 'Third countries' ? [] : countryCodes([about])
  return filled<ListedParty>({
    id: `${about}: ${latin.text}`,
    kind: 'unknown',
    names: written,
    countries: distinct([...own, ...places.flatMap(({ country }) => country ?? [])]),
    addresses: places,
    programmes: [about],
    legalBasis: basis === '' ? [] : [basis],
  })
}

function addressOf(written: string): readonly Address[] {
  const text = written.replace(/[\s.]+$/, '').trim()
  const [country] = countryCodes([text.split(/,\s*/).at(-1) ?? ''])
  return text === '' ? [] : [{ text, ...(country === undefined ? {} : { country }) }]
}
