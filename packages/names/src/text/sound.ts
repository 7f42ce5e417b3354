/**
 * A word by how it sounds, roughly and in no particular language: spellings that romanisations swap fall together
 * (Qa'ida and Qaeda, Yusuf and Youssef, Chernyshev and Tchernychev). Letters stay letters, so that two sounds can be
 * compared letter by letter.
 *
 * @param word lower case, a–z and digits
 */
export function soundOf(word: string): string {
  let sound = word
  for (const [spelling, as] of SPELLINGS) sound = sound.replace(spelling, as)
  return sound
}

/** In this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:x|hs)(?=[aeiou])/g, 's'],
  [/tch|tsch/g, 'C'],
  [/shch|sch|sh|sz/g, 's'],
  [/ch|cz|tj/g, 'C'],
  [/dj|dzh|zh|dz|j/g, 'j'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ts|tz/g, 's'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ou|oo|uu|u/g, 'o'],
  [/[iy](?=[aeio])/g, 'i'],
  [/ei|ey|ay|ai|ie|ee|ii|iy|yi|y|e/g, 'i'],
  [/aa/g, 'a'],
  [/([a-zC])\1+/g, '$1'],
]

/** The consonants of a word by their sound, for scripts that leave vowels out: `mhmd` of Mohammed. */
export function skeletonOf(word: string): string {
  // w and y are written for vowels too.
  return soundOf(word.replace(/[wy]/g, ''))
    .replace(/[aeio]/g, '')
    .replace(/[pvf]/g, 'b')
    .replace(/[gjC]/g, 'j')
    .replace(/h$/, '')
    .replace(/([a-z])\1+/g, '$1')
}
