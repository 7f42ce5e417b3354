import { ProblemError } from '@sekisho/logic'
import { MEASURES, WHOLE } from '@sekisho/ownership/graph'
import { type Command, DAY, textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { controlAnswer } from '../ownership/control-answer.ts'
import { controlJson } from '../ownership/control-json.ts'
import { controlText } from '../ownership/control-text.ts'
import { ownershipProblem } from '../ownership/messages.ts'
import { readGraph } from '../ownership/read-graph.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'

/** From which part of the whole on a rule speaks of control. */
const RULES = { majority: WHOLE / 2 + 1, half: WHOLE / 2 }

export const control: Command = {
  name: 'control',
  summary: {
    ja: '会社を支配し、所有している者を、経路とともに調べる',
    en: 'find who controls and who owns a company, with the path',
  },
  operands: 'FILE --of ID',
  count: [1, 1],
  options: [
    { name: 'of', value: 'ID', help: { ja: '調べる会社', en: 'the company asked about' } },
    {
      name: 'by',
      value: 'ID;ID…',
      help: {
        ja: '持分を合わせて数える者（既定は一人ずつ）',
        en: 'holders counted together (each alone unless given)',
      },
    },
    {
      name: 'on',
      value: DAY,
      help: { ja: 'いつの持分か（既定は今日）', en: 'the day asked about (today unless given)' },
    },
    {
      name: 'rule',
      value: 'majority|half',
      choices: ['majority', 'half'],
      help: {
        ja: '支配とみる割合：過半数（既定）か半分以上',
        en: 'what control is: more than half (unless given), or half',
      },
    },
    {
      name: 'measure',
      value: MEASURES.join('|'),
      choices: MEASURES,
      help: {
        ja: '議決権（既定）、株式、役員数のどれで数えるか',
        en: 'what is counted: votes (unless given), shares or seats',
      },
    },
    {
      name: 'rest',
      value: 'open|dispersed',
      choices: ['open', 'dispersed'],
      help: {
        ja: '持つ者の分からない残り：誰のものでもあり得る（既定）か、分散している',
        en: 'the rest of unknown holders: anyone may have it (unless given), or it is dispersed',
      },
    },
    {
      name: 'partial',
      help: { ja: '読めない行を除いて答える', en: 'answer without the rows that cannot be read' },
    },
    formatOption('text', 'json'),
    LANGUAGE,
  ],
  async run(call, terminal) {
    const [file = ''] = call.operands
    const of = textOption(call, 'of')
    if (of === undefined) throw new ProblemError([ownershipProblem('needs-target', {})])
    const { graph: whole, failed } = await readGraph(file, call.options.partial === true, terminal)
    const together = textOption(call, 'by')
      ?.split(';')
      .map((id) => id.trim())
    const graph = whole.above([of, ...(together ?? [])])
    const numbers = (ids: readonly string[]) =>
      ids.map((id) => {
        const number = graph.numberOf(id)
        if (number === undefined) throw new ProblemError([ownershipProblem('unknown-entity', { file }, id)])
        return number
      })
    const on = textOption(call, 'on') ?? new Date().toISOString().slice(0, 10)
    const measure = MEASURES.find((one) => one === textOption(call, 'measure')) ?? 'votes'
    const rule = textOption(call, 'rule') === 'half' ? 'half' : 'majority'
    const rest = textOption(call, 'rest') ?? 'open'
    const [target = 0] = numbers([of])
    const answer = controlAnswer(
      graph.on(on, measure),
      { atLeast: RULES[rule], isRestOpen: () => rest === 'open' },
      target,
      together && numbers(together),
    )
    if (textOption(call, 'format') === 'json') {
      const faults = whole.faults.map(({ kind, entity, source }) => ({ kind, entity, source }))
      const said = {
        format: 'sekisho-control/1',
        of,
        on,
        rule,
        measure,
        rest,
        ...controlJson(answer, graph),
        failed,
        faults,
      }
      await terminal.out(`${JSON.stringify(said, null, 2)}\n`)
    } else await terminal.out(controlText(answer, graph, terminal))
    return failed === 0 ? EXIT.done : EXIT.faulty
  },
}
