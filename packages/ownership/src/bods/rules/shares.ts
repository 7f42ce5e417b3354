import { fault } from '../fault.ts'
import { isObject, objectsOf } from '../is-object.ts'
import { child } from '../json-path.ts'
import type { Words } from '../words.ts'
import type { Rule } from './placed.ts'

/** A share is one figure, or a range whose lower bound is not above its upper one, each bound given once. */
export const shares: Rule = function* (statements) {
  for (const { details, detailsPath, statementId } of statements) {
    for (const [at, { share }] of objectsOf(details, 'interests')) {
      if (!isObject(share)) continue
      const path = child(child(child(detailsPath, 'interests'), at), 'share')
      for (const [severity, rule, message] of shareFaults(share))
        yield fault(severity, rule, { path, statementId }, message)
    }
  }
}

type Found = readonly ['error' | 'warning', string, Words]

function* shareFaults(share: Readonly<Record<string, unknown>>): Iterable<Found> {
  const given = (name: string) => (typeof share[name] === 'number' ? share[name] : undefined)
  // The schema has said already that a figure is none that a share can be.
  if (Object.values(share).some((figure) => typeof figure === 'number' && (figure < 0 || figure > 100)))
    return
  const [exact, minimum, above] = [given('exact'), given('minimum'), given('exclusiveMinimum')]
  const [maximum, below] = [given('maximum'), given('exclusiveMaximum')]
  for (const [closed, open] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const)
    if (given(closed) !== undefined && given(open) !== undefined)
      yield [
        'warning',
        'share-bound-once',
        {
          ja: `${closed} と ${open} の両方があります。境を含むなら ${closed}、含まないなら ${open} だけにしてください。`,
          en: `There are both ${closed} and ${open}. Keep ${closed} if the bound belongs to the range, else ${open}.`,
        },
      ]
  const low = Math.max(minimum ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(maximum ?? Number.POSITIVE_INFINITY, below ?? Number.POSITIVE_INFINITY)
  const isOpen = low === above || high === below
  const empty: Words = {
    ja: `割合の下限 ${low} が上限 ${high} ${low > high ? 'より大きく' : 'と同じで境を含まず'}、どの値も入りません。直してください。`,
    en: `The share has a lower bound of ${low} and an upper bound of ${high}${low > high ? '' : ' that do not belong to it'}, so no value is left. Correct them.`,
  }
  if (low > high || (low === high && isOpen)) yield ['error', 'share-range', empty]
  else if (
    exact !== undefined &&
    (exact < low || exact > high || (isOpen && (exact === above || exact === below)))
  )
    yield [
      'error',
      'share-exact',
      {
        ja: `exact の ${exact} が、同じ割合の範囲（${low}〜${high}）の外にあります。どちらかを直してください。`,
        en: `exact is ${exact}, outside the range of the same share (${low} to ${high}). Correct the one or the other.`,
      },
    ]
  else if (exact !== undefined && (Number.isFinite(low) || Number.isFinite(high)))
    yield [
      'warning',
      'share-exact-only',
      {
        ja: `exact と範囲の両方があります。正確な割合が分かるなら exact だけにしてください。`,
        en: `There are both exact and a range. Where the exact share is known, give only that.`,
      },
    ]
  else if (low === high)
    yield [
      'warning',
      'share-exact-only',
      {
        ja: `割合の下限と上限が同じ ${low} です。exact と書いてください。`,
        en: `The share has the same lower and upper bound, ${low}. Write it as exact.`,
      },
    ]
}
