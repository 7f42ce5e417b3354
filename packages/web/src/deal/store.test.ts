import {
  checkRuleSet,
  choiceType,
  dayFact,
  decision,
  EMPTY_CASE,
  TRUE,
  truthFact,
  withFact,
} from '@sekisho/logic'
import { beforeEach, expect, it, vi } from 'vitest'

const cite = { ja: '例法1条', en: 'Example Act art. 1', chain: [], verified: true }

/** A regime made up for this test: a single yes or no. */
function madeUp(id: string) {
  const words = { ja: '例', en: 'Example' }
  const act = dayFact('day', { label: words, question: words })
  const asked = truthFact('asked', { label: words, question: words })
  const answer = decision('answer', {
    title: words,
    cite,
    type: choiceType({ yes: words, no: { ja: '否', en: 'No' } }),
    principle: 'no',
    exceptions: [{ when: asked, is: 'yes', cite }],
  })
  return checkRuleSet({
    id,
    title: words,
    version: '1',
    knownOn: '2026-01-01',
    span: { from: '2017-07-01', until: '2027-12-31' },
    act,
    answer,
    outcomes: [],
    modules: { 'example.ts': { act, asked, answer } },
  })
}

const regimes = new Map(['xx/one', 'xx/two'].map((id) => [id, madeUp(id)]))
vi.mock('@sekisho/law/regimes', () => ({ regime: async (id: string) => regimes.get(id) }))

/** What a browser keeps on a device. */
const kept = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, text: string) => kept.set(name, text),
})

/** The store as it is when the pages are opened anew. */
async function opened() {
  vi.resetModules()
  return import('./store.ts')
}

beforeEach(() => kept.clear())

it('keeps a case of each regime apart from those of the others, also when the pages are opened anew', async () => {
  const { prepareWork, setWork } = await opened()
  const { work } = await prepareWork('xx/two')
  const given = withFact(EMPTY_CASE, 'asked', { status: 'known', value: TRUE })
  setWork({ ...work, acts: [{ ...work.acts[0], case: given }] })
  const again = await opened()
  expect((await again.prepareWork('xx/one')).work.acts[0].case.facts.size).toBe(0)
  const { work: two, faults } = await again.prepareWork('xx/two')
  expect(faults).toEqual([])
  expect(two.ruleSet.id).toBe('xx/two')
  expect(two.acts[0].case.facts.get('asked')).toMatchObject({ value: TRUE })
})

it('says so where what was kept is no case, and begins anew', async () => {
  kept.set('sekisho.work xx/one', '{"regime":"xx/one","facts":{"nothing":true}}')
  const { work, faults } = await (await opened()).prepareWork('xx/one')
  expect(work.acts[0].case.facts.size).toBe(0)
  expect(faults.map(({ at }) => at.path)).toEqual(['facts.nothing'])
})
