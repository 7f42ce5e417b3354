import manifest from '../../package.json' with { type: 'json' }

/** The program as receipts name it: the same as on the command line, whose version it shares. */
export const PROGRAM = `sekisho ${manifest.version}`
