import type { Words } from '@sekisho/logic'

/** Who acts and who is addressed. */

export const investor: Words = { ja: '外国投資家', en: 'The foreign investor' }

export const ministers: Words = {
  ja: '財務大臣及び事業所管大臣',
  en: 'Minister of Finance and minister with jurisdiction over the business',
}

export const authority: Words = {
  ja: '財務大臣及び事業所管大臣（日本銀行経由）',
  en: 'Minister of Finance and minister with jurisdiction over the business, through the Bank of Japan',
}

/** A form appended to the ministerial order. */
export const form = (number: string): Words => ({
  ja: `直投命令別紙様式第${number}`,
  en: `Form ${number.replace('の', '-')} of the Order on Inward Direct Investment`,
})
