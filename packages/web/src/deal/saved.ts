const KEY = 'sekisho.work'

/** The case file that was kept on this device, as text; `null` when there is none. */
export function savedText(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null // the browser forbids storing: nothing is kept
  }
}

/** Keeps a case file on this device, and nowhere else. */
export function saveText(text: string): void {
  try {
    localStorage.setItem(KEY, text)
  } catch {
    // The browser forbids storing, or is full: the work goes on, and the page says where to export it.
  }
}
