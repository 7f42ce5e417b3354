import { any, type Cites, type Outcome, outcome, rule, truthFact, type Words } from '@sekisho/logic'
import { cite } from '../cite/cite.ts'

/** Parties under an asset freeze, and bodies that are treated like them because of who owns them. */

const source: Words = {
  ja: '財務省「経済制裁措置及び対象者リスト」',
  en: 'Ministry of Finance, list of sanctioned parties',
}

export const assetFrozen = truthFact('party.asset-frozen', {
  label: { ja: '資産凍結等の対象者', en: 'Party under an asset freeze' },
  question: {
    ja: '取引の相手方に、資産凍結等の措置の対象者がいますか。',
    en: 'Is any party to the deal under an asset freeze?',
  },
  source,
})

export const ownedByFrozen = truthFact('party.owned-by-frozen', {
  label: { ja: '資産凍結等の対象団体が50％以上を直接所有する団体', en: 'Body owned by a frozen one' },
  question: {
    ja: '取引の相手方に、ロシア・ベラルーシの資産凍結等の対象団体が株式の総数または出資の総額の50％以上を直接に所有する団体がいますか。',
    en: 'Is any party a body of whose shares or capital bodies of Russia or Belarus under an asset freeze directly own 50 % or more?',
  },
  help: {
    ja: '本邦内に主たる事務所がある団体は含みません。ロシアのリストの1と160の団体が所有する団体も含みません。個人による所有、間接の所有は数えません。複数の対象団体の持分を合わせるかどうかは、リストの注からは分かりません。',
    en: 'Bodies with their main office in Japan do not count, nor those owned by nos. 1 and 160 of the Russian list. Owning by individuals or through others is not counted. Whether the shares of several listed bodies are added up, the note on the list does not say.',
  },
  source,
})

export const frozenParty = rule('frozen-party', {
  title: { ja: '資産凍結等の措置が及ぶ相手方', en: 'Party that an asset freeze reaches' },
  cite: cite('法16条1項', {
    unverified: {
      ja: '50％以上を直接に所有される団体に及ぶことは、財務省のリスト（2026年3月5日現在）の注によります。告示の本文は確認していません。',
      en: 'That it reaches bodies owned directly to 50 % or more is from the note on the ministry’s list as of 5 March 2026; the public notices were not read.',
    },
  }),
  when: any(assetFrozen, ownedByFrozen),
})

/**
 * The permission to see to before paying, or doing anything else that is restricted, with a party that a freeze reaches.
 * @param who acts under the regime @param of the provisions under which permission may be needed there
 */
export function freezePermission(who: Words, of: Cites, effect: Words): Outcome {
  return outcome('payment-permission', {
    kind: 'obligation',
    title: {
      ja: '資産凍結等の対象者との支払などの許可',
      en: 'Permission for payments and the like with a frozen party',
    },
    cite: of,
    when: frozenParty,
    who,
    authority: { ja: '財務大臣', en: 'Minister of Finance' },
    effect,
  })
}
