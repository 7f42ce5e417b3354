import { describe, expect, it } from 'vitest'
import { parseBodsText } from './bods-text.ts'
import { findJsonFault } from './json-fault.ts'

describe('a text that is no JSON', () => {
  it.each([
    ['[{"a": 1}', 1, 10, 'cut-short'],
    ['[\n  {"a": tru', 2, 12, 'cut-short'],
    ['[\n  {"a": "x', 2, 11, 'cut-short'],
    ['["\\u00', 1, 7, 'cut-short'],
    ['[1, ]', 1, 5, 'unexpected'],
    ['[{"a" 1}]', 1, 7, 'unexpected'],
    ['[{"a": 1,}]', 1, 10, 'unexpected'],
    ["[{'a': 1}]", 1, 3, 'unexpected'],
    ['[1]\n[2]', 2, 1, 'unexpected'],
    ['["a\nb"]', 1, 4, 'unexpected'],
    ['["\\x"]', 1, 3, 'unexpected'],
    ['[01]', 1, 3, 'unexpected'],
    ['{"a": [1}', 1, 9, 'unexpected'],
    ['', 1, 1, 'cut-short'],
  ])('%j fails in line %i, column %i: %s', (text, line, column, kind) => {
    expect(findJsonFault(text)).toMatchObject({ line, column, kind })
  })

  it.each(['[]', '{"a": [1, -2.5e+3, true, false, null, "\\u00e9\\n"], "b": {}}', ' 0 ', '"\u007f"'])(
    '%j is JSON',
    (text) => {
      expect(findJsonFault(text)).toBeUndefined()
    },
  )

  it('is told in a sentence with line and column in both languages', () => {
    const [fault] = parseBodsText('[\n  {"statementId": "a"').faults
    expect(fault).toMatchObject({
      path: '$',
      rule: 'json',
      severity: 'error',
      message: {
        ja: '2 行 22 列で、データが途中で終わっています。ファイルをもう一度入手してください。',
        en: 'The data ends in the middle, in line 2, column 22. Get the file again.',
      },
    })
  })

  it('names the character that cannot stand there', () => {
    expect(parseBodsText('[1 2]').faults[0]?.message).toEqual({
      ja: '1 行 4 列の「2」で、JSON として読めなくなります。その前後のかぎかっこ、引用符、コンマを確かめてください。',
      en: 'In line 1, column 4, this stops being JSON at "2". Check the brackets, quotation marks and commas around it.',
    })
  })

  it('is empty', () => {
    expect(parseBodsText(' \n').faults[0]?.message.en).toContain('The file is empty.')
  })
})

describe('JSON Lines', () => {
  it('are a statement a line, whatever ends the lines', () => {
    expect(parseBodsText('\uFEFF{"a":1}\r\n\r\n{"a":2}\r\n')).toEqual({
      values: [{ a: 1 }, { a: 2 }],
      faults: [],
    })
  })

  it('are read but for the lines that are broken, which are named', () => {
    const { values, faults } = parseBodsText('{"a":1}\n{"a":\n{"a":3}\n{"a":4,')
    expect(values).toEqual([{ a: 1 }, { a: 3 }])
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 6],
      [4, 8],
    ])
    expect(faults[0]?.message.en).toContain('line 2, column 6')
  })
})

it('One object over several lines is one statement', () => {
  expect(parseBodsText('{\n  "a": 1\n}\n').values).toEqual([{ a: 1 }])
})
