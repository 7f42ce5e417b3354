let since: number | null = null

/** Begins to measure how long an answer takes to be shown: from the moment a person acted. */
export function measureFrom(time: number): void {
  since = time
}

/** Told when the next question stands in the document: leaves `sekisho:answer`, which ends after it was painted. */
export function measureShown(): void {
  if (since === null) return
  const start = since
  since = null
  performance.measure('sekisho:answer-ready', { start, end: performance.now() })
  requestAnimationFrame(() => {
    // A task after the frame: it was painted by then.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      performance.measure('sekisho:answer', { start, end: performance.now() })
      port1.close()
    }
    port2.postMessage(null)
  })
}
