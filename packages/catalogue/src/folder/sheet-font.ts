import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const FONT = '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf'

/** The font in which sheets are set as PDF: it holds Japanese, and comes with the package. */
export function sheetFont(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve(FONT))
}
