import { cite } from '@sekisho/law/cite'
import { sectorOption } from '@sekisho/law/jp/inward-investment'
import type { SectorMatch } from '@sekisho/law/jp/inward-investment/sectors'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { formatOption, LANGUAGE, ON } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'

const CLASSES: Readonly<Record<SectorMatch['inward']['is'], { ja: string; en: string }>> = {
  none: { ja: '指定なし', en: 'not designated' },
  designated: { ja: '指定業種', en: 'designated' },
  'partly-core': { ja: '指定業種（一部コア）', en: 'designated, partly core' },
  core: { ja: 'コア業種', en: 'core' },
  unknown: { ja: '不明', en: 'unknown' },
}

function classLine(
  label: { ja: string; en: string },
  held: SectorMatch['inward'],
  terminal: Terminal,
): string {
  const mark = held.mark.state === 'verified' ? '' : terminal.say({ ja: '［未確認］', en: ' [unverified]' })
  return `  ${terminal.say(label)}: ${terminal.say(CLASSES[held.is])}${mark}`
}

/** The search index takes a tenth of a second to build, so it is loaded only by this command. */
const load = () => import('@sekisho/law/jp/inward-investment/sectors')

/** The notices by their short names; in English by the titles that citations bear. */
function citations({ cites }: SectorMatch, { language }: Terminal): string {
  return cites.map((short) => (language === 'ja' ? short : cite(short).en)).join(' / ')
}

function block(match: SectorMatch, terminal: Terminal): string {
  const option = sectorOption(match.sector)
  return [
    `${terminal.style(terminal.say(match.sector.title), 'bold')}  (${match.sector.id})`,
    `  ${terminal.say(match.sector.what)}`,
    classLine({ ja: '対内直接投資等', en: 'inward direct investment' }, match.inward, terminal),
    classLine({ ja: '特定取得', en: 'specified acquisition' }, match.specified, terminal),
    `  ${terminal.say({ ja: '根拠', en: 'legal reference' })}: ${citations(match, terminal)}`,
    `  ${terminal.say({ ja: '一致した言葉', en: 'matched' })}: ${match.why.join(', ')}`,
    ...(match.sector.coreWhen
      ? [
          `  ${terminal.say({ ja: 'コア業種となる条件', en: 'core where' })}: ${terminal.say(match.sector.coreWhen)}`,
        ]
      : []),
    ...(option === null
      ? []
      : [
          `  ${terminal.say({ ja: '事案ファイルでは', en: 'in a case file' })}: target.businesses: [{ whose: own, sector: ${option} }]`,
        ]),
  ].join('\n')
}

export const sectors: Command = {
  name: 'sectors',
  summary: {
    ja: '言葉から指定業種・コア業種を探す',
    en: 'find designated and core sectors from plain words',
  },
  operands: 'QUERY…',
  count: [1, Number.POSITIVE_INFINITY],
  options: [ON, formatOption('text', 'json'), LANGUAGE],
  async run(call, terminal) {
    const on = textOption(call, 'on') ?? new Date().toISOString().slice(0, 10)
    const { searchSectors } = await load()
    const answer = searchSectors(call.operands.join(' '), { on })
    if (textOption(call, 'format') === 'json') {
      await terminal.out(`${JSON.stringify(answer, null, 2)}\n`)
      return EXIT.done
    }
    const blocks = answer.matches.map((match) => block(match, terminal))
    const notes = answer.notes.map((note) => terminal.style(terminal.say(note), 'dim'))
    await terminal.out(`${[`${on}`, ...blocks, ...notes].join('\n\n')}\n`)
    return EXIT.done
  },
}
