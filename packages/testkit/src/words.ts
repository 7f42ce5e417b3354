import type { Citation, Words } from '@sekisho/logic'

export const words = (text: string): Words => ({ ja: `${text}（日）`, en: text })
export const said = (text: string) => ({ label: words(text), question: words(`${text}?`) })
export const cite: Citation = { ja: '例法1条', en: 'Example Act art. 1', chain: [], verified: true }
