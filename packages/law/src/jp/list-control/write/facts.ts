import {
  choiceFact,
  type Fact,
  type NumberType,
  ProblemError,
  quantityFact,
  type TruthType,
  truthFact,
  type Words,
  wholeFact,
} from '@sekisho/logic'
import { listUnits } from './units.ts'

interface Described {
  readonly label: Words
  /** Where the question that follows from the label would not be clear. */
  readonly question?: Words
  readonly help?: Words
}

/**
 * A kind of product, as a heading of the list names it: `is.nc-machine-tool`.
 * @param label what a product of the kind is called, in the words of the article; in English with its article: `a machine tool`
 */
export function kind(id: string, label: Words, more: Omit<Described, 'label'> = {}): Fact<TruthType> {
  return truthFact(`is.${id}`, {
    label,
    question: { ja: `${label.ja}に当たりますか。`, en: `Is it ${label.en}?` },
    ...more,
  })
}

/**
 * Something that a product has or can, or does not: `has.steam-sterilisable`.
 * @param label what is so of it, said of a product: `it can be sterilised in place`
 */
export function feature(id: string, label: Words, more: Omit<Described, 'label'> = {}): Fact<TruthType> {
  return truthFact(`has.${id}`, {
    label,
    question: { ja: `次のとおりですか：${label.ja}。`, en: `Is this so: ${label.en}?` },
    ...more,
  })
}

/**
 * A measured property, counted in one unit of `units.ts`.
 * @param label the property, without article: `positioning accuracy`
 */
export function measure(
  id: string,
  { unit, label, signed = false, ...more }: Described & { readonly unit: string; readonly signed?: boolean },
): Fact<NumberType> {
  if (!listUnits.has(unit)) throw new ProblemError([unknownUnit(id, unit)])
  return quantityFact(id, {
    unit,
    ...(signed ? {} : { min: 0 }),
    label,
    question: {
      ja: `${label.ja}はいくらですか（単位 ${unit}）。`,
      en: `What is the ${label.en} (in ${unit})?`,
    },
    ...more,
  })
}

/** A number of things, such as the axes of a machine. */
export function count(id: string, { label, ...more }: Described): Fact<NumberType> {
  return wholeFact(id, {
    unit: 'count',
    min: 0,
    label,
    question: { ja: `${label.ja}はいくつですか。`, en: `What is the ${label.en}?` },
    ...more,
  })
}

/** One of several ways, materials or types; give an option for all others too. */
export function choice<const Option extends string>(
  id: string,
  { label, options, ...more }: Described & { readonly options: Readonly<Record<Option, Words>> },
) {
  return choiceFact(id, {
    label,
    options,
    question: { ja: `${label.ja}はどれですか。`, en: `Which is the ${label.en}?` },
    ...more,
  })
}

function unknownUnit(id: string, unit: string) {
  return {
    code: 'unknown-unit',
    at: { path: id },
    message: {
      ja: `「${id}」の単位「${unit}」は write/units.ts にありません。`,
      en: `the unit "${unit}" of "${id}" is not in write/units.ts.`,
    },
  }
}
