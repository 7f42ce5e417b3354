import { DAY, type OptionSpec } from './command.ts'

/** Options that several commands take, each described once. */
export const LANGUAGE: OptionSpec = {
  name: 'lang',
  value: 'ja|en',
  choices: ['ja', 'en'],
  help: { ja: '表示の言語（既定は日本語）', en: 'language of the output (Japanese unless given)' },
}

export const ON: OptionSpec = {
  name: 'on',
  value: DAY,
  help: { ja: '行為の日（ファイルの記載に優先）', en: 'day of the act (instead of the one in the file)' },
}

export const ACT: OptionSpec = {
  name: 'act',
  value: 'ACT',
  help: { ja: '取引のうち調べる行為の id か番号', en: 'id or number of the act of a deal to look at' },
}

export const REGIME: OptionSpec = {
  name: 'regime',
  value: 'ID',
  help: { ja: '制度（ファイルに書いてあれば不要）', en: 'regime (not needed where the file names it)' },
}

/** An option for the form of the output. */
export function formatOption(...choices: readonly string[]): OptionSpec {
  return {
    name: 'format',
    value: choices.join('|'),
    choices,
    help: { ja: '出力の形式（既定は text）', en: 'form of the output (text unless given)' },
  }
}
