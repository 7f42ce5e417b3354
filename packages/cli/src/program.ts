import manifest from '../package.json' with { type: 'json' }

/** The program and its version, as receipts and `--version` name it. */
export const PROGRAM = `sekisho ${manifest.version}`
