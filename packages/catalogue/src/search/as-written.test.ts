import { expect, test } from 'vitest'
import { asWritten } from './as-written.ts'
import { fold } from './fold.ts'

test.each([
  ['量子コンピューター 2台', '量子コンピュタ', '量子コンピューター'],
  ['ＣＮＣ　旋盤', '旋盤', '旋盤'],
  ['中古のﾀｰﾎﾞ分子ﾎﾟﾝﾌﾟ', 'タボ分子ポンプ', 'ﾀｰﾎﾞ分子ﾎﾟﾝﾌﾟ'],
  ['Carbon Fibre', 'fiber', 'Fibre'],
  ['lathe', 'lathe', 'lathe'],
])('in %s, %s was written %s', (query, piece, written) => {
  const from = fold(query).indexOf(piece)
  expect(asWritten(query)(from, from + piece.length)).toBe(written)
})
