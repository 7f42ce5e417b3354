import { describe, expect, it } from 'vitest'
import { linkNames } from './link-names.ts'

const share = { id: 'combined-shares', title: { ja: '割合', en: 'Share' } }
const limit = { id: 'rate', title: { ja: '基準', en: 'Threshold' } }

describe('the names in a sentence', () => {
  it('become links where they are quoted, and nowhere else', () => {
    expect(linkNames('「割合」は「基準」（1 %）以上の割合である', [share, limit], 'ja')).toEqual([
      { id: 'combined-shares', text: '「割合」' },
      'は',
      { id: 'rate', text: '「基準」' },
      '（1 %）以上の割合である',
    ])
    expect(linkNames('“Share” is at least “Threshold”', [limit, share], 'en')).toEqual([
      { id: 'combined-shares', text: '“Share”' },
      ' is at least ',
      { id: 'rate', text: '“Threshold”' },
    ])
  })

  it('leave a sentence without names whole', () => {
    expect(linkNames('次のすべてが成り立つ', [], 'ja')).toEqual(['次のすべてが成り立つ'])
  })
})
