import { type Interval, timeline as overTime, publishTimeline } from '@sekisho/logic'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { PARTY_OPTIONS } from '../lists/party-options.ts'
import { oneCase } from '../one-case.ts'
import { overridesOf } from '../overrides.ts'
import { ACT, formatOption, LANGUAGE, REGIME } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'

function changeLines({ changedBy }: Interval, { say, language }: Terminal): readonly string[] {
  return changedBy.map(({ title, appliesFrom, inForce, cites }) => {
    const cited = cites.map(
      (cite) => `${cite[language]}${cite.verified ? '' : language === 'ja' ? '［未確認］' : ' [unverified]'}`,
    )
    const days = {
      ja: `${inForce} 施行、${appliesFrom} 以後の行為に適用`,
      en: `in force ${inForce}, applies to acts from ${appliesFrom}`,
    }
    return `    ↑ ${say(title)} (${say(days)}) 〔${cited.join(language === 'ja' ? '、' : '; ')}〕`
  })
}

export const timeline: Command = {
  name: 'timeline',
  summary: {
    ja: '同じ事実をすべての日について判定し、何が変えたかを示す',
    en: 'the same facts on every day, and which change of the law made each step',
  },
  operands: 'FILE',
  count: [1, 1],
  options: [formatOption('text', 'json'), ACT, REGIME, ...PARTY_OPTIONS, LANGUAGE],
  async run(call, terminal) {
    const overrides = await overridesOf(call)
    const [file = ''] = call.operands
    const act = textOption(call, 'act')
    const { ruleSet, case: given } = await oneCase(file, overrides, 'timeline', act)
    const intervals = overTime(ruleSet, given)
    if (textOption(call, 'format') === 'json') {
      await terminal.out(`${JSON.stringify(publishTimeline(ruleSet, intervals), null, 2)}\n`)
      return EXIT.done
    }
    const lines = intervals.flatMap((interval) => [
      ...changeLines(interval, terminal),
      `${interval.from} … ${interval.until}  ${terminal.style(terminal.say(interval.title), 'bold')}`,
    ])
    await terminal.out(`${lines.join('\n')}\n`)
    return EXIT.done
  },
}
