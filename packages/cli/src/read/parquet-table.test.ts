import { expect, test, vi } from 'vitest'
import { testFolder } from './test-files.ts'

vi.mock('./limits.ts', async (original) => ({
  ...(await original<typeof import('./limits.ts')>()),
  PARQUET_SECONDS: 2,
}))

const { read } = testFolder()

/** Found by fuzz.test.ts: a table of three columns with a damaged length, over which the decoder never comes back. */
const ENDLESS =
  'UEFSMRUGFSIVJlwVCBUCFQgVABUEFQAAAAMHDzgBAAAAYQEAAABiAQAAAGEVBhU0FSxcFQgVAhUIFQAAFQQVAAAAAwcYBAEACQEA' +
  'AgkHIAADAAAAAAAAABUGFTQVMFwVCBUCFQgVABUEFQAAAAMHGASamQEBBLk/CQgkyT8zMzMzMzPTPxUEGUxIBHJvb3QVBgAVDCUC' +
  'GAJpZCUAABUEJQIYBnNoYXJlcwAVCiUCGAVyYXRpbwAWCBkcGTwmCBwVDBkVABkYAmlkFQIWCBZMFlAmCDw2AigBYhgBYQAZHBUG' +
  'FQAVAgAAACZYHBUEGRUAGRgGc2hhcmVzFQIWCBZeFlYmWDw2AigIAwAAAAAAAAAYCAEAAAAAAAAAABkcFQYVABUCAAAAJq4BHBUK' +
  'GRUAGRgFcmF0aW8VAhYIFl4WWiauATw2AigIMzMzMzMz0z8YCJqZmZmZmbk/NgAAGRwVBhUAFQIAAAAWiAIWCDaAAgAoCWh5cGFy' +
  'cXVldBk8HAAAHAAAHAAAAAIBAABQQVIx'

test('a damaged file that keeps the decoder busy for ever is given up', async () => {
  const results = await read('endless.parquet', Buffer.from(ENDLESS, 'base64'))
  expect(results).toMatchObject([
    {
      ok: false,
      problem: {
        code: 'parquet-late',
        message: {
          ja: 'Parquet を 2 秒以内に解読できませんでした。',
          en: 'The Parquet could not be decoded within 2 seconds.',
        },
      },
    },
  ])
})
