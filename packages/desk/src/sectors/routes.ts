import { z } from '@hono/zod-openapi'
import { sectorOption } from '@sekisho/law/jp/inward-investment'
import { addGet } from '../platform/add-get.ts'
import type { Api } from '../platform/new-api.ts'

const query = z.strictObject({
  q: z.string().trim().min(1).max(200).describe('1–200 文字 / characters').openapi({ example: '半導体' }),
  on: z.iso.date().optional().describe('YYYY-MM-DD'),
})

/** The search index takes a tenth of a second to build, so it is loaded by the first search. */
const load = () => import('@sekisho/law/jp/inward-investment/sectors')

/** Sectors with the option of `target.businesses` that stands for each in a case. */
async function sectors(q: string, on: string): Promise<object> {
  const { searchSectors } = await load()
  const answer = searchSectors(q, { on })
  const matches = answer.matches.map((match) => ({ ...match, option: sectorOption(match.sector) }))
  return { ...answer, matches }
}

export function addSectors(api: Api): void {
  addGet(api, {
    path: '/api/sectors',
    operationId: 'sectors',
    summary: { ja: '業種を探す', en: 'Find designated sectors' },
    description: {
      ja: '普通の言葉から、指定業種・コア業種の候補を返します。on は行為の日（既定は今日）。手がかりであり、判断ではありません。',
      en: 'Designated and core sectors that plain words may mean; on is the day of the act (today unless given). A pointer, not a determination.',
    },
    query,
    fault: 400,
    gives: ['Sectors'],
    isKept: false,
    answer: ({ q = '', on = new Date().toISOString().slice(0, 10) }) => sectors(q, on),
  })
}
