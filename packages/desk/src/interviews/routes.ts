import { addCaseReading } from '../cases/add-case-reading.ts'
import type { Api } from '../platform/new-api.ts'
import type { Answering } from '../threads/pool.ts'

export function addInterviews(api: Api, pool: Answering): void {
  addCaseReading(api, pool, {
    path: '/api/ask',
    name: 'asking',
    summary: { ja: '次の質問', en: 'What to ask next' },
    description: {
      ja: '答えを変えうる質問だけを、よく絞れる順に返します。選択肢の value は事案にそのまま書けます。',
      en: 'Only the questions that can still change the outcome, best first. The value of a choice is written in the case as it is.',
    },
    gives: ['Asking'],
  })
}
