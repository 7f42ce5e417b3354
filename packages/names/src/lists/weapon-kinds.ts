const KINDS: readonly (readonly [RegExp, string])[] = [
  [/核|(?<![A-Z])N(?![A-Z])/, 'nuclear'],
  [/生物|(?<![A-Z])B(?![A-Z])/, 'biological'],
  [/化学|(?<![A-Z])C(?![A-Z])/, 'chemical'],
  [/ミサイル|(?<![A-Z])M(?![A-Z])/, 'missile'],
]

/** The kinds of weapon for which the End User List names a party, as it writes them, by the names of this package. */
export function weaponsOf(written: string): Record<string, readonly string[]> {
  const normal = written.normalize('NFKC')
  const wmd = KINDS.flatMap(([sign, kind]) => (sign.test(normal.replace(/CW/g, '')) ? [kind] : []))
  return {
    ...(wmd.length > 0 ? { wmd } : {}),
    ...(/通常兵器|CW/.test(normal) ? { 'conventional-weapons': ['yes'] } : {}),
  }
}
