import { type Cites, citesOf } from '../../expression/citation.ts'
import type { Words } from '../../values/words.ts'
import type { OpenPart } from '../explain/walk-open.ts'
import type { Target } from './target.ts'

/** More than these are not named. */
const MOST_NAMED = 3

/** The question of a fact, or of a field of one record. */
export function sayQuestion({ fact, record }: Target): Words {
  if (!record) return fact.question
  const { field, place } = record
  return {
    ja: `「${fact.label.ja}」の ${place + 1} 件目：${field.label.ja}`,
    en: `${fact.label.en}, no. ${place + 1}: ${field.label.en}`,
  }
}

/** The label of a fact, or of a field of one record. */
export function sayLabel(target: Target): Words {
  return target.record ? sayQuestion(target) : target.fact.label
}

/** Why a fact is asked for: the rules, decisions and values of the law that it decides, with their citations. */
export function sayWhy(owners: readonly NonNullable<OpenPart['owner']>[]): Words {
  const named = owners.slice(0, MOST_NAMED).map(sayOwner)
  const others = owners.length - named.length
  const rest = others === 0 ? { ja: '', en: '' } : { ja: ` ほか ${others} 件`, en: ` and ${others} more` }
  return {
    ja: `${named.map(({ ja }) => ja).join('、')}${rest.ja}を決めるため`,
    en: `It decides ${named.map(({ en }) => en).join(', ')}${rest.en}`,
  }
}

function sayOwner(owner: NonNullable<OpenPart['owner']>): Words {
  const cites = owner.kind === 'parameter' ? owner.values.map(({ cite }) => cite) : [owner.cite]
  const { ja, en } = sayCites(cites)
  return { ja: `「${owner.title.ja}」（${ja}）`, en: `“${owner.title.en}” (${en})` }
}

function sayCites(cites: readonly Cites[]): Words {
  const all = [...new Map(cites.flatMap(citesOf).map((cite) => [cite.ja, cite])).values()]
  const isVerified = all.every(({ verified }) => verified)
  return {
    ja: `${all.map(({ ja }) => ja).join('、')}${isVerified ? '' : '・未確認'}`,
    en: `${all.map(({ en }) => en).join('; ')}${isVerified ? '' : '; unverified'}`,
  }
}
