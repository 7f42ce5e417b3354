/** Hands a text to the reader as a file. Nothing is sent: it goes from this page to the device. */
export function download(name: string, text: string, type: string): void {
  save(name, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** Hands bytes to the reader as a file. */
export function downloadBytes(name: string, bytes: Uint8Array, type: string): void {
  // A copy, because a file takes no memory that is shared.
  save(name, new Blob([new Uint8Array(bytes)], { type }))
}

function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A title as the name of a file: no separators and nothing a file system refuses. */
export function fileName(title: string | null, ending: string): string {
  const name = (title ?? '')
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim()
  return `${name || 'sekisho'}.${ending}`
}
