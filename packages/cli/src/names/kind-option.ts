import type { PartyKind } from '@sekisho/names/lists'
import type { Call, OptionSpec } from '../command.ts'
import { textOption } from '../command.ts'

const KINDS: readonly PartyKind[] = ['person', 'organisation', 'vessel', 'aircraft', 'unknown']

export const KIND: OptionSpec = {
  name: 'kind',
  value: KINDS.join('|'),
  choices: KINDS,
  help: {
    ja: '名前が何のものか（ファイルに schema がないとき。既定は不明）',
    en: 'what the names are of (where the file has no schema; unknown unless given)',
  },
}

export function kindOf(call: Call): PartyKind {
  const given = textOption(call, 'kind')
  return KINDS.find((kind) => kind === given) ?? 'unknown'
}

/** Schemata of FollowTheMoney, and our own words, as kinds of party. */
const SCHEMATA: Readonly<Record<string, PartyKind>> = {
  person: 'person',
  company: 'organisation',
  organization: 'organisation',
  organisation: 'organisation',
  publicbody: 'organisation',
  legalentity: 'organisation',
  vessel: 'vessel',
  airplane: 'aircraft',
  aircraft: 'aircraft',
}

/** The kind that a schema names; nothing where the word is not known. */
export function kindOfSchema(schema: string): PartyKind | undefined {
  return SCHEMATA[schema.trim().toLowerCase()]
}
