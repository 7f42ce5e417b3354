import { addPost } from '../platform/add-post.ts'
import type { Api } from '../platform/new-api.ts'
import type { Answering } from '../threads/pool.ts'
import { DOCX, PDF, sheetBody } from './sheet.ts'

export function addSheets(api: Api, pool: Answering): void {
  addPost(api, pool, {
    path: '/api/sheets',
    task: 'sheet',
    summary: { ja: '該非判定書・対比表を作る', en: 'Make a certificate or sheet' },
    description: {
      ja: '該非判定書（certificate）、項目別対比表（comparison）、パラメータシート（parameters）を Word または PDF のファイルで返します。',
      en: 'A classification certificate, an item-by-item comparison sheet, or a parameter sheet, as a Word or PDF file.',
    },
    gives: ['Problem'],
    files: { docx: DOCX, pdf: PDF },
    body: sheetBody,
  })
}
