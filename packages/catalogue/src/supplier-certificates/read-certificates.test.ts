import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readCertificates } from './read-certificates.ts'

const read = (text: string) => {
  const { certificates, problems } = readCertificates(strToU8(text))
  return {
    ids: [...certificates.keys()],
    problems: problems.map(({ code, at }) => `${code} ${at.path ?? at.line ?? ''}`),
    certificates,
  }
}

const YAML = `
certificates:
  - { id: C-1, author: 関所灯火, model: KJ-7, list: 2026-02-14, issued: 2026-02-20, expires: 2027-02-19, items: [6(2), '8'] }
  - { id: C-2, author: 関所灯火, model: KJ-8, list: 2026-02-14, issued: 2026-02-20, items: [] }
`

it('reads the same from YAML, JSON and CSV, numbers and days as they are written', () => {
  const csv =
    'id,author,model,list,issued,expires,items\nC-1,関所灯火,KJ-7,2026-02-14,2026-02-20,2027-02-19,6(2); 8\nC-2,関所灯火,KJ-8,2026-02-14,2026-02-20,,\n'
  const yaml = read(YAML)
  expect(yaml).toMatchObject({ ids: ['C-1', 'C-2'], problems: [] })
  expect(yaml.certificates.get('C-1')?.items).toEqual(['6(2)', '8'])
  expect(read(csv)).toEqual(yaml)
  expect(read(JSON.stringify([...yaml.certificates.values()]))).toEqual(yaml)
})

describe('what is wrong is named, and the others are read', () => {
  it.each([
    ['author: 関所灯火, ', '', 'certificate-missing certificates[0]'],
    ['issued: 2026-02-20, expires', 'issued: 2026-02-30, expires', 'certificate-field certificates[0]'],
    ['model: KJ-7', 'modle: KJ-7', 'certificate-unknown-field certificates[0]'],
  ])('%s', (from, to, problem) => {
    const { ids, problems } = read(YAML.replace(from, to))
    expect(ids).toEqual(['C-2'])
    expect(problems).toContain(problem)
  })

  it('two of one id are both left out', () => {
    expect(read(YAML.replace('C-2', 'C-1'))).toMatchObject({ ids: [], problems: ['certificate-twice '] })
  })

  it('a file that is none', () => {
    for (const text of ['', '{"a": 1}', '- [', 'certificates: 5'])
      expect(read(text).problems[0]).toMatch(/^certificates-unreadable/)
  })

  it('whatever the file is', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', '- ', '[', 'certificates: ', 'id,items\n'),
        (bytes, start) => {
          const { certificates, problems } = readCertificates(Uint8Array.from([...strToU8(start), ...bytes]))
          expect(certificates.size).toBe(0)
          for (const { message } of problems) expect(message.ja).not.toMatch(/undefined|\[object/)
        },
      ),
    )
  })
})
