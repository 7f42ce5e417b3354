import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepareName } from './prepare-name.ts'

const latin = (text: string, kind?: Parameters<typeof prepareName>[1]) =>
  prepareName(text, kind).readings[0].parts.map((part) => part.latin)

describe('a name of an organisation', () => {
  it.each([
    ['Siemens Aktiengesellschaft', ['siemens'], ['joint-stock']],
    ['Siemens Aktiengeselschaft', ['siemens'], ['joint-stock']],
    ['SiemensAG', ['siemens'], ['joint-stock']],
    ['Oboronnye Initsiativy o.O.O.', ['oboronnye', 'initsiativy'], ['limited']],
    ['Faberlic Europe Sp. z o.o.', ['faberlic', 'europe'], ['limited']],
    ['ООО "Ромашка"', ['romashka'], ['limited']],
    ['株式会社　サカタのタネ', ['sakatanotane'], ['joint-stock']],
    ['㈱ソニー', ['sonii'], ['joint-stock']],
    ['カブシキガイシャ　サカタノタネ', ['sakatanotane'], ['joint-stock']],
    ['삼성전자 주식회사', ['samseongjeonja'], ['joint-stock']],
    ['Blackstone Partners VI L.P.', ['blackstone', 'partners', '6'], ['partnership']],
    ['Brigade Forty-four', ['brigade', '44'], []],
    ['A.B.C. Company', ['abc'], ['joint-stock']],
    ['Limited', ['limited'], []],
  ])('%s is read as %j with the form %j', (text, parts, forms) => {
    expect(latin(text, 'organisation')).toEqual(parts)
    expect(prepareName(text, 'organisation').forms).toEqual(forms)
  })
})

describe('a name of a person', () => {
  it.each([
    ['Usāma bin Lādin', ['usama', 'bin', 'ladin']],
    ['Łukasz Żółć-Nowak', ['lukasz', 'zolc', 'nowak']],
    ['Ig0r Sech1n', ['igor', 'sechin']],
    ['Рutin Vladimir', ['putin', 'vladimir']], // the first letter is Cyrillic
    ['Путин', ['putin']],
    ['Pu\u200bt\u202ein', ['putin']],
    ['Ｖｌａｄｉｍｉｒ', ['vladimir']],
    ["Qa'id", ['qaid']],
    ['バラク・オバマ', ['baraku', 'obama']],
    ['Μητσοτάκης', ['mitsotakis']],
    ['髙橋', ['高橋']],
    ['Dr', ['dr']],
    ['', []],
    ['🦊 !?', []],
  ])('%s is read as %j', (text, parts) => {
    expect(latin(text, 'person')).toEqual(parts)
  })

  it('tells what is a title, a particle, an initial', () => {
    const roles = prepareName('Dr. J. van der Berg', 'person').readings[0].parts.map(({ role }) => role)
    expect(roles).toEqual(['title', 'initial', 'particle', 'particle', 'name'])
  })

  it('reads Chinese characters as they are and in pinyin', () => {
    const readings = prepareName('习近平', 'person').readings
    expect(readings.map(({ how, parts }) => [how, parts.map((part) => part.latin)])).toEqual([
      ['written', ['習近平']],
      ['pinyin', ['xijinping']],
    ])
  })
})

it('never throws, whatever the name, and its parts have letters or digits alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      for (const kind of ['person', 'organisation', 'vessel'] as const)
        for (const { parts } of prepareName(text, kind).readings)
          for (const part of parts) expect(part.latin).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})

it('cuts a text that is longer than any name, and says so', () => {
  const name = prepareName('Ivan '.repeat(3000))
  expect(name.isCut).toBe(true)
  expect(name.readings[0].parts.length).toBeLessThan(100)
})
