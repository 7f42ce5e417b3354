import type { Problem } from '@sekisho/logic'
import { refused } from '../list/messages.ts'

/** The Harmonized System of tariff codes: its edition and what each code says, in English. */
export interface HsCodes {
  /** The year of the edition: `2022`. */
  readonly edition: string
  readonly descriptions: ReadonlyMap<string, string>
}

/** Chapters of unmanned aircraft and of modules begin with the edition of 2022; in older ones 8806 is not there. */
const NEW_IN_2022 = '8806'

/**
 * Reads the codes from CSV with the columns section, hscode, description, parent, level.
 *
 * @throws ProblemError when it has other columns, or holds no code
 */
export function readHsCodes(csv: string, file: string): HsCodes {
  const [head = '', ...lines] = csv.trimEnd().split(/\r?\n/)
  const problem = (at: Problem['at'], what: { ja: string; en: string }) =>
    refused('hs', { file, ...at }, what)
  if (!/^\ufeff?section,hscode,description,parent,level$/.test(head))
    throw problem(
      { line: 1 },
      {
        ja: 'HSコードの表の列が違います。section,hscode,description,parent,level のCSVを渡してください。',
        en: 'The table of HS codes has other columns. Give CSV with section,hscode,description,parent,level.',
      },
    )
  const descriptions = new Map<string, string>()
  for (const [index, line] of lines.entries()) {
    const [, code = '', quoted, plain] =
      /^[^,]*,(\d{2}|\d{4}|\d{6}),(?:"((?:[^"]|"")*)"|([^",]*)),/.exec(line) ?? []
    const description = quoted?.replaceAll('""', '"') ?? plain
    if (description !== undefined) descriptions.set(code, description)
    else if (!/^TOTAL|,TOTAL,/.test(line))
      throw problem(
        { line: index + 2 },
        {
          ja: `HSコードの表の${index + 2}行目が読めません。ファイルが途中で切れていないか確かめてください。`,
          en: `Line ${index + 2} of the table of HS codes cannot be read. Check that the file is whole.`,
        },
      )
  }
  if (descriptions.size === 0)
    throw problem({}, { ja: 'HSコードの表が空です。', en: 'The table of HS codes is empty.' })
  return { edition: descriptions.has(NEW_IN_2022) ? '2022' : '2017 or before', descriptions }
}

/** A tariff code written in a query: `HS 8458.11`, `8458.11.000`; digits alone are one only after HS. */
export function hsCodeIn(query: string): string | undefined {
  const text = query.normalize('NFKC').trim()
  const [, named] = /^HS\s*(?:コード|番号|codes?)?\s*[:：]?\s*([0-9][0-9. ]{1,12})$/i.exec(text) ?? []
  const [, plain] = /^([0-9]{4}\.[0-9]{2}(?:[. ]?[0-9]{2,4})?)$/.exec(text) ?? []
  const digits = (named ?? plain)?.replaceAll(/[. ]/g, '')
  return digits === undefined || digits.length < 2 ? undefined : digits
}

/** What a code says, without what it says it is not: `Lasers; other than laser diodes` as `Lasers`. */
export function hsWords({ descriptions }: HsCodes, code: string): string | undefined {
  const six = descriptions.get(code.slice(0, 6))
  if (six === undefined) return undefined
  const said = six
    .replace(/\((?:but )?(?:not|excluding|except|other than|of the machines)[^)]*\)/gi, '')
    .replace(/[;,] (?:other than|excluding|except|not|n\.e\.c)[^;]*/gi, '')
    .replace(/\bof a kind used solely or principally\b/gi, '')
    .replace(/[;,] (?:of|with) [^;]*\b(?:exceeding|not less than|more than|less than)\b[^;]*/gi, '')
  // `Pumps; vacuum` are vacuum pumps.
  const [, noun, kind] = /^([^;,]+); (?!for |of |with )([^;,]+)/.exec(said) ?? []
  return noun === undefined ? said : `${kind} ${noun}; ${said}`
}
