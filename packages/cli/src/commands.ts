import type { Command } from './command.ts'
import { ask } from './commands/ask.ts'
import { assess } from './commands/assess.ts'
import { bill } from './commands/bill.ts'
import { catalogue } from './commands/catalogue.ts'
import { check } from './commands/check.ts'
import { classify } from './commands/classify.ts'
import { completion } from './commands/completion.ts'
import { control } from './commands/control.ts'
import { decide } from './commands/decide.ts'
import { facts } from './commands/facts.ts'
import { help } from './commands/help.ts'
import { lists } from './commands/lists.ts'
import { names } from './commands/names.ts'
import { options } from './commands/options.ts'
import { ownership } from './commands/ownership.ts'
import { rules } from './commands/rules.ts'
import { screen } from './commands/screen.ts'
import { sectors } from './commands/sectors.ts'
import { sheet } from './commands/sheet.ts'
import { timeline } from './commands/timeline.ts'

/** Every command, in the order help shows them. */
export const COMMANDS: readonly Command[] = [
  assess,
  ask,
  timeline,
  options,
  facts,
  rules,
  sectors,
  classify,
  sheet,
  bill,
  catalogue,
  names,
  lists,
  screen,
  decide,
  control,
  ownership,
  check,
  completion(() => COMMANDS),
  help(() => COMMANDS),
]
