import { describe, expect, it } from 'vitest'
import type { PartyKind } from '../lists/index.ts'
import { prepareName } from '../text/index.ts'
import { compareNames, MATCH } from './compare-names.ts'
import { explainNames } from './explain-names.ts'

const score = (a: string, b: string, kind: PartyKind) =>
  compareNames(prepareName(a, kind), prepareName(b, kind)).score

describe('persons', () => {
  it.each([
    ['Ivan Petrov', 'IVAN PETROV'],
    ['Petrov, Ivan', 'Ivan Petrov'],
    ['IvanPetrov', 'Ivan Petrov'],
    ['Иван Петров', 'Ivan Petrov'],
    ['Ιβάν Πετρόφ', 'Ivan Petrof'],
    ['خالد محمود', 'Khalid Mahmoud'],
    ['习近平', '習近平'],
    ['髙橋一郎', '高橋一郎'],
    ['Ivan Sergeyevich Petrov', 'Ivan Petrov'],
    ['Bob Miller', 'Robert Miller'],
    ['Dr. Ivan Petrov', 'Ivan Petrov'],
    ['Khaled el-Hassan', 'Khalid al-Hasan'],
    ['John R. Miller', 'John Robert Miller'],
    ['Ivan Petrof', 'Ivan Petrov'],
    ['ウラジーミル・プーチン', 'Vladimir Putin'],
    ['ジミー・カーター', 'Jimmy Carter'],
    ['チャールズ・ディケンズ', 'Charles Dickens'],
    ['マリア・シュミット', 'Schmidt, Maria'],
  ])('%s and %s may be one', (a, b) => {
    expect(score(a, b, 'person')).toBeGreaterThanOrEqual(MATCH)
  })

  it.each([
    ['Ivan Petrov', 'Sergei Petrov'],
    ['Ivan Petrov', 'Ivan Sokolov'],
    ['Muhammad', 'Muhammad Ali Hassan'],
    ['安倍晋三', '安倍晋太郎'],
    ['ジミー・カーター', 'Jimmy Carson'],
    ['マリア・シュミット', 'Marion Smith'],
    ['Ivan Petrov', ''],
    ['?', '?'],
  ])('%s and %s are not', (a, b) => {
    expect(score(a, b, 'person')).toBeLessThan(MATCH)
  })
})

describe('organisations', () => {
  it.each([
    ['Lantern Works GmbH', 'Lantern Works Gesellschaft mit beschränkter Haftung'],
    ['OOO Romashka', 'Romashka LLC'],
    ['株式会社サカタのタネ', 'カブシキガイシャ　サカタノタネ'],
    ['Lantern & Sons Ltd', 'Lantern and Sons Limited'],
    ['First Lantern Bank', '1st Lantern Bank'],
    ['Lantern Capital Fund IV', 'Lantern Capital Fund V'],
    ['The Lantern Group', 'Lantern Group'],
  ])('%s and %s may be one', (a, b) => {
    expect(score(a, b, 'organisation')).toBeGreaterThanOrEqual(MATCH)
  })

  it.each([
    ['Lantern Bank Limited', 'Umbrella Bank Limited'],
    ['三菱重工業株式会社', '三菱電機株式会社'],
    ['Bank of Lanternia', 'Bank of Umbria'],
    ['Lantern Works No. 1', 'Lantern Works No. 2'],
    ['Lantern Works 1234', 'Lantern Works 1235'],
  ])('%s and %s are not', (a, b) => {
    expect(score(a, b, 'organisation')).toBeLessThan(MATCH)
  })
})

it('says why, in both languages', () => {
  const [a, b] = [prepareName('Ivan Petrov', 'person'), prepareName('Iwan S. Sokolov', 'person')]
  const reasons = explainNames(compareNames(a, b))
  expect(reasons.map(({ en }) => en)).toEqual([
    '"Ivan" and "Iwan": the same sound.',
    '"Petrov" and "Sokolov" differ (by 5 letters).',
    '"S" stands in the second name only.',
  ])
  expect(reasons.every(({ ja }) => /[ぁ-ん]/.test(ja))).toBe(true)
  expect(explainNames(compareNames(prepareName(''), a))).toMatchObject([
    { en: 'There is no letter to compare.' },
  ])
})
