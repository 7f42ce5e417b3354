import { readdirSync, readFileSync } from 'node:fs'
import { inwardInvestment } from '@sekisho/law/jp/inward-investment'
import { type ActCase, checkRuleSet, readDeal, readWorkedCases, writeCase } from '@sekisho/logic'
import { parse } from 'yaml'

const FOLDER = new URL('../../packages/law/src/jp/inward-investment/cases/', import.meta.url)

export const ruleSet = checkRuleSet(inwardInvestment)

/** A case as it is sent, and as the rule language has it. */
export interface Sent {
  readonly body: string
  readonly act: ActCase
}

/** Every act of every worked case of the law, each once. */
export function sentCases(): readonly Sent[] {
  const acts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => readWorkedCases(parse(readFileSync(new URL(name, FOLDER), 'utf8'))).cases)
    .flatMap(({ raw }) => {
      const deal = readDeal(ruleSet, raw)
      return deal.ok ? deal.acts : []
    })
  const byBody = new Map(acts.map((act) => [JSON.stringify(writeCase(ruleSet, act.case)), act]))
  return [...byBody].map(([body, act]) => ({ body, act: { id: null, case: act.case } }))
}
