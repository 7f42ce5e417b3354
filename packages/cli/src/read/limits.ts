/** What one file may ask of the machine. A file over a limit is refused with a sentence, never read in part. */

/** Largest YAML or JSON document, in bytes; many cases belong in JSON Lines, CSV or Parquet, which have no such limit. */
export const MAX_DOCUMENT_BYTES = 5_000_000

/** Deepest nesting of maps and lists. */
export const MAX_DEPTH = 64

/** How many nodes all YAML aliases of one document may stand for together. */
export const MAX_ALIASED_NODES = 10_000

/** Longest line of JSON Lines or CSV, in UTF-16 units. */
export const MAX_LINE_LENGTH = 1_000_000

/** Most lines over which a quoted CSV cell may make one row run. */
export const MAX_ROW_LINES = 100

/** Rows of a Parquet column decoded at a time. */
export const PARQUET_ROWS = 65_536

/** How long decoding one column's PARQUET_ROWS may take: damaged files can keep the decoder busy for ever. */
export const PARQUET_SECONDS = 30

/** Bytes read from a file at a time. */
export const CHUNK_BYTES = 262_144
