import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readCase } from '../../case/read-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { determine } from '../determine/index.ts'
import { renderDetermination } from './index.ts'
import { LABELS } from './labels.ts'
import { STYLE, STYLE_HASH } from './render-html.ts'

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
    const markdown = renderDetermination(determination(), 'markdown', 'ja')
    expect(markdown).not.toMatch(/[^\\]<script/)
    expect(markdown).not.toMatch(/[^\\]\[x\]/)
  })

  it('allows its own style and nothing else', () => {
    expect(STYLE_HASH).toBe(createHash('sha256').update(STYLE).digest('base64'))
    expect(renderDetermination(determination(), 'html', 'en')).toContain("default-src 'none'")
  })
})
