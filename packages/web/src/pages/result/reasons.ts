import type { ProofStep, Words } from '@sekisho/logic'

/** A named thing that carried the answer, and whether it applies. */
export interface Reason {
  readonly title: Words
  readonly holds: boolean
}

/** Reasons that are said at most; the proof has them all. */
const MOST = 3

/**
 * Why the answer is what it is, in a few named things, read off its proof: what stands under the exception that holds;
 * where none does, what stands under each of those that were passed by.
 * @param answer the step of the answer, the first of a proof
 */
export function reasonsOf(answer: ProofStep): readonly Reason[] {
  const exceptions = answer.because.filter(({ kind }) => kind === 'exception')
  const held = exceptions.find(({ value }) => value === true)
  const reasons = held
    ? reasonsUnder(held)
    : exceptions.filter(({ value }) => value === false).flatMap((one) => reasonsUnder(one).slice(0, 1))
  return reasons.slice(0, MOST)
}

/** The settled named things under the named condition of an exception; itself where there are none. */
function reasonsUnder(exception: ProofStep): readonly Reason[] {
  return named(exception.because).flatMap((condition) => {
    const under = named(condition.because)
    return (under.length > 0 ? under : [condition]).flatMap(reasonOf)
  })
}

/** The rules among steps, and those under what only joins others. */
function named(steps: readonly ProofStep[]): readonly ProofStep[] {
  return steps.flatMap((step) => {
    if (step.kind === 'rule' || step.kind === 'outside') return [step]
    return step.kind === 'all-of' || step.kind === 'any-of' || step.kind === 'not' ? named(step.because) : []
  })
}

function reasonOf({ title, value }: ProofStep): readonly Reason[] {
  return title && typeof value === 'boolean' ? [{ title, holds: value }] : []
}

/** Reasons as one sentence. */
export function sayReasons(reasons: readonly Reason[]): Words | null {
  if (reasons.length === 0) return null
  const last = reasons.length - 1
  const ja = reasons.map(({ title, holds }, place) => {
    const end = place === last ? (holds ? 'に当たる' : 'に当たらない') : holds ? 'に当たり' : 'に当たらず'
    return `「${title.ja}」${end}`
  })
  const en = reasons.map(({ title, holds }) => `“${title.en}” ${holds ? 'applies' : 'does not apply'}`)
  const before = en.slice(0, -1).join(', ')
  return {
    ja: `${ja.join('、')}ためです。`,
    en: `Because ${before}${before ? ' and ' : ''}${en.at(-1)}.`,
  }
}
