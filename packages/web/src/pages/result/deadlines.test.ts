import { regime } from '@sekisho/law/regimes'
import { determine, readCase } from '@sekisho/logic'
import { beforeAll, describe, expect, it } from 'vitest'
import { type DeterminedAct, deadlinesFile, hasDeadlines } from './deadlines.ts'

/** The properties of each event of a calendar file: unfolded, its text no longer escaped (RFC 5545, 3.1 and 3.3.11). */
function eventsOf(file: string): readonly Readonly<Record<string, string>>[] {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n')
  const events: Record<string, string>[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({})
    const [name = '', ...value] = line.split(':')
    const event = events.at(-1)
    if (event)
      event[name] = value.join(':').replace(/\\([\\;,nN])/g, (_, one) => (/n/i.test(one) ? '\n' : one))
  }
  return events
}

let acts: readonly DeterminedAct[]

beforeAll(async () => {
  const ruleSet = await regime('jp/inward-investment')
  const read = readCase(ruleSet, {
    on: '2024-06-03',
    facts: {
      'investor.kind': 'foreign-body',
      'investor.acts-for': 'itself',
      'investor.acts-through': 'itself',
      'target.in-japan': true,
      'target.listed': true,
      'act.kind': 'share-acquisition',
      'act.occasion': 'ordinary',
      'exemption.used': false,
      'target.businesses': [{ whose: 'own', sector: 'national-security' }],
      'shares.own': '5%',
      'votes.own': '5%',
      'shares.overlap': '0%',
      'shares.managed': '0%',
      related: [],
      'investor.listed-country': true,
      'holding.before': '0%',
    },
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  acts = [{ act: 'A; B, "C"\nD', determination: determine(ruleSet, read.case) }]
})

describe('deadlinesFile', () => {
  it('has a whole day for each day of what is to be done, in either language', async () => {
    const [ja, en] = await Promise.all([deadlinesFile('件', acts, 'ja'), deadlinesFile('件', acts, 'en')])
    const due = acts[0]?.determination.obligations
      .flatMap((one) => [one.earliest, one.due])
      .filter((day) => day !== null)
    expect(due?.length).toBeGreaterThan(1)
    for (const file of [ja, en]) {
      const days = eventsOf(file).map((event) => event['DTSTART;VALUE=DATE'])
      expect(days).toEqual(due?.map((day) => day.replaceAll('-', '')))
    }
    expect(eventsOf(ja)[0]?.SUMMARY).toMatch(/^最も早い日: 株式・議決権等の取得の事前届出 \(件: A; B, "C"/)
    expect(eventsOf(en)[0]?.DESCRIPTION).toMatch(/To: [\s\S]*Basis: [\s\S]*It is not legal advice\.$/)
  })

  it('gives an event the same identifier each time and in either language, and another to another case', async () => {
    const ids = async (title: string, language: 'ja' | 'en') =>
      eventsOf(await deadlinesFile(title, acts, language)).map(({ UID }) => UID)
    const first = await ids('件', 'ja')
    expect(new Set(first).size).toBe(first.length)
    expect(await ids('件', 'en')).toEqual(first)
    expect((await ids('別件', 'ja')).filter((id) => first.includes(id))).toEqual([])
  })

  it('cannot be broken out of by what a user typed', async () => {
    const events = eventsOf(await deadlinesFile('x\r\nEND:VEVENT\r\nBEGIN:VALARM', acts, 'ja'))
    expect(events.length).toBe(eventsOf(await deadlinesFile('x', acts, 'ja')).length)
    expect(events.every((event) => event.BEGIN !== 'VALARM')).toBe(true)
  })

  it('is not offered where there is no day', () => {
    expect(hasDeadlines(acts)).toBe(true)
    expect(hasDeadlines([])).toBe(false)
  })
})
