import { readFile } from 'node:fs/promises'
import { regime } from '@sekisho/law/regimes'
import { ProblemError } from '@sekisho/logic'
import { BUILT_IN, HOST, hostOf } from '../classification/host-option.ts'
import type { Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { LANGUAGE, ON } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'

export const bill: Command = {
  name: 'bill',
  summary: {
    ja: '部品表（CSV・Excel）のすべての行を判定する',
    en: 'classify every line of a bill of materials (CSV, Excel)',
  },
  operands: 'FILE',
  count: [1, 1],
  options: [
    ON,
    {
      name: 'format',
      value: 'text|csv|json',
      choices: ['text', 'csv', 'json'],
      help: {
        ja: '出力の形式（既定は text、まとめだけ）',
        en: 'form of the output (text unless given: the summary alone)',
      },
    },
    { name: 'sheet', value: 'NAME', help: { ja: 'Excel のシートの名前', en: 'name of the Excel sheet' } },
    {
      name: 'certificates',
      value: 'FILE',
      help: {
        ja: '供給者の該非判定書（YAML・JSON・CSV）。自らの判定と比べる',
        en: 'certificates of suppliers (YAML, JSON, CSV), compared with our own judgement',
      },
    },
    HOST,
    BUILT_IN,
    LANGUAGE,
  ],
  async run(call, terminal) {
    const on = textOption(call, 'on') ?? new Date().toISOString().slice(0, 10)
    const [file = ''] = call.operands
    const bytes = await bytesOf(file)
    const host = hostOf(call)
    const bills = await import('@sekisho/catalogue/bill-of-materials')
    const format = textOption(call, 'format') ?? 'text'
    const sheet = textOption(call, 'sheet')
    const certificates = await certificatesOf(textOption(call, 'certificates'), terminal)
    const steps = bills.assessBill(bytes, {
      on,
      ...(sheet === undefined ? {} : { sheet }),
      ...(certificates === undefined ? {} : { certificates }),
      ...(host === undefined ? {} : { host }),
      exportRules: await regime('jp/export'),
    })
    if (format === 'csv') await terminal.out(bills.RESULT_HEAD)
    let step = steps.next()
    for (; !step.done; step = steps.next()) {
      const { lines, lost } = step.value
      if (format === 'csv')
        await terminal.out(
          [
            ...lines.map((line) => bills.resultRow(line, terminal.language)),
            ...lost.map((row) => bills.lostRow(row, terminal.language)),
          ].join(''),
        )
      if (format === 'json')
        await terminal.out(lines.map((line) => `${JSON.stringify(bills.resultRecord(line))}\n`).join(''))
      if (format !== 'csv')
        for (const { problem } of lost) terminal.problem({ ...problem, at: { file, ...problem.at } })
    }
    const summary = step.value
    const said = bills.summaryText(summary, terminal.language)
    if (format === 'text') await terminal.out(said)
    else terminal.note(said.trimEnd())
    return summary.lost === 0 ? EXIT.done : EXIT.faulty
  },
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new ProblemError([misused('unreadable-file', file)])
  })
}

/** The certificates of a file; those that cannot be read are told and left out. */
async function certificatesOf(file: string | undefined, terminal: Terminal) {
  if (file === undefined) return undefined
  const { readCertificates } = await import('@sekisho/catalogue/supplier-certificates')
  const { certificates, problems } = readCertificates(await bytesOf(file))
  for (const problem of problems) terminal.problem({ ...problem, at: { file, ...problem.at } })
  return certificates
}
