/** nomenklatura's logic-v2 over a whole list, query after query. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { ListedParty, PartyKind } from '@sekisho/names/lists'
import { PYTHON, scriptPath } from '../../names/python-peers.ts'
import type { Found } from '../measure.ts'

const SCHEMAS: Readonly<Record<PartyKind, string>> = {
  person: 'Person',
  organisation: 'Company',
  vessel: 'Vessel',
  aircraft: 'Airplane',
  unknown: 'LegalEntity',
}

export interface LogicV2 {
  readonly search: (query: string, kind: PartyKind) => Promise<readonly Found[]>
  readonly stop: () => void
}

/** Starts it with the parties of a list; nothing where it is not installed. */
export function startLogicV2(parties: readonly ListedParty[]): LogicV2 | undefined {
  if (!existsSync(PYTHON)) {
    console.log('logic-v2 is left out: install it with bench/names/install-peers.sh')
    return undefined
  }
  const program = spawn(PYTHON, [scriptPath('logic_v2_search.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]()
  const say = (what: unknown) => program.stdin.write(`${JSON.stringify(what)}\n`)
  say(parties.map(({ kind, names }) => [SCHEMAS[kind], names.map(({ text }) => text)]))
  return {
    stop: () => program.stdin.end(),
    search: async (query, kind) => {
      say([query, SCHEMAS[kind]])
      const { value } = await lines.next()
      const found = JSON.parse(value ?? '[]') as readonly [number, number][] // what our own script prints
      return found.map(([party, score]) => ({ party, score }))
    },
  }
}
