import { fault } from '../fault.ts'
import { entryOf, isObject, objectsOf, textOf } from '../is-object.ts'
import { child } from '../json-path.ts'
import type { Words } from '../words.ts'
import { knownRecords } from './known-records.ts'
import type { Rule } from './placed.ts'

const trust: Words = { ja: '信託（subtype が trust）', en: 'a trust (of subtype "trust")' }
const nomination: Words = {
  ja: '名義人の取決め（subtype が nomination）',
  en: 'a nomination (of subtype "nomination")',
}
const roles: Readonly<Record<string, { readonly subtype: string; readonly words: Words }>> = {
  settlor: { subtype: 'trust', words: trust },
  trustee: { subtype: 'trust', words: trust },
  protector: { subtype: 'trust', words: trust },
  nominee: { subtype: 'nomination', words: nomination },
  nominator: { subtype: 'nomination', words: nomination },
}

/** Roles in a trust are held in a trust, and those in a nomination in a nomination ("Representing trusts", "Representing nominations"). */
export const arrangements: Rule = function* (statements) {
  const known = knownRecords(statements)
  for (const { details, detailsPath, statementId } of statements) {
    const subject = known.get(textOf(details, 'subject') ?? '')?.last
    if (!subject) continue
    const { entityType } = subject.details
    for (const [at, interest] of objectsOf(details, 'interests')) {
      const type = textOf(interest, 'type') ?? ''
      const role = entryOf(roles, type)
      if (!role || (isObject(entityType) && entityType.subtype === role.subtype)) continue
      const path = child(child(child(detailsPath, 'interests'), at), 'type')
      yield fault(
        'warning',
        `${role.subtype}-role`,
        { path, statementId },
        {
          ja: `${type} は${role.words.ja}での役割ですが、subject の「${subject.recordId}」はそうではありません。どちらかを確かめてください。`,
          en: `${type} is a role in ${role.words.en}, which the subject "${subject.recordId}" is not. Check the one and the other.`,
        },
      )
    }
  }
}
