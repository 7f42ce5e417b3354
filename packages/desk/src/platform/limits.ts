/** What one request, one client or all of them together may ask of the machine. */

/** Largest body of a request, in bytes. */
export const MAX_BODY_BYTES = 1_000_000

/** Deepest nesting of a body; `readJson` holds it. */
export const MAX_DEPTH = 64

/** Bodies that are held at a time, in bytes all together: what is being received and what waits to be answered. */
export const MAX_HELD_BYTES = 64_000_000

/** Cases that wait for a free thread; those beyond are told to come back. */
export const MAX_WAITING = 512

/** How long a thread may work on one case; ask, options and timelines look at many variants of it. */
export const ANSWER_SECONDS = 10

/** Memory of a thread, in megabytes; what needs more is given up. */
export const THREAD_MEGABYTES = 512

/** Open connections; those beyond are closed at once. */
export const MAX_CONNECTIONS = 2_048

/** How long a client may take to send the head of a request, and all of it. */
export const HEAD_SECONDS = 10
export const REQUEST_SECONDS = 30

/** How long an idle connection is kept. */
export const IDLE_SECONDS = 5

/** How long a connection may stand still while something is to be sent or received on it. */
export const STALLED_SECONDS = 60

/** Longest head of a request, in bytes: the address with its query, and the headers. */
export const MAX_HEAD_BYTES = 16_384

/** How long requests may take to end when the server is stopped. */
export const STOP_SECONDS = 10
