import { editDistance } from '../text/index.ts'
import { remembered } from '../text/remembered.ts'

/**
 * A word in kana and one in another script, as foreign words are written in kana: プーチン and Putin, ウラジーミル and Vladimir,
 * カーター and Carter. What kana cannot tell apart falls together, and the u and o that kana put between consonants go.
 *
 * @param kana its romaji @param other in Latin letters
 * @returns how many sounds differ; nothing where too many do: with so little of a word left, native words would be alike
 */
export function foreignKanaDistance(kana: string, other: string): number | undefined {
  const said = soundOfKana(kana)
  const distance = Math.min(...soundsOfForeign(other).map((one) => editDistance(said, one)))
  return distance * LEAST <= said.length && distance < 2 ? distance : undefined
}

/** So many sounds must there be for one that differs. */
const LEAST = 4

const soundOfKana = remembered((romaji) => plain(romaji.replace(/^u(?=r[aiueo])/, 'v')))

/** With every r, and without those that kana write as a long vowel. */
const soundsOfForeign = remembered((latin): readonly string[] => {
  const common = latin
    .replace(/tch|tsch/g, 'ch')
    .replace(/kh|gh/g, 'h')
    .replace(/th/g, 's')
    .replace(/dh/g, 'd')
    .replace(/dt/g, 't')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/h(?![aeiouy])/g, '')
  const without = common.replace(/(?<=[aeiou])r(?![aeiouy])/g, '')
  return [...new Set([plain(common), plain(without)])]
})

function plain(word: string): string {
  return word
    .replace(/shch|sch|sh|sz/g, 's')
    .replace(/ph|f/g, 'h')
    .replace(/ch(?=[iey])|ts|tz/g, 't')
    .replace(/(?:zh|dj|dz|j|z|g)(?=[iy])/g, 'd')
    .replace(/l/g, 'r')
    .replace(/v/g, 'b')
    .replace(/z/g, 's')
    .replace(/ya|ia/g, 'a')
    .replace(/[wy](?=[aeiou])/g, '')
    .replace(/y/g, 'i')
    .replace(/[ou]/g, '')
    .replace(/([a-z])\1+/g, '$1')
}
