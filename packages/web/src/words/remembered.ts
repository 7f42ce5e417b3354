/** What was kept under a name on this device; `null` when nothing is, or the browser forbids storing. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a text on this device, and nowhere else. Where the browser forbids it, or is full, the pages work on without. */
export function remember(name: string, text: string): void {
  try {
    localStorage.setItem(name, text)
  } catch {
    // What is shown stays; a case can be exported to a file.
  }
}
