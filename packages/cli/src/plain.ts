import type { Place, Problem } from '@sekisho/logic'
import { type Path, place } from './read/place.ts'
import type { SourceNode } from './read/source-node.ts'
import type { SourceRecord } from './read/source-record.ts'

/** The node as plain data, numbers as their exact digits: what the case reader of the rule language takes. */
export function plainOf(node: SourceNode): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plainOf(value)]))
    case 'list':
      return node.items.map(plainOf)
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
      return node.value
  }
}

/** The steps of a path such as `acts[1].facts.target.listed`, where names may themselves hold dots. */
function stepsOf(node: SourceNode | undefined, path: string): Path {
  if (!node || path === '') return []
  if (node.kind === 'list') {
    const index = /^\[(\d+)\]\.?/.exec(path)
    return index
      ? [Number(index[1]), ...stepsOf(node.items[Number(index[1])], path.slice(index[0].length))]
      : []
  }
  if (node.kind !== 'map') return []
  const { entries } = node
  // A name ends where a dot or bracket begins the next step, or with the path; the longest there is, is meant.
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => index)
  const name = [path.length, ...ends.reverse()]
    .map((end) => path.slice(0, end))
    .find((one) => entries.has(one))
  if (name === undefined) return [path]
  return [name, ...stepsOf(entries.get(name)?.value, path.slice(name.length).replace(/^\./, ''))]
}

/** Where the path of a problem stands in the file. */
function placeOf(record: SourceRecord, path: string): Place {
  return { ...place(record, stepsOf(record.value, path)), path }
}

/** The problem with file, line and column of the record it was found in. */
export function located(problem: Problem, record: SourceRecord): Problem {
  return { ...problem, at: placeOf(record, problem.at.path ?? '') }
}
