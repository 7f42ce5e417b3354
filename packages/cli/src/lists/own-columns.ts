import { ProblemError } from '@sekisho/logic'
import { OWN_COLUMNS, type OwnColumns } from '@sekisho/names/lists'
import { type Call, textOption } from '../command.ts'
import { misused } from '../usage-messages.ts'

/** How the columns of the user's own CSV are named: `name=会社名,country=国`. @throws ProblemError where it says something else */
export function ownColumns(call: Call): OwnColumns | undefined {
  const given = textOption(call, 'map')
  if (given === undefined) return undefined
  const pairs = given.split(/,(?=[a-z]+=)/).map((pair) => {
    const [, field = '', column = ''] = /^([^=]*)=(.+)$/.exec(pair) ?? []
    const known = OWN_COLUMNS.find((one) => one === field.trim())
    if (known === undefined || column.trim() === '')
      throw new ProblemError([
        misused('bad-option', '--map', pair, OWN_COLUMNS.map((one) => `${one}=…`).join(', ')),
      ])
    return [known, column.trim()] as const
  })
  return Object.fromEntries(pairs)
}
