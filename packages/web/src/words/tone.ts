/** What a colour says: must not be done yet, may be done, not certain. */
export type Tone = 'stop' | 'ok' | 'ask'
