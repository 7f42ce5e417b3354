let since: number | null = null

/** Runs something once the next frame was painted, so that it does not delay what a person waits to see. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => {
    // A task after the frame: it was painted by then.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      run()
    }
    port2.postMessage(null)
  })
}

/** Begins to measure how long an answer takes to be shown: from the moment a person acted. */
export function measureFrom(time: number): void {
  since = time
}

/**
 * Told when the next question stands in the document: leaves `sekisho:answer-ready`, which ends now, and
 * `sekisho:answer`, which ends when it was painted.
 */
export function measureShown(): void {
  if (since === null) return
  const start = since
  since = null
  performance.measure('sekisho:answer-ready', { start, end: performance.now() })
  afterPaint(() => performance.measure('sekisho:answer', { start, end: performance.now() }))
}
