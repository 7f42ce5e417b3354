/** The controller of every entity in SQL: rounds of joins and sums until nothing changes, on one thread. */
import { DuckDBInstance } from '@duckdb/node-api'
import type { MadeGraph } from '../scale-free-graph.ts'

/** What the peer answered, and how long it took once the graph was in its table, in seconds. */
export interface PeerAnswer {
  readonly heads: Uint32Array
  readonly seconds: number
}

export async function duckdbControllers(
  { entities, columns }: MadeGraph,
  atLeast: number,
): Promise<PeerAnswer> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const db = await instance.connect()
  await db.run('create table holding (holder uinteger, held uinteger, share double)')
  const rows = await db.createAppender('holding')
  for (let at = 0; at < columns.held.length; at += 1) {
    rows.appendUInteger(columns.holder[at] ?? 0)
    rows.appendUInteger(columns.held[at] ?? 0)
    rows.appendDouble(columns.least[at] ?? 0)
    rows.endRow()
  }
  rows.closeSync()
  const started = performance.now()
  await db.run(
    `create table head as select range::uinteger as entity, range::uinteger as head from range(${entities})`,
  )
  for (;;) {
    await db.run(`create or replace table step as
      select h.held as entity, any_value(g.head) as head
      from (
        select held, head, sum(share) as sum from holding join head on head.entity = holding.holder
        where holder <> held group by held, head having sum(share) >= ${atLeast}
      ) as g(held, head, sum)
      join head as h(held, own) on h.held = g.held
      where h.own = h.held and g.head <> h.held
      group by h.held`)
    const [[count = 0] = []] = (await (
      await db.run('select count(*)::integer from step')
    ).getRows()) as number[][] // one number
    if (count === 0) break
    await db.run(`create or replace table head as
      select head.entity, coalesce(step.head, head.head) as head from head left join step on step.entity = head.head`)
    await shorten()
  }
  const seconds = (performance.now() - started) / 1000
  const read = await (await db.run('select head from head order by entity')).getColumns()
  db.closeSync()
  return { heads: Uint32Array.from((read[0] ?? []) as number[]), seconds } // a column of unsigned integers

  /** The head of a head, until every head is its own. */
  async function shorten(): Promise<void> {
    for (;;) {
      const longer = await db.run(
        `select count(*)::integer from head a join head b on b.entity = a.head where b.head <> a.head`,
      )
      const [[count = 0] = []] = (await longer.getRows()) as number[][] // one number
      if (count === 0) return
      await db.run(`create or replace table head as
        select a.entity, b.head from head a join head b on b.entity = a.head`)
    }
  }
}
