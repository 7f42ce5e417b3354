import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { CertificateRequest } from '../sheets/certificate/certificate.ts'
import { DOCUMENT_PART } from '../sheets/document/docx-package.ts'
import { xmlText } from '../sheets/document/xml-text.ts'
import type { NumberReader } from '../sheets/read-back/read-value-text.ts'
import type { EntryRequest } from '../sheets/sheet-request.ts'
import { lanternCase, lanternEntry, lanternRules, wickEntry } from './lantern-rules.ts'

/** A bright gas lantern: listed under 1(1), and 1(2) therefore out. */
export function lanternRequest(more: Partial<EntryRequest> = {}): EntryRequest & CertificateRequest {
  return {
    ruleSet: lanternRules,
    item: '1(1)',
    entry: lanternEntry,
    entries: [
      { item: '1(1)', entry: lanternEntry },
      { item: '1(2)', entry: wickEntry },
    ],
    notJudged: { ja: '2の項以降は判定していない。', en: 'Items 2 and after were not judged.' },
    given: lanternCase({
      'is.lantern': true,
      'is.temple-lantern': false,
      'lantern.brightness': '70.5',
      'lantern.fuel': 'gas',
    }),
    product: { name: '航路用灯籠 KJ-7', maker: '関所灯火工業株式会社', model: 'KJ-7 rev. B' },
    people: { author: '山田' },
    evidence: new Map([['lantern.brightness', 'KJ-7 仕様書 p.3']]),
    language: 'ja',
    madeOn: '2026-02-20',
    ...more,
  }
}

/** Numbers with the unit of the fact only: enough for the made-up list. */
export const readCandela: NumberReader = (fact, text) => {
  const unit = fact.type.is === 'number' ? fact.type.unit : ''
  const digits = new RegExp(`^(-?\\d+(?:\\.\\d+)?) ?${unit}$`).exec(text)?.[1]
  if (digits !== undefined) return { ok: true, raw: digits }
  return { ok: false, why: { ja: `${unit} の数を書いてください。`, en: `write a number in ${unit}.` } }
}

/** What a person who types into a field of the Word file leaves behind. */
export function typeInto(docx: Uint8Array, typed: Readonly<Record<string, string>>): Uint8Array {
  return editBody(docx, (body) =>
    Object.entries(typed).reduce((edited, [tag, text]) => {
      const control = new RegExp(
        `(<w:tag w:val="${tag}"/>.*?)(<w:showingPlcHdr/>)?([^>]*?<w:(?:text|dropDownList).*?<w:sdtContent>).*?(</w:sdtContent>)`,
      )
      if (!control.test(edited)) throw new Error(`no field ${tag}`)
      return edited.replace(
        control,
        (_, before, __, middle, end) => `${before}${middle}<w:r><w:t>${xmlText(text)}</w:t></w:r>${end}`,
      )
    }, body),
  )
}

export function editBody(docx: Uint8Array, edit: (body: string) => string): Uint8Array {
  const parts = unzipSync(docx)
  const body = parts[DOCUMENT_PART]
  if (body === undefined) throw new Error('no body')
  return zipSync({ ...parts, [DOCUMENT_PART]: strToU8(edit(strFromU8(body))) })
}

/** The font that the sheets are set in, as it comes from the registry. */
export async function sheetFont(): Promise<Uint8Array> {
  return readFile(
    fileURLToPath(
      import.meta.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'),
    ),
  )
}
