import { beforeAll, describe, expect, it } from 'vitest'
import { compareNames, MATCH } from '../compare/index.ts'
import type { PartyKind } from '../lists/index.ts'
import { prepareName, type ReadJapanese } from '../text/index.ts'
import { loadJapanese } from './index.ts'

let japanese: ReadJapanese
beforeAll(async () => {
  japanese = await loadJapanese()
})

const score = (a: string, b: string, kind: PartyKind) =>
  compareNames(prepareName(a, kind, { japanese }), prepareName(b, kind, { japanese })).score
const read = (text: string, how: string, kind: PartyKind = 'organisation') =>
  prepareName(text, kind, { japanese })
    .readings.find((one) => one.how === how)
    ?.parts.map(({ latin }) => latin)

describe('Japanese names', () => {
  it.each([
    ['山田太郎', 'ヤマダ　タロウ', 'person'],
    ['山田太郎', 'Yamada Taro', 'person'],
    ['山田太郎', 'TARO YAMADA', 'person'],
    ['渡邊一郎', 'Watanabe Ichirō', 'person'],
    ['三菱重工業株式会社', 'Mitsubishi Heavy Industries, Ltd.', 'organisation'],
    ['住友化学株式会社', 'スミトモカガク', 'organisation'],
    ['東京海上ホールディングス株式会社', 'Tokyo Kaijo Holdings, Inc.', 'organisation'],
  ] as const)('%s and %s may be one', (a, b, kind) => {
    expect(score(a, b, kind)).toBeGreaterThanOrEqual(MATCH)
  })

  it.each([
    ['山田太郎', 'Yamada Hanako', 'person'],
    ['山田太郎', '山本太郎', 'person'],
    ['三菱電機株式会社', 'Mitsubishi Heavy Industries, Ltd.', 'organisation'],
    ['三井化学株式会社', 'Sumitomo Chemical Company', 'organisation'],
  ] as const)('%s and %s are not', (a, b, kind) => {
    expect(score(a, b, kind)).toBeLessThan(MATCH)
  })

  it('are read aloud, and their common words in English', () => {
    expect(read('三菱重工業株式会社', 'japanese')).toEqual(['mitsubishi', 'juukougyou'])
    expect(read('三菱重工業株式会社', 'japanese-english')).toEqual(['mitsubishi', 'heavy', 'industries'])
    expect(read('新井商事', 'japanese-english')).toEqual(['arai', 'trading'])
    expect(read('山田太郎', 'japanese', 'person')).toEqual(['yamada', 'tarou'])
    expect(read('山田太郎', 'japanese-english', 'person')).toBeUndefined()
    expect(read('Yamada Ltd', 'japanese')).toBeUndefined()
  })
})
