import { addCaseReading } from '../cases/add-case-reading.ts'
import type { Api } from '../platform/new-api.ts'
import type { Answering } from '../threads/pool.ts'

export function addTimelines(api: Api, pool: Answering): void {
  addCaseReading(api, pool, {
    path: '/api/timeline',
    name: 'overTime',
    summary: { ja: 'すべての日に', en: 'The same facts on every day' },
    description: {
      ja: '同じ事実をすべての行為日について判定し、結論が変わる日と、変えた改正を返します。',
      en: 'The same facts with the act on every day: where the outcome changes, and which change of the law did it.',
    },
    gives: ['Timeline'],
  })
}
