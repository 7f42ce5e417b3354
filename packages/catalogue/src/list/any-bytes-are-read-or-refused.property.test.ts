import { ProblemError } from '@sekisho/logic'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readControlList } from './read-list.ts'

const SEEDS = [
  '<Law><LawNum>一</LawNum><LawBody><LawTitle>外国為替令</LawTitle><AppdxTable><AppdxTableTitle>別表</AppdxTableTitle><TableStruct><Table><TableRow><TableColumn><Sentence>一六</Sentence></TableColumn><TableColumn><Sentence>（一）　甲</Sentence><Sentence>１　乙</Sentence></TableColumn></TableRow></Table></TableStruct></AppdxTable></LawBody></Law>',
  '輸出貿易管理令\n最終改正：平成二五年九月二七日\n別表第一　（第一条関係）\n一\n\n（一）　甲（二）　乙　１　丙\n\n全地域\n一六\n\n（一）　丁\n',
  '{"ecfrIssueDate":"2026-07-23","entries":[{"eccn":"3A001","heading":"x","items":[{"paragraph":"a","kind":"item","text":"y:"},{"paragraph":"a.1","kind":"item","text":"z"}]}]}',
  'CATEGORY 0 - A\n0A       Systems\n0A001    "Reactors", as follows:\n         a.    One;\n               1.     Two;\n         b.    Three.\n',
]

test('any bytes are a list or a sentence, never another error', async () => {
  const damaged = fc
    .record({
      seed: fc.constantFrom(...SEEDS),
      from: fc.nat(400),
      length: fc.nat(40),
      put: fc.string({ unit: fc.constantFrom(...'イロ（一）１二の　\n a.1{}[]":<>/項'), maxLength: 20 }),
    })
    .map(({ seed, from, length, put }) => seed.slice(0, from) + put + seed.slice(from + length))
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.string()), async (text) => {
      const bytes = new TextEncoder().encode(text)
      const answer = await readControlList(bytes, { file: 'f', asOf: '2026-01-01' }).catch((error) => error)
      if (answer instanceof Error) {
        expect(answer).toBeInstanceOf(ProblemError)
      } else {
        const ids = answer.entries.map(({ id }: { id: string }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }
    }),
    { numRuns: 2000 },
  )
})
