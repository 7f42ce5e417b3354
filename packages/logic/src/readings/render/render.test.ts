import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readCase } from '../../case/read-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { determine } from '../determine/index.ts'
import { determinationPage, renderDetermination } from './index.ts'
import { LABELS } from './labels.ts'
import { STYLE, STYLE_HASH } from './page-style.ts'

const HOSTILE = '<script>alert(1)</script>[x](javascript:alert(1))'

function determination(change: object = {}) {
  const facts = {
    'investor.foreign': { value: true, source: { document: HOSTILE } },
    'shares.own': '1%',
    related: [],
    'act.kind': 'buy',
    'promise.no-seat': { assume: false },
    'target.staff': 100,
  }
  const read = readCase(holdingRules, { on: '2024-03-01', facts: { ...facts, ...change } })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return determine(holdingRules, read.case)
}

describe('renderDetermination', () => {
  it('says the answer first, then what follows and by when, in both languages', () => {
    const ja = renderDetermination(determination(), 'text', 'ja')
    expect(ja.split('\n').slice(0, 3)).toEqual([
      'Holdings（日）',
      '行為の日：2024-03-01',
      '結論：notify（日）',
    ])
    expect(ja).toContain('期限：2024-04-14')
    const en = renderDetermination(determination(), 'text', 'en')
    expect(en).toContain('Answer: notify')
    expect(en).toContain(LABELS.assumed.en)
    expect(en).not.toMatch(/[ぁ-ん]/)
  })

  it('names what is open and what is not modelled', () => {
    expect(renderDetermination(determination({ 'shares.own': null }), 'text', 'en')).toContain(
      '(shares.own) ★',
    )
    expect(renderDetermination(determination({ 'act.kind': 'swap' }), 'text', 'en')).toContain(
      'For a person to judge',
    )
  })

  it('lets nothing that was typed run', () => {
    const html = renderDetermination(determination(), 'html', 'ja')
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
    // Text of the case in the sentence of a step that folds.
    expect(renderDetermination(permit({ 'buyer.country': HOSTILE }), 'html', 'en')).not.toContain('<script')
    const markdown = renderDetermination(determination(), 'markdown', 'ja')
    expect(markdown).not.toMatch(/[^\\]<script/)
    expect(markdown).not.toMatch(/[^\\]\[x\]/)
  })

  it('allows its own style and nothing else', () => {
    expect(STYLE_HASH).toBe(createHash('sha256').update(STYLE).digest('base64'))
    expect(renderDetermination(determination(), 'html', 'en')).toContain("default-src 'none'")
  })
})

function permit(change: object = {}, on: string | null = '2024-03-01') {
  const facts = {
    'day.applied': '2024-02-28',
    'buyer.country': 'AA',
    'buyer.military': false,
    lanterns: 2,
    stock: 10,
    returned: 0,
    price: 500,
    owners: [{ country: 'CC', shares: 5 }],
  }
  const read = readCase(permitRules, { ...(on ? { on } : {}), facts: { ...facts, ...change } })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return determine(permitRules, read.case)
}

/** The lines of a section of the text form. */
function sectionOf(text: string, heading: string): readonly string[] {
  return text.split(`■ ${heading}\n`)[1]?.split('\n\n')[0]?.split('\n') ?? []
}

describe('what follows', () => {
  it('is told with its days, how they were counted, its conditions, sanction and unverified basis', () => {
    const lines = sectionOf(renderDetermination(permit(), 'text', 'en'), LABELS.toDo.en)
    expect(lines.map((line) => line.trim())).toEqual([
      '- Application for a licence',
      'Who: Seller',
      'To: Minister of Lanterns',
      'Form: Form 1',
      'Earliest day: 2023-09-01',
      '6 months before 2024-03-01 is 2023-09-01 (Friday)',
      'Due: 2024-04-15',
      '2024-03-01 being day one, day 45 is 2024-04-14 (Sunday); a closed day, so it moves to 2024-04-15 (Monday)',
      'No act until the end of: 2024-03-01',
      expect.stringContaining('business day 2 is 2024-03-01'),
      'Effect: Nothing may be shipped',
      'Conditions that bind',
      'C1 Keep the number',
      'Basis: Lantern Act art. 3 → Lantern Order art. 2',
      'Conditions that may bind, depending on facts',
      'C3 Persons only',
      'Basis: Lantern Act art. 3 → Lantern Order art. 2',
      'If missed: A fine',
      'Basis: Lantern Notice no. 5 [unverified]',
      'Basis: Lantern Act art. 3 → Lantern Order art. 2',
      '- Report of shipping',
      'Who: Seller',
      'Basis: Lantern Act art. 3 → Lantern Order art. 2',
    ])
  })

  it('is told as a range while its day is open', () => {
    const open = permit({ 'day.shipped': { atLeast: '2024-03-01', atMost: '2024-03-04' } }, null)
    const text = renderDetermination(open, 'text', 'ja')
    expect(text).toContain('行為の日は分かっていません')
    expect(text).toContain('期限：2024-04-15 … 2024-04-17')
    expect(renderDetermination(permit({}, '2026-12-01'), 'text', 'ja')).toContain('期限：未確定')
  })
})

describe('the proof', () => {
  it('gives the origin of a fact once', () => {
    const text = renderDetermination(
      determination({ 'investor.foreign': { value: true, source: { who: 'Counsel' } } }),
      'text',
      'en',
    )
    const line = text.split('\n').find((one) => one.includes('“foreign”'))
    expect(line?.match(/Counsel/g)).toHaveLength(1)
  })

  it('is open at its first levels in a page, the rest folded', () => {
    const html = renderDetermination(permit(), 'html', 'en')
    expect(html).toContain(`${LABELS.proof.en}</h2><ul><li><details open><summary>`)
    expect(html).toContain('<details><summary>')
    expect(html.match(/<details/g)).toHaveLength(html.match(/<\/details>/g)?.length ?? 0)
  })
})

describe('determinationPage', () => {
  it('holds several determinations in one page, under one policy, each below its name', () => {
    const { head, title, part, foot } = determinationPage
    const parts = ['buying <1>', 'voting'].map((name) => part(permit(), 'en', name))
    const page = [head('A & B', 'en'), title('Licence needed'), ...parts, foot].join('')
    for (const once of ['<!doctype html>', '<style>', 'Content-Security-Policy', '<h1', '</html>'])
      expect(page.split(once)).toHaveLength(2)
    expect(page).toContain('<title>A &amp; B</title>')
    expect(page).toContain(
      '<p>buying &lt;1&gt; / Shipping lanterns</p><h2 class="answer">Licence needed</h2>',
    )
    expect(page.split('<h3 class="heading">')).toHaveLength(2 * 5 + 1)
  })
})

describe('what was given', () => {
  it('is shown in words where it was assumed or ruled', () => {
    const text = renderDetermination(determination({ 'shares.own': { assume: '1.5%' } }), 'text', 'ja')
    expect(sectionOf(text, LABELS.assumed.ja)).toContain(
      '  - 「own share（日）」：1.5 %［仮定］ (shares.own)',
    )
  })

  it('cannot steer a terminal, break a line or turn the direction of writing', () => {
    const evil = 'a\u001b[2Jb\nc\u202ed'
    const result = determination({ 'investor.foreign': { value: true, source: { document: evil } } })
    for (const form of ['text', 'markdown', 'html'] as const)
      expect(renderDetermination(result, form, 'en')).not.toMatch(/(?!\n)\p{Cc}|\u202e|b\nc/u)
  })

  it('cannot begin a list or heading of its own in Markdown', () => {
    const result = { ...determination(), title: { ja: '1. x', en: '# x' } }
    expect(renderDetermination(result, 'markdown', 'en')).toContain('# \\# x\n')
    expect(renderDetermination(result, 'markdown', 'ja')).toContain('# 1\\. x\n')
    expect(renderDetermination(result, 'markdown', 'en')).toContain('2024-04-14')
  })
})
