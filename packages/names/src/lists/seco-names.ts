import { distinct } from './list-file.ts'
import type { ListedName, NameQuality } from './party.ts'
import { allAt, textAt, type XmlRecord } from './xml-records.ts'

/** The names of an identity: what it is first known by is primary where the identity is the party's own. */
export function secoNames(identity: XmlRecord, isMain: boolean): readonly ListedName[] {
  return distinct(
    allAt(identity, 'name').flatMap((name): readonly ListedName[] => {
      const [whole, ...variants] = spellingsOf(name)
      if (whole === undefined) return []
      const quality = qualityOf(name, isMain)
      const variant: NameQuality = quality === 'weak' ? 'weak' : 'spelling'
      return [{ text: whole, quality }, ...variants.map((text) => ({ text, quality: variant }))]
    }),
  )
}

/** The titles before the names of an identity. */
export function secoTitles(identity: XmlRecord): readonly string[] {
  return allAt(identity, 'name', 'name-part')
    .filter((part) => part.attributes['name-part-type'] === 'title')
    .map((part) => textAt(part, 'value'))
}

function qualityOf({ attributes }: XmlRecord, isMain: boolean): NameQuality {
  if (attributes.quality === 'low') return 'weak'
  if (attributes['name-type'] === 'formerly-known-as') return 'former'
  return isMain && attributes['name-type'] === 'primary-name' ? 'primary' : 'strong'
}

/**
 * A name as the list writes it, and as it can be written with the variants of its parts: those of one script and language
 * together, the first of each part with the first of the others; a part without a variant stays as it is.
 */
function spellingsOf(name: XmlRecord): readonly string[] {
  const parts = allAt(name, 'name-part')
    .filter((part) => part.attributes['name-part-type'] !== 'title' && textAt(part, 'value') !== '')
    .toSorted((a, b) => Number(a.attributes.order ?? 0) - Number(b.attributes.order ?? 0))
  const written = (of: (part: XmlRecord) => string) => parts.map(of).join(' ').replace(/\s+/g, ' ')
  const kinds = new Set(parts.flatMap((part) => allAt(part, 'spelling-variant').map(kindOf)))
  const variants = [...kinds].flatMap((kind) => {
    const own = parts.map((part) =>
      allAt(part, 'spelling-variant').filter((one) => kindOf(one) === kind && one.text !== ''),
    )
    const most = Math.max(...own.map(({ length }) => length))
    return Array.from({ length: most }, (_, at) =>
      written(
        (part) =>
          (own[parts.indexOf(part)]?.[at] ?? own[parts.indexOf(part)]?.at(-1))?.text ?? textAt(part, 'value'),
      ),
    )
  })
  return parts.length === 0 ? [] : [...new Set([written((part) => textAt(part, 'value')), ...variants])]
}

const kindOf = ({ attributes }: XmlRecord) => `${attributes.script ?? ''} ${attributes.lang ?? ''}`
