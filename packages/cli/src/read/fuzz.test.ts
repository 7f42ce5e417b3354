import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test, vi } from 'vitest'
import { testFolder } from './test-files.ts'

// Damaged Parquet keeps the decoder busy for ever now and then: the reader must give up, but here sooner than for users.
vi.mock('./limits.ts', async (original) => ({
  ...(await original<typeof import('./limits.ts')>()),
  PARQUET_SECONDS: 0.5,
}))

const { read } = testFolder()

/** A file of Parquet is decoded in a thread of its own, which takes its time to start. */
const runs = (name: string) => (name === 'x.parquet' ? 40 : 400)

/** Reads it, and fails when the reader throws, does not end, or leaves a problem without file or words. */
async function survives(name: string, content: Uint8Array): Promise<void> {
  for (const result of await read(name, content)) {
    if (result.ok) {
      expect(result.record.value.kind).toBe('map')
    } else {
      const { at, message, help } = result.problem
      expect(at.file).toMatch(new RegExp(`${name}$`))
      for (const words of [message, help]) {
        expect(words?.ja).toMatch(/。$/)
        expect(words?.en).toMatch(/\.$/)
        expect(`${words?.ja}${words?.en}`).not.toMatch(/undefined|\[object/)
      }
    }
  }
}

const names = ['x.yaml', 'x.json', 'x.jsonl', 'x.csv', 'x.parquet', 'x']

const valid: Readonly<Record<string, Uint8Array>> = {
  'x.yaml': Buffer.from(
    'on: 2024-05-01\nfacts: &f\n  share: 0.01\n  list: [a, "b", {c: ~}]\ncopy: *f\n---\n- |\n  text\n',
  ),
  'x.json': Buffer.from(
    '{"on": "2024-05-01", "facts": {"share": 0.01, "list": [1e3, "\\u3042", {"c": null}]}}',
  ),
  'x.jsonl': Buffer.from('{"a": 1, "b": "株"}\n{"a": [true, false]}\r\n\n{"a": {"b": {}}}\n'),
  'x.csv': Buffer.from('id,名前,share\n1,"株式, ""会社""",0.01\r\n2,"two\nlines",\n3,,5\n'),
  'x.parquet': new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'id', data: ['a', 'b', 'a', null], type: 'STRING' },
        { name: 'shares', data: [1n, 2n, 3n, null], type: 'INT64' },
        { name: 'ratio', data: [0.1, 0.2, 0.3, null], type: 'DOUBLE' },
      ],
    }),
  ),
}

const change = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 6 }),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc
      .constantFrom(
        '"',
        '\n',
        ',',
        '[',
        '{',
        '}',
        ': ',
        '- ',
        '&a ',
        '*a',
        '!x ',
        '---\n',
        '\r',
        '\0',
        '\uFEFF',
        '\\',
        '株',
      )
      .map((text) => Buffer.from(text)),
  ),
})

function changed(
  content: Uint8Array,
  changes: readonly { at: number; remove: number; insert: Uint8Array }[],
): Uint8Array {
  return changes.reduce((bytes, { at, remove, insert }) => {
    const start = at % (bytes.length + 1)
    return Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)])
  }, content)
}

test.each(names)('random bytes as %s are read or are sentences', { timeout: 60_000 }, async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (content) => survives(name, content)),
    { numRuns: runs(name) },
  )
})

test.each(names)('random text as %s is read or is sentences', { timeout: 60_000 }, async (name) => {
  const unit = fc.constantFrom(
    ...'{}[]",:-?&*!|>#%@\'\\ \n\t\rabn01.e株',
    '"a"',
    '---\n',
    '<<: ',
    '*a',
    '&a ',
    '!!str ',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 60 }), (parts) =>
      survives(name, Buffer.from(parts.join(''))),
    ),
    { numRuns: runs(name) },
  )
})

test.each(Object.entries(valid))(
  'a damaged %s is read or is sentences',
  { timeout: 60_000 },
  async (name, content) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        survives(name, changed(content, changes)),
      ),
      { numRuns: runs(name) },
    )
  },
)
