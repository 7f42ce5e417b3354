import { z } from '@hono/zod-openapi'
import { addCaseReading } from '../cases/add-case-reading.ts'
import type { Api } from '../platform/new-api.ts'
import type { Answering } from '../threads/pool.ts'

const query = z.strictObject({
  proof: z
    .enum(['full', 'none'])
    .default('full')
    .openapi({ description: 'full | none' })
    .describe('full | none'),
})

export function addAssessments(api: Api, pool: Answering): void {
  addCaseReading(api, pool, {
    path: '/api/assess',
    name: 'assess',
    summary: { ja: '判定する', en: 'Determine a case' },
    description: {
      ja: '事案または取引を判定し、結論、義務と期限、分からないこと、証明を返します。proof=none では証明と、証明だけが示すもの（未確認の根拠の一覧）を省きます。',
      en: 'Determines a case or deal: the answer, what is owed by when, what is open, and the proof. proof=none leaves out the proof and what only a proof tells (the list of citations that were not read).',
    },
    gives: ['Determination', 'Deal'],
    query: {
      schema: query,
      nameOf: ({ proof }) => (proof === 'none' ? 'assessWithoutProof' : 'assess'),
    },
  })
}
