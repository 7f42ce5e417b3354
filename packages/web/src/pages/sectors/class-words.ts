import type { SectorClass } from '@sekisho/law/jp/inward-investment/sectors'
import type { Words } from '@sekisho/logic'
import type { Tone } from '../../words/tone.ts'

/** The two controls a sector has a class for. */
export type Control = 'inward' | 'specified'

/** What a class is called, with the colour of what it means. */
export const CLASS_NAMES: Readonly<Record<SectorClass, Words & { readonly tone: Tone }>> = {
  core: { ja: 'コア業種', en: 'core', tone: 'stop' },
  'partly-core': { ja: '指定業種（一部コア）', en: 'designated, partly core', tone: 'stop' },
  designated: { ja: '指定業種', en: 'designated', tone: 'stop' },
  none: { ja: '指定なし', en: 'not designated', tone: 'ok' },
  unknown: { ja: '不明', en: 'unknown', tone: 'ask' },
}

const CORE: Words = {
  ja: '事前届出が原則で、届出の免除は使えないか、条件が加わることがあります。',
  en: 'Prior notification is the principle; the exemption is not available, or may have further conditions.',
}
const DESIGNATED: Words = {
  ja: '事前届出が原則です。条件を守れば届出の免除を使えることがあります。',
  en: 'Prior notification is the principle; under conditions the exemption may be available.',
}
const UNKNOWN: Words = {
  ja: 'この日の区分は確かめられませんでした。当時の告示で確かめてください。',
  en: 'The class on this day could not be established: check the notice of that time.',
}
const PARTLY: Words = {
  ja: '事前届出が原則です。次の条件に当たる事業はコア業種で、免除がより狭くなります。',
  en: 'Prior notification is the principle; where the condition below is met the business is core, and the exemption is narrower.',
}

/** What a class means, in a sentence. */
export const CLASS_MEANING: Readonly<Record<Control, Readonly<Record<SectorClass, Words>>>> = {
  inward: {
    core: CORE,
    'partly-core': PARTLY,
    designated: DESIGNATED,
    none: {
      ja: 'この業種であることだけでは事前届出は要りません。事後報告が要ることがあります。',
      en: 'The sector alone asks for no prior notification; a post-investment report may be due.',
    },
    unknown: UNKNOWN,
  },
  specified: {
    core: {
      ja: '外国投資家どうしの取得でも事前届出が原則で、届出の免除は使えません。',
      en: 'Between foreign investors too, prior notification is the principle, and the exemption is not available.',
    },
    'partly-core': PARTLY,
    designated: {
      ja: '外国投資家どうしの取得でも、事前届出が原則です。',
      en: 'Between foreign investors too, prior notification is the principle.',
    },
    none: {
      ja: '外国投資家どうしの取得（特定取得）では、この業種であることだけでは事前届出は要りません。',
      en: 'Between foreign investors (a specified acquisition) the sector alone asks for no prior notification.',
    },
    unknown: UNKNOWN,
  },
}
