import { ProblemError } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { assess } from './commands/assess.ts'
import { readCall } from './read-call.ts'
import { misused, USAGE_CODES } from './usage-messages.ts'

function codesOf(...args: readonly string[]): readonly string[] {
  try {
    readCall(assess, args)
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code)
    throw error
  }
}

describe('readCall', () => {
  it('reads options in both forms, operands, and operands after --', () => {
    const call = readCall(assess, ['a.yaml', '--on', '2024-03-01', '--format=json', '--', '--b.yaml'])
    expect(call).toEqual({ operands: ['a.yaml', '--b.yaml'], options: { on: '2024-03-01', format: 'json' } })
  })

  it.each([
    ['unknown-option', ['a.yaml', '--colour']],
    ['missing-value', ['a.yaml', '--on']],
    ['bad-option', ['a.yaml', '--format', 'xml']],
    ['impossible-day', ['a.yaml', '--on', '2026-02-30']],
    ['wrong-operands', []],
  ])('refuses %s', (code, args) => {
    expect(codesOf(...args)).toEqual([code])
  })

  it('says everything in both languages', () => {
    for (const code of USAGE_CODES) {
      const { message } = misused(code, 'a', 'b', 'c')
      expect(message.ja).not.toBe('')
      expect(message.en).not.toBe('')
    }
  })
})
