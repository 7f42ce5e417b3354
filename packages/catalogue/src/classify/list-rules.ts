import { listControl } from '@sekisho/law/jp/list-control'
import { checkRuleSet } from '@sekisho/logic'

/** The list as it is checked and asked. */
export const listRules = checkRuleSet(listControl)
