let before = new Uint16Array(64)
let last = new Uint16Array(64)
let now = new Uint16Array(64)

/**
 * The least number of letters to change, add, drop or swap with their neighbour that makes one word the other (optimal
 * string alignment).
 *
 * @param most where it is more, this plus one is given
 */
export function editDistance(a: string, b: string, most = 1000): number {
  if (a === b) return 0
  let [from, untilA, untilB] = [0, a.length, b.length]
  while (untilA > 0 && untilB > 0 && a.charCodeAt(untilA - 1) === b.charCodeAt(untilB - 1)) {
    untilA -= 1
    untilB -= 1
  }
  while (from < untilA && from < untilB && a.charCodeAt(from) === b.charCodeAt(from)) from += 1
  const [rows, columns] = [untilA - from, untilB - from]
  if (rows === 0 || columns === 0) return Math.min(rows + columns, most + 1)
  if (Math.abs(rows - columns) > most) return most + 1
  if (columns >= now.length) {
    before = new Uint16Array(columns * 2 + 1)
    last = new Uint16Array(columns * 2 + 1)
    now = new Uint16Array(columns * 2 + 1)
  }
  for (let column = 0; column <= columns; column += 1) last[column] = column
  for (let row = 1; row <= rows; row += 1) {
    now[0] = row
    let least = row
    const letter = a.charCodeAt(from + row - 1)
    for (let column = 1; column <= columns; column += 1) {
      const other = b.charCodeAt(from + column - 1)
      // Places of the three rows, which are long enough.
      let cost = Math.min(
        (last[column] as number) + 1,
        (now[column - 1] as number) + 1,
        (last[column - 1] as number) + (letter === other ? 0 : 1),
      )
      if (
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(from + column - 2) &&
        a.charCodeAt(from + row - 2) === other
      )
        cost = Math.min(cost, (before[column - 2] as number) + 1)
      now[column] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
    ;[before, last, now] = [last, now, before]
  }
  return Math.min(last[columns] as number, most + 1)
}
