import type { Entity, Interest } from './interest.ts'
import { sayShare, WHOLE } from './share.ts'

/** Something odd in a graph, which is used all the same. */
export interface Fault {
  readonly kind: 'self-ownership' | 'over-whole' | 'dangling' | 'duplicate-id' | 'days-reversed'
  /** The entity it is about. */
  readonly entity: string
  /** Where it is from, where that is known. */
  readonly source?: string
  readonly words: { readonly ja: string; readonly en: string }
}

/** What is odd in entities and interests, in the order of the file. */
export function faultsOf(entities: readonly Entity[], interests: readonly Interest[]): readonly Fault[] {
  const faults: Fault[] = []
  const seen = new Set<string>()
  for (const { id } of entities) {
    if (seen.has(id)) faults.push(duplicate(id))
    seen.add(id)
  }
  for (const interest of interests) faults.push(...faultsOfInterest(interest, seen))
  return [...faults, ...overWhole(interests)]
}

function duplicate(id: string): Fault {
  return {
    kind: 'duplicate-id',
    entity: id,
    words: {
      ja: `識別子 ${id} の者が複数あります。最初のものだけを使いました。`,
      en: `Several entities have the id ${id}; the first is used.`,
    },
  }
}

function* faultsOfInterest({ holder, held, from, until, source }: Interest, known: ReadonlySet<string>) {
  const where = source === undefined ? {} : { source }
  if (holder === held)
    yield {
      kind: 'self-ownership' as const,
      entity: held,
      ...where,
      words: {
        ja: `${held} が自らの持分を持っています。自己の持分は支配の計算に数えません。`,
        en: `${held} holds itself; what it holds in itself is not counted for control.`,
      },
    }
  for (const id of known.size > 0 ? [holder, held] : [])
    if (!known.has(id))
      yield {
        kind: 'dangling' as const,
        entity: id,
        ...where,
        words: {
          ja: `${id} は者の一覧にありません。種別の分からない者として使いました。`,
          en: `${id} is not among the entities; it is used as one of unknown kind.`,
        },
      }
  if (from !== undefined && until !== undefined && until <= from)
    yield {
      kind: 'days-reversed' as const,
      entity: held,
      ...where,
      words: {
        ja: `${holder} の ${held} に対する持分の終わり（${until}）が始まり（${from}）より後ではありません。どの日にも使われません。`,
        en: `The interest of ${holder} in ${held} ends (${until}) no later than it begins (${from}); it counts on no day.`,
      },
    }
}

/** Entities of which more than the whole is held at some time. */
function* overWhole(interests: readonly Interest[]): Generator<Fault, void> {
  const groups = Map.groupBy(interests, ({ held, measure }) => `${measure} ${held}`)
  for (const group of groups.values()) {
    const most = mostAtOnce(group)
    const [first] = group
    if (most <= WHOLE || first === undefined) continue
    const said = sayShare({ least: most, most })
    yield {
      kind: 'over-whole',
      entity: first.held,
      ...(first.source === undefined ? {} : { source: first.source }),
      words: {
        ja: `${first.held} の持分（${first.measure}）の合計が ${said} です。そのまま使いましたが、これによる答えは確かめてください。`,
        en: `The interests in ${first.held} (${first.measure}) add up to ${said}; they are used as they are, and answers that rest on them are to be checked.`,
      },
    }
  }
}

/** The most that is surely held on any one day. */
function mostAtOnce(interests: readonly Interest[]): number {
  const changes = interests
    .filter(({ isThroughOthers }) => !isThroughOthers)
    .filter(({ from, until }) => until === undefined || (from ?? '') < until)
    .flatMap(({ from, until, share: { least } }) => [
      { day: from ?? '', by: least },
      ...(until === undefined ? [] : [{ day: until, by: -least }]),
    ])
    // What ends on a day makes room before what begins.
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.by - b.by))
  let [sum, most] = [0, 0]
  for (const { by } of changes) {
    sum += by
    most = Math.max(most, sum)
  }
  return most
}
