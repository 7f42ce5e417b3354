import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ListedParty } from '../lists/index.ts'
import { Screener, type Subject } from '../screening/index.ts'
import { DecisionFile, DecisionMemory, decide, type Verdict } from './index.ts'

const listed: ListedParty = {
  id: '17',
  kind: 'person',
  names: [
    { text: 'Ivan Lanternov', quality: 'primary' },
    { text: 'Vanya the Lamp', quality: 'weak' },
  ],
  born: [{ day: '1971' }],
  programmes: ['LAMPS'],
}
const customer: Subject = { name: 'Ivan Lanternov', kind: 'person', born: [{ day: '1971-05-01' }] }

function hitOf(party: ListedParty, subject: Subject, asOf = '2026-01-01') {
  const [hit] = new Screener([{ list: 'own', asOf, party }]).screen(subject)
  if (!hit) throw new Error('nobody was found')
  return hit
}
const ruling = (verdict: Verdict) => ({
  verdict,
  reason: 'another father',
  by: 'A. Clerk',
  at: '2026-01-02T03:04:05Z',
})
const cleared = decide('C1', customer, hitOf(listed, customer), ruling('other'))
const memory = new DecisionMemory([cleared])

describe('a decision', () => {
  it('holds while both are who they were, whatever else the list says of the entry', () => {
    expect(memory.standing('C1', customer, hitOf(listed, customer)).is).toBe('other')
    const changed: ListedParty = {
      ...listed,
      names: listed.names.map(({ text }) => ({ text, quality: 'strong' as const })).reverse(),
      programmes: ['LAMPS', 'OIL'],
      legalBasis: ['an order'],
      remarks: ['seen in a lighthouse'],
      listedOn: '2020-01-01',
    }
    expect(memory.standing('C1', customer, hitOf(changed, customer, '2026-06-01')).is).toBe('other')
  })

  it.each<[string, Partial<ListedParty>, string]>([
    ['a name', { names: [...listed.names, { text: 'Johann Laterne', quality: 'strong' }] }, 'names'],
    ['a birth', { born: [{ day: '1971-05' }] }, 'born'],
    ['a country', { nationalities: ['RU'] }, 'countries'],
    ['an address', { addresses: [{ text: 'Pier 4' }] }, 'addresses'],
    ['an identifier', { identifiers: [{ kind: 'passport', value: 'AB123456' }] }, 'identifiers'],
    ['a sex', { sex: 'male' }, 'sex'],
    ['a place of birth', { birthPlaces: ['Lampedusa'] }, 'birthPlaces'],
  ])('is opened again by %s of the entry, and both versions are shown', (_, more, field) => {
    const standing = memory.standing('C1', customer, hitOf({ ...listed, ...more }, customer))
    expect(standing).toMatchObject({ is: 'reopened', decision: { verdict: 'other' }, ofSubject: [] })
    if (standing.is !== 'reopened') return
    expect(standing.ofEntry.map((one) => one.field)).toEqual([field])
    expect(standing.ofEntry[0]?.before).not.toEqual(standing.ofEntry[0]?.after)
  })

  it('is opened again by what is known of the subject', () => {
    const moved = { ...customer, countries: ['JP'] }
    expect(memory.standing('C1', moved, hitOf(listed, moved))).toMatchObject({
      is: 'reopened',
      ofSubject: [{ field: 'countries', before: [], after: ['JP'] }],
    })
  })

  it('is about one subject and one entry, and the last one counts', () => {
    expect(memory.standing('C2', customer, hitOf(listed, customer)).is).toBe('open')
    expect(memory.standing('C1', customer, hitOf({ ...listed, id: '18' }, customer)).is).toBe('open')
    const later = new DecisionMemory([
      cleared,
      decide('C1', customer, hitOf(listed, customer), ruling('same')),
    ])
    expect(later.standing('C1', customer, hitOf(listed, customer)).is).toBe('same')
  })
})

describe('the file of decisions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-decisions-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives back what was added, in order, by whichever program', async () => {
    const [one, other] = [1, 2].map(() => new DecisionFile(join(folder, 'kept.jsonl')))
    expect(await one?.all()).toEqual([])
    await one?.add(cleared)
    expect(await other?.all()).toEqual([cleared])
    await one?.add({ ...cleared, verdict: 'same' })
    expect(await Promise.all([other?.all(), other?.all()])).toEqual(
      [1, 2].map(() => [cleared, { ...cleared, verdict: 'same' }]),
    )
    expect((await other?.memory())?.standing('C1', customer, hitOf(listed, customer)).is).toBe('same')
  })

  it('is refused where it is no file, or lies nowhere', async () => {
    await expect(new DecisionFile(folder).all()).rejects.toMatchObject({ code: 'list.decisions' })
    await expect(new DecisionFile(folder).add(cleared)).rejects.toMatchObject({ code: 'list.decisions' })
    await expect(new DecisionFile(join(folder, 'no', 'such')).add(cleared)).rejects.toMatchObject({
      code: 'list.decisions',
    })
  })

  it('is refused where a line was cut or altered, and nothing is added to a cut one', async () => {
    const path = join(folder, 'cut.jsonl')
    const file = new DecisionFile(path)
    await file.add(cleared)
    expect(await file.all()).toHaveLength(1)
    appendFileSync(path, '{"format":"sekisho-scr')
    await expect(file.all()).rejects.toMatchObject({ code: 'list.decisions', line: 2 })
    await expect(file.add(cleared)).rejects.toMatchObject({ code: 'list.decisions' })
    expect(readFileSync(path, 'utf8')).toMatch(/sekisho-scr$/)
    writeFileSync(path, `${JSON.stringify({ ...cleared, verdict: 'perhaps' })}\n`)
    await expect(new DecisionFile(path).all()).rejects.toMatchObject({ line: 1 })
    writeFileSync(path, '')
    await expect(file.all()).rejects.toMatchObject({ code: 'list.decisions' })
  })
})
