import { type BodsFault, fault } from './fault.ts'
import { annotations } from './rules/annotations.ts'
import { arrangements } from './rules/arrangements.ts'
import { beneficialOwners } from './rules/beneficial-owners.ts'
import { components } from './rules/components.ts'
import { days } from './rules/days.ts'
import { futureDays } from './rules/future-days.ts'
import { listings } from './rules/listings.ts'
import { personDetails } from './rules/person-details.ts'
import { type Placed, place, type Rule, type RuleOptions } from './rules/placed.ts'
import { references } from './rules/references.ts'
import { series } from './rules/series.ts'
import { shares } from './rules/shares.ts'
import { statementIds } from './rules/statement-ids.ts'
import { schemaFaults } from './schema-faults.ts'
import { shown } from './shown.ts'
import { isOldStatement, versionFaults } from './versions.ts'

const rules: readonly Rule[] = [
  statementIds,
  references,
  beneficialOwners,
  components,
  series,
  shares,
  days,
  futureDays,
  listings,
  arrangements,
  personDetails,
  annotations,
]

/**
 * Every fault of parsed BODS 0.4 data, an array of statements: by the published JSON Schema, one fault for each mistake, and
 * by the rules that the standard states beside it. Data without a fault of severity `error` conforms.
 */
export function validateBods(value: unknown, options: RuleOptions = {}): readonly BodsFault[] {
  if (!Array.isArray(value))
    return [
      fault(
        'error',
        'type',
        { path: '$' },
        {
          ja: `BODS のデータは文の配列 […] ですが、${shown(value)} です。配列に入れてください。`,
          en: `BODS data is a list […] of statements, but this is ${shown(value)}. Put the statements into a list.`,
        },
      ),
    ]
  const statements: readonly unknown[] = value
  // What is in an older form would break nearly every rule; that it is old is said once.
  const present = (statement: unknown) => !isOldStatement(statement)
  const placed = statements.flatMap((statement, at): readonly Placed[] =>
    present(statement) ? place(statement, at) : [],
  )
  return [
    ...versionFaults(statements),
    ...statements.flatMap((statement, at) => (present(statement) ? schemaFaults(statement, `$[${at}]`) : [])),
    ...rules.flatMap((rule) => [...rule(placed, options)]),
  ]
}
