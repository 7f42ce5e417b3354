import { changesSince } from '../classification/changes-since.ts'
import { classificationText } from '../classification/classification-text.ts'
import { readSpecs } from '../classification/read-specs.ts'
import { writeSheets } from '../classification/write-sheets.ts'
import { type Command, DAY, textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { located } from '../plain.ts'
import { formatOption, LANGUAGE, ON } from '../shared-options.ts'

export const classify: Command = {
  name: 'classify',
  summary: {
    ja: '製品の仕様をリスト規制の項目に当て、該非を判定する',
    en: 'classify products against the control list',
  },
  operands: 'SPEC…',
  count: [1, Number.POSITIVE_INFINITY],
  options: [
    ON,
    formatOption('text', 'json'),
    {
      name: 'since',
      value: DAY,
      help: {
        ja: 'この日からのリストの改正で判定し直す項目も示す',
        en: 'also what must be judged again because the list changed since that day',
      },
    },
    {
      name: 'sheets',
      value: 'FOLDER',
      help: {
        ja: '該非判定書・項目別対比表・パラメータシートを Word と PDF で書くフォルダー',
        en: 'folder for certificate, comparison and parameter sheets as Word and PDF',
      },
    },
    LANGUAGE,
  ],
  async run(call, terminal) {
    const today = new Date().toISOString().slice(0, 10)
    const on = textOption(call, 'on') ?? today
    const folder = textOption(call, 'sheets')
    const { classify: classified } = await import('@sekisho/catalogue/classify')
    let failed = 0
    for (const file of call.operands) {
      for await (const read of readSpecs(file)) {
        const result = read.ok ? classified(read.raw, { on }) : undefined
        if (!read.ok || !result?.ok) {
          failed += 1
          const problems = read.ok ? (result?.ok === false ? result.problems : []) : [read.problem]
          for (const one of problems) terminal.problem(read.ok ? located(one, read.record) : one)
          continue
        }
        const { classification } = result
        await terminal.out(
          textOption(call, 'format') === 'json'
            ? `${JSON.stringify(classification, null, 2)}\n`
            : classificationText(classification, terminal),
        )
        const since = textOption(call, 'since')
        if (since !== undefined)
          await terminal.out(await changesSince(read.raw, classification, since, terminal))
        if (folder !== undefined) {
          const options = { on, madeOn: today, language: terminal.language }
          const written = await writeSheets(read.raw, classification, options, folder)
          for (const name of written) terminal.note(`${folder}/${name}`)
        }
      }
    }
    return failed === 0 ? EXIT.done : EXIT.faulty
  },
}
