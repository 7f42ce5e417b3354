/**
 * Fits the weights of `packages/names/src/compare/weights.ts` to the tuning half of the labelled pairs, and to made-up
 * pairs of a single name beside a whole one, which the labelled pairs lack. Prints the file; the report half is not read.
 */
import { readFileSync } from 'node:fs'
import { alignParts, featuresOf } from '@sekisho/names/compare'
import { type PreparedName, prepareName } from '@sekisho/names/text'
import { DATA, nameBench } from '../names/labelled-pairs.ts'
import { fitLogistic, type Point } from '../names/logistic.ts'

const RIDGE = 0.5
/** A single name beside a whole one is seldom the same person. */
const LONE = 60

const namesOf = (file: string) =>
  readFileSync(`${DATA}/names/${file}`, 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => /(?:^|,)"?([A-Z][a-z]{3,})"?(?:,|$)/.exec(line)?.[1] ?? [])

function featuresBetween(a: PreparedName, b: PreparedName, isPerson: boolean) {
  const [one, other] = [a.readings[0].parts, b.readings[0].parts]
  const differ = a.forms.length > 0 && b.forms.length > 0 && !a.forms.some((form) => b.forms.includes(form))
  return featuresOf(alignParts(one, other, isPerson), one, other, differ)
}

const given = namesOf('forenames-by-country.csv')
const family = namesOf('surnames-by-country.csv')
const every = (list: readonly string[], at: number) => list[(at * 37) % list.length] ?? ''

function loneNames(isPerson: boolean): readonly Point[] {
  const kind = isPerson ? 'person' : 'organisation'
  return Array.from({ length: LONE }, (_, at) => {
    const whole = [every(given, at), every(given, at + 7), every(family, at)].slice(at % 2)
    const alone = whole[at % whole.length] ?? ''
    const features = featuresBetween(prepareName(alone, kind), prepareName(whole.join(' '), kind), isPerson)
    return { x: Object.values(features), isOne: false }
  })
}

const tune = nameBench().filter(({ half }) => half === 'tune')
const names = Object.keys(featuresBetween(prepareName('a'), prepareName('a'), false))
const fitted = ['person', 'organisation'].map((kind) => {
  const isPerson = kind === 'person'
  const labelled = tune
    .filter((pair) => pair.isPerson === isPerson)
    .map(({ a, b, isMatch }) => ({ x: Object.values(bestFeatures(a, b, isPerson)), isOne: isMatch }))
  const weights = fitLogistic([...labelled, ...(isPerson ? loneNames(isPerson) : [])], RIDGE)
  const entries = ['bias', ...names].map((name, at) => `    ${name}: ${(weights[at] ?? 0).toFixed(3)},`)
  return `  ${kind}: {\n${entries.join('\n')}\n  },`
})

/** Of the readings of two names, those that fit best: as the comparison itself chooses, by what goes together. */
function bestFeatures(a: PreparedName, b: PreparedName, isPerson: boolean) {
  const differ = a.forms.length > 0 && b.forms.length > 0 && !a.forms.some((form) => b.forms.includes(form))
  const all = a.readings.flatMap((one) =>
    b.readings.map((other) =>
      featuresOf(alignParts(one.parts, other.parts, isPerson), one.parts, other.parts, differ),
    ),
  )
  return all.reduce((best, one) => (one.covered - one.share > best.covered - best.share ? one : best))
}

console.log(
  `${tune.length} labelled pairs of the tuning half, ${LONE} single names beside whole ones, ridge ${RIDGE}`,
)
console.log(`{\n${fitted.join('\n')}\n}`)
