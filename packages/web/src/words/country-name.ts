import type { Words } from '@sekisho/logic'

/** What the browser calls a country or area of ISO 3166, `CN`; its code where it has no name for it. */
export function countryName(code: string): Words {
  return { ja: nameIn('ja', code), en: nameIn('en', code) }
}

function nameIn(language: keyof Words, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  } catch {
    return code // no code at all: it is shown as it was written
  }
}
