import type { Words } from '@sekisho/logic'
import { type OwnershipGraph, sayShare } from '@sekisho/ownership/graph'
import type { Terminal } from '../terminal.ts'
import type { ControlAnswer, Controller } from './control-answer.ts'

/** How many owners are shown at most; all of them are in the JSON. */
const SHOWN = 20

/** The answer as a person reads it. */
export function controlText(answer: ControlAnswer, graph: OwnershipGraph, { say, style }: Terminal): string {
  const name = (number: number) => (graph.entities[number]?.name ?? '').replace(/\p{C}/gu, '\u{FFFD}')
  const lines = answer.controllers.flatMap((one) => controllerLines(one, graph, name, say, style))
  if (answer.controllers.length === 0)
    lines.push(
      say({
        ja: 'この条件で支配し得る者は、ファイルの中にいません。',
        en: 'Nobody in the file can control it under this rule.',
      }),
    )
  if (answer.shortBy) {
    const lacking = sayShare({ least: answer.shortBy, most: answer.shortBy })
    lines.push(
      say({
        ja: `確かに支配するまで、あと ${lacking} 足りません。`,
        en: `Until control is sure, ${lacking} more is needed.`,
      }),
    )
  }
  if (answer.mayBeSomebodyElse)
    lines.push(
      say({
        ja: 'ファイルにない者が支配している可能性があります（持つ者の分からない持分があるため）。',
        en: 'Somebody who is not in the file may control it: there are shares of which it is not known who has them.',
      }),
    )
  lines.push(
    style(
      say({
        ja: 'すべての経路を合わせた所有（支配ではない）',
        en: 'Owned over all paths (this is not control)',
      }),
      'bold',
    ),
  )
  if (!answer.owners)
    lines.push(
      say({
        ja: '  互いに全部を持ち合う者がいるため、計算できません。',
        en: '  Entities own all of each other, so that the sum has no end.',
      }),
    )
  for (const { entity, least, most } of answer.owners?.slice(0, SHOWN) ?? []) {
    const range = least === most ? percent(most) : `${percent(least)}–${percent(most)}`
    lines.push(`  ${range} %  ${name(entity)}`)
  }
  return `${lines.join('\n')}\n`
}

function controllerLines(
  { holders, proof, missing }: Controller,
  graph: OwnershipGraph,
  name: (number: number) => string,
  say: (words: Words) => string,
  style: Terminal['style'],
): readonly string[] {
  const who = holders.map((holder) => {
    const kind = graph.entities[holder]?.kind
    return kind === 'state' ? `${name(holder)}${say({ ja: '（国）', en: ' (state)' })}` : name(holder)
  })
  const verdict = proof
    ? { ja: '支配している', en: 'controls it' }
    : { ja: '分からないことによっては支配している', en: 'may control it: this depends on what is not known' }
  const steps = (proof ?? []).map(({ entity, by, sum }, at) => {
    const isExact = by.every(({ least, most, through }) => least === most && through === 0)
    const held = by.map((one) => `${name(one.holder)} ${sayShare(one)}`).join(' + ')
    return `  ${at + 1}. ${name(entity)}: ${held} ${isExact ? '=' : '≥'} ${sayShare({ least: sum, most: sum })}`
  })
  const open = missing.map(({ holder, held }) =>
    holder === undefined
      ? say({ ja: `  ? ${name(held)} の残りを誰が持つか`, en: `  ? who has the rest of ${name(held)}` })
      : say({
          ja: `  ? ${name(holder)} が ${name(held)} をちょうどどれだけ持つか`,
          en: `  ? how much exactly ${name(holder)} has in ${name(held)}`,
        }),
  )
  return [style(`${who.join(' + ')}  ${say(verdict)}`, 'bold'), ...steps, ...open]
}

/** A fraction in per cent with two places. */
function percent(fraction: number): string {
  return (fraction * 100).toFixed(2)
}
