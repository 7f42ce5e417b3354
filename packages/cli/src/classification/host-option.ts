import type { Host } from '@sekisho/catalogue/bill-of-materials'
import { compareExact, ProblemError, parseDecimal } from '@sekisho/logic'
import type { Call, OptionSpec } from '../command.ts'
import { textOption } from '../command.ts'
import { misused } from '../usage-messages.ts'

export const HOST: OptionSpec = {
  name: 'host',
  value: 'PRICE',
  help: {
    ja: '部品が組み込まれる製品の価格と通貨（"12000000 JPY"）。部分品の規則を全体に当てる',
    en: 'price of what the parts are built into ("12000000 JPY"), for the rule on incorporated parts',
  },
}

export const BUILT_IN: OptionSpec = {
  name: 'built-in',
  value: 'yes|no',
  choices: ['yes', 'no'],
  help: {
    ja: '--host: 部品が正当に組み込まれているか（省けば不明）',
    en: '--host: are the parts legitimately built in? Not known unless given',
  },
}

/** What the parts are built into, where it is named. @throws ProblemError when it is no price in a currency */
export function hostOf(call: Call): Host | undefined {
  const given = textOption(call, 'host')
  if (given === undefined) return undefined
  const [, amount = '', currency = ''] = /^(\S+) ([A-Z]{3})$/.exec(given.trim()) ?? []
  const price = parseDecimal(amount)
  if (price === null || compareExact(price, 0) <= 0)
    throw new ProblemError([misused('bad-option', '--host', given, '"12000000 JPY"')])
  const builtIn = textOption(call, 'built-in')
  return { price, currency, ...(builtIn === undefined ? {} : { builtIn: builtIn === 'yes' }) }
}
