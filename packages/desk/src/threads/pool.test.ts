import { afterEach, expect, it } from 'vitest'
import { LIMITS } from '../platform/limits.ts'
import type { Reply } from '../platform/reply.ts'
import { Pool } from './pool.ts'

const encoder = new TextEncoder()
const bytes = (value: unknown) => encoder.encode(JSON.stringify(value))
const codeOf = ({ body }: Reply) => JSON.parse(new TextDecoder().decode(body)).problems?.[0]?.code

let pool: Pool | undefined
afterEach(() => pool?.close())

/** A case whose every variant takes long to evaluate. */
const large = {
  facts: { 'target.businesses': Array.from({ length: 10_000 }, () => ({ whose: 'own' })), related: [] },
}

it('gives up a case that takes too long, and answers the next', async () => {
  pool = new Pool(1, { ...LIMITS, answerSeconds: 1.5 })
  const [late, next] = await Promise.all([
    pool.ask('choosing', bytes(large)),
    pool.ask('assessWithoutProof', bytes({})),
  ])
  expect([late.status, codeOf(late)]).toEqual([503, 'too-much-work'])
  expect(next.status).toBe(200)
})

it('lets a small case pass a large one where there are two threads', async () => {
  pool = new Pool(2, { ...LIMITS, answerSeconds: 60 })
  let isLargeDone = false
  pool.ask('choosing', bytes(large)).then(() => {
    isLargeDone = true
  })
  const small = await pool.ask('assess', bytes({}))
  expect([small.status, isLargeDone]).toEqual([200, false])
})

it('refuses what waits when it is closed', async () => {
  pool = new Pool(1, LIMITS)
  const asked = pool.ask('assess', bytes({}))
  await pool.close()
  expect(codeOf(await asked)).toBe('too-busy')
  expect(codeOf(await pool.ask('assess', bytes({})))).toBe('too-busy')
})
