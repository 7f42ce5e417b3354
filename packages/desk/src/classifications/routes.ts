import { addPost } from '../platform/add-post.ts'
import type { Api } from '../platform/new-api.ts'
import type { Answering } from '../threads/pool.ts'
import { specificationBody } from './specification-body.ts'

export function addClassifications(api: Api, pool: Answering): void {
  addPost(api, pool, {
    path: '/api/classify',
    task: 'classify',
    summary: { ja: '製品の該非を判定する', en: 'Classify a product' },
    description: {
      ja: '仕様をリスト規制のすべての項目に当て、該当する項目、わずかに外れる項目、判定できない項目と要る事実を返します。',
      en: 'Puts a specification to every entry of the control list that is modelled: what it falls under, narrowly misses, and what cannot be judged yet.',
    },
    gives: ['Classification'],
    body: specificationBody,
  })
}
