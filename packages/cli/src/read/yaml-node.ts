import { plainDecimal, type Words } from '@sekisho/logic'
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml'
import { fault } from './fault.ts'
import { MAX_ALIASED_NODES, MAX_DEPTH } from './limits.ts'
import type { Entry, Position, ScalarNode, SourceNode } from './source-node.ts'
import { YAML_REASONS } from './yaml-reasons.ts'

/** A node with how many nodes it stands for, aliases counted as what they stand for, and how deep it goes. */
interface Built {
  readonly node: SourceNode
  readonly size: number
  readonly height: number
}

interface Reading {
  readonly file: string
  readonly lines: LineCounter
  readonly anchors: Map<string, Built>
  aliased: number
}

const SURROGATE: Words = { ja: '文字列に不完全な文字（\\u）があります', en: 'A text has half of a \\u pair' }

/**
 * A node of a YAML document in the form all formats share. An alias becomes the very node of its anchor, so that
 * nothing is copied; what aliases stand for is bounded all the same, for those who walk the tree.
 *
 * @throws ProblemError on the first thing that is not allowed
 */
export function yamlNode(node: Node, file: string, lines: LineCounter): SourceNode {
  return build(node, { file, lines, anchors: new Map(), aliased: 0 }, 0).node
}

function build(node: Node, reading: Reading, depth: number): Built {
  if (isAlias(node)) return resolve(node, reading, depth)
  const built = buildOwn(node, reading, depth)
  if ('anchor' in node && typeof node.anchor === 'string') reading.anchors.set(node.anchor, built)
  return built
}

function buildOwn(node: Node, reading: Reading, depth: number): Built {
  const at = position(node, reading)
  if (isScalar(node)) return { node: { ...at, ...scalar(node, at, reading) }, size: 1, height: 0 }
  assertDepth(depth + 1, at, reading)
  if (isMap<Node, Node | null>(node)) return buildMap(node.items, at, reading, depth + 1)
  if (isSeq<Node>(node)) return buildList(node.items, at, reading, depth + 1)
  throw new Error('A YAML node that is neither alias, scalar, map nor list')
}

function buildMap(pairs: Pair<Node, Node | null>[], at: Position, reading: Reading, depth: number): Built {
  const entries = new Map<string, Entry>()
  let size = 1
  let height = 0
  for (const pair of pairs) {
    const keyAt = position(pair.key, reading)
    const key = keyText(pair.key, keyAt, reading)
    const first = entries.get(key)
    if (first) throw fault('duplicate-key', { file: reading.file, ...keyAt }, { key, first: first.line })
    const built = pair.value ? build(pair.value, reading, depth) : empty(keyAt)
    entries.set(key, { ...keyAt, value: built.node })
    size += built.size
    height = Math.max(height, built.height)
  }
  return { node: { ...at, kind: 'map', entries }, size, height: height + 1 }
}

function buildList(nodes: Node[], at: Position, reading: Reading, depth: number): Built {
  const built = nodes.map((node) => build(node, reading, depth))
  return {
    node: { ...at, kind: 'list', items: built.map(({ node }) => node) },
    size: built.reduce((sum, { size }) => sum + size, 1),
    height: built.reduce((most, { height }) => Math.max(most, height), 0) + 1,
  }
}

function resolve(alias: Alias, reading: Reading, depth: number): Built {
  const at = position(alias, reading)
  const built = reading.anchors.get(alias.source)
  if (!built) throw fault('yaml-alias', { file: reading.file, ...at }, { name: alias.source })
  assertDepth(depth + built.height, at, reading)
  reading.aliased += built.size
  if (reading.aliased > MAX_ALIASED_NODES) {
    throw fault('yaml-aliases', { file: reading.file, ...at }, { limit: MAX_ALIASED_NODES })
  }
  return built
}

function keyText(key: Node, at: Position, { file }: Reading): string {
  if (!isScalar(key) || typeof key.value !== 'string') {
    throw fault('yaml-syntax', { file, ...at }, { reason: YAML_REASONS.NON_STRING_KEY })
  }
  if (key.value === '<<' && key.type === 'PLAIN') throw fault('yaml-merge-key', { file, ...at })
  if (key.value.isWellFormed()) return key.value
  throw fault('yaml-syntax', { file, ...at }, { reason: SURROGATE })
}

function scalar({ value, source }: Scalar, at: Position, { file }: Reading) {
  const text = source ?? ''
  if (value === null) return { kind: 'null', text, value } as const
  if (typeof value === 'boolean') return { kind: 'boolean', text, value } as const
  if (typeof value === 'string') {
    if (value.isWellFormed()) return { kind: 'string', text: value, value } as const
    throw fault('yaml-syntax', { file, ...at }, { reason: SURROGATE })
  }
  const exact = plainDecimal(text)
  if (exact === undefined) throw fault('number-unusable', { file, ...at }, { text })
  return { kind: 'number', text, value: exact } as const
}

function empty(at: Position): Built {
  const node: ScalarNode = { ...at, kind: 'null', text: '', value: null }
  return { node, size: 1, height: 0 }
}

function assertDepth(depth: number, at: Position, { file }: Reading): void {
  if (depth > MAX_DEPTH) throw fault('too-deep', { file, ...at }, { limit: MAX_DEPTH })
}

function position(node: Node, { lines }: Reading): Position {
  const { line, col } = lines.linePos(node.range?.[0] ?? 0)
  return { line, column: col }
}
