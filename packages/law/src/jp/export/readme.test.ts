import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { citesOf, type Outside } from '@sekisho/logic'
import { expect, it } from 'vitest'
import * as notModelled from './not-modelled.ts'

const README = fileURLToPath(new URL('README.md', import.meta.url))
const LIST = /(<!-- not-modelled: [^\n]*\n)[\s\S]*(<!-- \/not-modelled -->)/

function line({ id, title, cite, reason, judge }: Outside): string {
  const cited = citesOf(cite)
    .map(({ en }) => en)
    .join('; ')
  return `| \`${id}\` | ${title.ja} / ${title.en} | ${cited} | ${reason.en} | ${judge ? judge.en : '—'} |`
}

it('lists everything that is not modelled in the readme', async () => {
  const readme = readFileSync(README, 'utf8')
  const table = [
    '| id | what | provision | why not | what a person may judge |',
    '|---|---|---|---|---|',
    ...Object.values(notModelled).map(line),
  ].join('\n')
  await expect(readme.replace(LIST, (_, open, close) => `${open}\n${table}\n\n${close}`)).toMatchFileSnapshot(
    README,
  )
})
