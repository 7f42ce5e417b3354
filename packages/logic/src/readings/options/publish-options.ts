import { writeGiven } from '../../case/write-case.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Change, Option, OptionsResult } from './options.ts'

const OPTIONS_FORMAT = 'sekisho-options/1'

/** A change as published: its value is what is written in the case instead. */
export interface PublishedChange extends Omit<Change, 'value'> {
  readonly value: unknown
}

/** What leads elsewhere, as published. Its JSON Schema is `schema/options-1.schema.json`. */
export interface PublishedOptions extends Omit<OptionsResult, 'options'> {
  readonly format: typeof OPTIONS_FORMAT
  readonly regime: string
  readonly options: readonly (Omit<Option, 'changes'> & { readonly changes: readonly PublishedChange[] })[]
}

/** Publishes what `options` gave. */
export function publishOptions(ruleSet: RuleSet, result: OptionsResult): PublishedOptions {
  const options = result.options.map((option) => ({
    ...option,
    changes: option.changes.map((change) => publishChange(ruleSet, change)),
  }))
  return { format: OPTIONS_FORMAT, regime: ruleSet.id, ...result, options }
}

function publishChange({ facts }: RuleSet, change: Change): PublishedChange {
  const fact = facts.get(change.fact)
  return { ...change, value: fact ? writeGiven(fact.type, change.value) : null }
}
