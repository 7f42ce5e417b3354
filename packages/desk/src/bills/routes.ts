import { addPost } from '../platform/add-post.ts'
import type { Api } from '../platform/new-api.ts'
import type { Answering } from '../threads/pool.ts'
import { billBody } from './bill.ts'

export function addBills(api: Api, pool: Answering): void {
  addPost(api, pool, {
    path: '/api/bill',
    task: 'bill',
    summary: { ja: '部品表を判定する', en: 'Classify a bill of materials' },
    description: {
      ja: '部品表（CSV か Excel）のすべての行を判定し、行ごとの結果とまとめを返します。大きな部品表は sekisho bill で判定してください。',
      en: 'Classifies every line of a bill of materials (CSV or Excel); gives each line and a summary. Larger ones are for sekisho bill.',
    },
    gives: ['Bill'],
    body: billBody,
  })
}
