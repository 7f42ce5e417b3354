import { remember, remembered } from '../words/remembered.ts'

const NAME = 'sekisho.work'

/** The case file of a regime that was kept on this device, as text; `null` when there is none. */
export function savedText(regime: string): string | null {
  return remembered(`${NAME} ${regime}`)
}

/** Keeps the case file of a regime on this device, and nowhere else. */
export function saveText(regime: string, text: string): void {
  remember(`${NAME} ${regime}`, text)
}
