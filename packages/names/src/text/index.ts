/** Names in any script, cleaned, split into parts and read in Latin letters. No input or output; runs in browsers. */
export { cleanName } from './clean-name.ts'
export { editDistance } from './edit-distance.ts'
export type { Morpheme, ReadJapanese } from './japanese-reading.ts'
export { type PrepareOptions, prepareName } from './prepare-name.ts'
export type { NamePart, PartRole, PreparedName, Reading } from './prepared-name.ts'
export { isAbjad, type Script, scriptOf } from './scripts.ts'
