/** What one request, one client or all of them together may ask of the machine. */

/** Largest body of a request, in bytes. */
export const MAX_BODY_BYTES = 1_000_000

/** Deepest nesting of a body; `readJson` holds it. */
export const MAX_DEPTH = 64

/** Bodies that are held at a time, in bytes all together: what is being received and what waits to be answered. */
export const MAX_HELD_BYTES = 64_000_000

/**
 * What is answered at once, not by a thread: at most so many bytes, in which at most so many objects begin. Acts and
 * records are objects, and each takes its time.
 */
export const SMALL_CASE = { bytes: 8_192, objects: 16 }

/** Memory of a thread, in megabytes; what needs more is given up. */
export const THREAD_MEGABYTES = 512

/** Open connections; those beyond are closed at once. */
export const MAX_CONNECTIONS = 2_048

/** Longest head of a request, in bytes: the address with its query, and the headers. */
export const MAX_HEAD_BYTES = 16_384

/** Limits that tests set lower. */
export interface Limits {
  /** Cases that wait for a free thread; those beyond are told to come back. */
  readonly waiting: number
  /** How long a thread may work on one case; ask, options and timelines look at many variants of it. */
  readonly answerSeconds: number
  /** How long a client may take to send the head of a request, and all of it. */
  readonly headSeconds: number
  readonly requestSeconds: number
  /** How long an idle connection is kept. */
  readonly idleSeconds: number
  /** How long a connection may stand still while something is to be sent or received on it. */
  readonly stalledSeconds: number
  /** How long requests may take to end when the server is stopped. */
  readonly stopSeconds: number
}

export const LIMITS: Limits = {
  waiting: 512,
  answerSeconds: 10,
  headSeconds: 10,
  requestSeconds: 30,
  idleSeconds: 5,
  stalledSeconds: 60,
  stopSeconds: 10,
}
