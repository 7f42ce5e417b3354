import { remember, remembered } from '../words/remembered.ts'

const NAME = 'sekisho.work'

/** The case file that was kept on this device, as text; `null` when there is none. */
export function savedText(): string | null {
  return remembered(NAME)
}

/** Keeps a case file on this device, and nowhere else. */
export function saveText(text: string): void {
  remember(NAME, text)
}
