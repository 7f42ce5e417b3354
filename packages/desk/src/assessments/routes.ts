import { type Api, refuseOtherMethods } from '../platform/new-api.ts'
import { readBody } from '../platform/read-body.ts'
import { responseOf } from '../platform/reply.ts'
import type { Pool } from '../threads/pool.ts'

export function addAssessments(api: Api, pool: Pool): void {
  api.post('/api/assess', async ({ env }) => {
    const body = await readBody(env.incoming)
    return responseOf('status' in body ? body : await pool.ask('assess', body))
  })
  refuseOtherMethods(api, '/api/assess', 'POST')
}
