import { z } from 'zod'
import { countryCodes } from './countries.ts'
import { filled, type ListFormat, type ListSource, type Read } from './list-file.ts'
import { badRecord } from './list-problem.ts'
import type { ListedParty } from './party.ts'
import { weaponsOf } from './weapon-kinds.ts'
import { wholeJson } from './whole-json.ts'

/**
 * Lists in the JSON of the security-export-control registry: METI's End User List with its kinds of weapon, and China's
 * unreliable entity, export control and attention lists.
 */
const entry = z.looseObject({
  id: z.string().min(1),
  list_id: z.string(),
  entity_name: z.string(),
  entity_type: z.string(),
  aliases: z.array(z.string()),
  addresses: z.array(z.string()),
  date_added: z.string().nullable(),
  reason: z.string(),
  source_list_name: z.string(),
})
type Entry = z.infer<typeof entry>

function registry(list: string, prefix: string): ListFormat {
  return {
    list,
    format: 'registry-json',
    looksLike: (head) =>
      head.trimStart().startsWith('[') && head.includes('"list_id"') && head.includes(`"${prefix}`),
    read: (source) => read(source),
  }
}

export const END_USER_LIST = registry('jp-end-user-list', 'jp-end-user-list')
export const CHINA = registry('cn', 'cn-')

async function* read({ text }: ListSource): AsyncGenerator<Read, void> {
  const all = z.array(z.unknown()).safeParse(await wholeJson(text))
  for (const [at, value] of (all.success ? all.data : [undefined]).entries()) {
    const one = entry.safeParse(value)
    // A party without any name can never be found: that is told, not taken.
    if (!one.success || namelessIn(one.data)) {
      const path = one.error?.issues[0]?.path.join('.') ?? 'entity_name'
      throw badRecord({
        ja: `${at + 1} 件目の ${path} が読めません。`,
        en: `${path || 'the value'} of record ${at + 1} cannot be read.`,
      })
    }
    yield { party: partyOf(one.data) }
  }
}

function namelessIn({ entity_name, aliases, addresses }: Entry): boolean {
  return [entity_name, ...aliases, ...addresses.flatMap(behindCountry)].every((text) => text.trim() === '')
}

function partyOf({
  id,
  list_id,
  entity_name,
  entity_type,
  aliases,
  addresses,
  date_added,
  reason,
  ...more
}: Entry): ListedParty {
  const isChina = list_id.startsWith('cn-')
  const slipped = entity_name.trim() === '' ? addresses.flatMap(behindCountry) : []
  const own = [entity_name, ...slipped, ...aliases].filter((name) => name.trim() !== '')
  return filled<ListedParty>({
    id,
    kind: entity_type === 'person' || entity_type === 'individual' ? 'person' : 'organisation',
    names: own.map((text, at) => ({ text, quality: at === 0 ? 'primary' : 'strong' })),
    countries: countryCodes(addresses.map((address) => countryBefore(address) ?? address)),
    addresses: addresses.map((text) => ({ text })),
    programmes: isChina ? [more.source_list_name] : [],
    ...(date_added === null ? {} : { listedOn: date_added }),
    ...(list_id === 'jp-end-user-list' ? { details: weaponsOf(reason) } : {}),
    remarks: isChina ? [reason] : [],
  })
}

/** In the table from which the file was made a name may have slipped into the column of countries: what stands behind one. */
function behindCountry(address: string): readonly string[] {
  const country = countryBefore(address)
  const rest = country === undefined ? address : address.slice(country.length)
  return rest.trim() === '' ? [] : [rest.trim()]
}

/** The country with which an address begins, as it is written. */
function countryBefore(address: string): string | undefined {
  const words = address.split(' ')
  for (let count = words.length; count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ')
    if (start.length > 2 && countryCodes([start]).length > 0) return start
  }
  return undefined
}
