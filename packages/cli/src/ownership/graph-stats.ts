import { ENTITY_KINDS, MEASURES } from '@sekisho/ownership/graph'
import { type Call, textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { readGraph } from './read-graph.ts'

/** How much of what a file holds, and how much of it is odd or not known exactly. */
export async function graphStats(file: string, call: Call, terminal: Terminal): Promise<ExitCode> {
  const { graph, failed } = await readGraph(file, call.options.partial === true, terminal)
  const kinds = ENTITY_KINDS.map((kind) => [kind, graph.entities.filter((one) => one.kind === kind).length])
  const measures = MEASURES.map((one) => [
    one,
    graph.interests.filter(({ measure }) => measure === one).length,
  ])
  const stats = {
    entities: graph.entities.length,
    kinds: Object.fromEntries(kinds),
    interests: graph.interests.length,
    measures: Object.fromEntries(measures),
    ranges: graph.interests.filter(({ share }) => share.least < share.most).length,
    ended: graph.interests.filter(({ until }) => until !== undefined).length,
    odd: graph.faults.length,
    failed,
  }
  if (textOption(call, 'format') === 'json') await terminal.out(`${JSON.stringify(stats, null, 2)}\n`)
  else
    await terminal.out(
      [
        `${terminal.say({ ja: '者', en: 'entities' })} ${stats.entities} (${said(stats.kinds)})`,
        `${terminal.say({ ja: '持分', en: 'interests' })} ${stats.interests} (${said(stats.measures)})`,
        `${terminal.say({ ja: '幅のある持分', en: 'known as a range' })} ${stats.ranges}`,
        `${terminal.say({ ja: '終わった持分', en: 'ended' })} ${stats.ended}`,
        `${terminal.say({ ja: '確かめたほうがよいところ', en: 'odd' })} ${stats.odd}`,
        '',
      ].join('\n'),
    )
  return failed === 0 ? EXIT.done : EXIT.faulty
}

function said(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}
