import { addCaseReading } from '../cases/add-case-reading.ts'
import type { Api } from '../platform/new-api.ts'
import type { Answering } from '../threads/pool.ts'

export function addOptions(api: Api, pool: Answering): void {
  addCaseReading(api, pool, {
    path: '/api/options',
    name: 'choosing',
    summary: { ja: '別の結論になる選択', en: 'What could be chosen instead' },
    description: {
      ja: '行為者が選べることの最小の変更で別の結論になるものと、その代価を返します。',
      en: 'The smallest changes of what the actor can choose that lead to another outcome, and their price.',
    },
    gives: ['Options'],
  })
}
