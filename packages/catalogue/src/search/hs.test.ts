import { describe, expect, test } from 'vitest'
import { hsCodeIn, hsWords, readHsCodes } from './hs.ts'

const HEAD = 'section,hscode,description,parent,level'
const table = [
  HEAD,
  'XVI,84,Machinery,TOTAL,2',
  'XVI,8414,"Pumps, ""vacuum"" or air",84,4',
  'XVI,841410,Pumps; vacuum,8414,6',
  'XVIII,901320,Lasers; other than laser diodes,9013,6',
  'XVI,841111,Turbo-jets; of a thrust not exceeding 25kN,8411,6',
  'XVII,8806,Unmanned aircraft,88,4',
].join('\n')

describe('tariff codes', () => {
  test.each([
    ['HS 8458.11', '845811'],
    ['ＨＳコード：８４５８．１１', '845811'],
    ['hs code 8458', '8458'],
    ['8458.11', '845811'],
    ['8458.11.100', '845811100'],
  ])('%s is %s', (query, code) => {
    expect(hsCodeIn(query)).toBe(code)
  })

  test.each(['8458', '845811', '2.4 GHz', 'ISO 230', '3A001', 'HS', ''])('"%s" is none', (query) => {
    expect(hsCodeIn(query)).toBeUndefined()
  })

  test('say what they are, without what they are not', () => {
    const codes = readHsCodes(table, 'hs.csv')
    expect(codes.edition).toBe('2022')
    expect(codes.descriptions.get('8414')).toBe('Pumps, "vacuum" or air')
    expect(hsWords(codes, '841410')).toBe('vacuum Pumps; Pumps; vacuum')
    expect(hsWords(codes, '901320')).toBe('Lasers')
    expect(hsWords(codes, '8411110')).toBe('Turbo-jets')
    expect(hsWords(codes, '999999')).toBeUndefined()
  })

  test.each([
    ['with other columns', 'code,text\n84,Machinery', 1],
    ['cut in the middle', `${table}\nXVI,8458`, 8],
    ['without a code', HEAD, undefined],
  ])('are refused from a table %s', (_, csv, line) => {
    const read = () => readHsCodes(csv, 'hs.csv')
    expect(read).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ code: 'list.hs', at: { file: 'hs.csv', ...(line && { line }) } }),
        ],
      }),
    )
  })
})
