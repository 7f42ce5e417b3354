import type { Language } from '../../words/language.ts'
import type { Wanted } from './make-sheet.ts'
import { fileOf, type Specification } from './specification.ts'

/** A sheet as PDF from the server that the page came from; nothing where it refuses or cannot be reached. */
export async function pdfSheet(
  specification: Specification,
  on: string,
  wanted: Wanted,
  lang: Language,
): Promise<Uint8Array | null> {
  const { is: sheet, ...entry } = wanted
  const name = specification.name.trim() || '—'
  const sent = { on, specification: { ...fileOf(specification), name }, sheet, ...entry, lang, as: 'pdf' }
  try {
    const answer = await fetch('/api/sheets', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    })
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null
  } catch {
    return null
  }
}
