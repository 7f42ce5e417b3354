import type { Options } from './reading.ts'
import type { ChoiceType } from './types.ts'

/** The bit of an option: its place in the declared order. 0 when the choice has no such option. */
export function bitOf(type: ChoiceType, option: string): Options {
  const place = Object.keys(type.options).indexOf(option)
  return place < 0 ? 0 : 1 << place
}

/** Every option of a choice. */
export function allOptions(type: ChoiceType): Options {
  return (1 << Object.keys(type.options).length) - 1
}

/** The names of the options that are still possible, in declared order. */
export function optionNames(type: ChoiceType, options: Options): readonly string[] {
  return Object.keys(type.options).filter((_, place) => options & (1 << place))
}

/** Is exactly one option left? */
export function isSettled(options: Options): boolean {
  return options !== 0 && (options & (options - 1)) === 0
}
