import type { Words } from '@sekisho/logic'

/** Who is meant in the outcomes. */

export const provider: Words = { ja: '技術を提供する者', en: 'Whoever provides the technology' }
export const minister: Words = {
  ja: '経済産業大臣（安全保障貿易審査課または経済産業局）',
  en: 'Minister of Economy, Trade and Industry (Security Export Licensing Division or a regional bureau)',
}
