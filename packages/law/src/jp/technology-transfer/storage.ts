import { all, any, is, not, rule } from '@sekisho/logic'
import { actKind } from './facts-act.ts'
import { authorityAccess, encrypted, noViewing, ownUseOnly, secured } from './facts-storage.ts'
import { notice } from './texts.ts'

/** Storing on a server: no provision where nobody else can know the technology. */

export const storedForOneself = rule('stored-for-oneself', {
  title: { ja: '自ら使うための保管', en: 'Stored for oneself' },
  cite: notice('別紙1-2'),
  when: all(is(actKind, 'store'), ownUseOnly, any(encrypted, all(noViewing, secured, not(authorityAccess)))),
})

export const storedAsProvision = rule('stored-so-that-others-can-know', {
  title: { ja: '他の者が知り得る保管', en: 'Stored so that others can know it' },
  cite: notice('別紙1-2'),
  when: is(actKind, 'store'),
  unless: [storedForOneself],
})
