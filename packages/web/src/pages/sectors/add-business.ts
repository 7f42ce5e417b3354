import { sectorOption } from '@sekisho/law/jp/inward-investment'
import type { Sector } from '@sekisho/law/jp/inward-investment/sectors'
import { type Given, readAnswer, withFact } from '@sekisho/logic'
import { actOf, type Work, withAct } from '../../deal/work.ts'

const BUSINESSES = 'target.businesses'

type List = Extract<Given['value'], { readonly records: unknown }>

function isList(value: Given['value'] | undefined): value is List {
  return typeof value === 'object' && value !== null && 'records' in value
}

/**
 * The work with a sector added as a business of the target itself, in the act that is looked at. Where nothing was said
 * of its businesses there may be more of them. `null` when they hold that business already, or cannot be entered.
 */
export function withBusiness(work: Work, sector: Sector): Work | null {
  const { ruleSet } = work
  const given = actOf(work).case
  const said = given.facts.get(BUSINESSES)
  const option = sectorOption(sector)
  const read = readAnswer(ruleSet, BUSINESSES, [{ whose: 'own', sector: option }])
  if (!read.ok || !isList(read.value.value)) return null
  const before = isList(said?.value) && said.status !== 'absent' ? said.value : { records: [], open: true }
  const [added] = read.value.value.records
  if (!added || before.records.some(({ whose, sector }) => whose === added.whose && sector === added.sector))
    return null
  const value = { records: [...before.records, added], open: before.open }
  return withAct(work, (act) => ({
    ...act,
    case: withFact(act.case, BUSINESSES, {
      ...said,
      status: said?.status === 'assumed' ? 'assumed' : 'known',
      value,
    }),
    passed: act.passed.filter((fact) => fact !== BUSINESSES),
  }))
}
