import type { Words } from '../../values/words.ts'

/** Why nothing is answered where code may not be generated. */
export const REFUSED: Words = {
  ja: 'この環境ではコードの生成が禁じられている（コンテンツセキュリティポリシー）ため、一括判定はできません。evaluate で一件ずつ判定してください。',
  en: 'generating code is forbidden here (content security policy), so nothing is answered in bulk: evaluate the cases one at a time.',
}

/** Is it forbidden here to make functions from text? */
export function isCodeForbidden(): boolean {
  try {
    new Function('')
    return false
  } catch {
    return true
  }
}

/** A function of named arguments from its statements. Texts of a rule set stand in them only as JSON strings. */
export function functionOf<Made>(names: readonly string[], body: string): Made {
  // What the text gives is known to the one who wrote it.
  return new Function(...names, `'use strict';\n${body}`) as Made
}

let texts = 0

/**
 * What statements return that know some values beforehand, as `known`. V8 compiles them in as
 * constants only while one function was made of a text, so each gets a text of its own.
 */
export function closureOf<Made>(known: object, body: string): Made {
  texts += 1
  return functionOf<(known: object) => Made>(['known'], `// ${texts}\n${body}`)(known)
}
