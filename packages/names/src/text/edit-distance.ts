/** Of each letter the places where the first word has it, one bit each; all zero between calls. */
const places = new Int32Array(0x1_0000)

/**
 * The least number of letters to change, add, drop or swap with their neighbour that makes one word the other (optimal
 * string alignment). A column of the table of distances is the bits of one number (Hyyrö, 2003), where a word has no more
 * than 32 letters that matter.
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
  if (rows > 32 && columns > 32)
    return Math.min(byTable(a.slice(from, untilA), b.slice(from, untilB)), most + 1)
  const distance = rows > 32 ? byBits(b, a, from, untilB, untilA) : byBits(a, b, from, untilA, untilB)
  return Math.min(distance, most + 1)
}

function byBits(a: string, b: string, from: number, untilA: number, untilB: number): number {
  for (let at = from; at < untilA; at += 1) {
    const letter = a.charCodeAt(at)
    places[letter] = (places[letter] as number) | (1 << (at - from)) // the array has a place for every letter
  }
  const lastRow = 1 << (untilA - from - 1)
  let distance = untilA - from
  // Where a distance is one more, or one less, than the one above it; where it is no more than the one aslant before it.
  let [more, less, aslant, before] = [-1, 0, 0, 0]
  for (let at = from; at < untilB; at += 1) {
    const here = places[b.charCodeAt(at)] as number
    const swapped = ((~aslant & here) << 1) & before
    aslant = (((here & more) + more) ^ more) | here | less | swapped
    const moreThanLeft = less | ~(aslant | more)
    const lessThanLeft = aslant & more
    if (moreThanLeft & lastRow) distance += 1
    if (lessThanLeft & lastRow) distance -= 1
    const shifted = (moreThanLeft << 1) | 1
    more = (lessThanLeft << 1) | ~(aslant | shifted)
    less = shifted & aslant
    before = here
  }
  for (let at = from; at < untilA; at += 1) places[a.charCodeAt(at)] = 0
  return distance
}

/** The same for words of any length. */
function byTable(a: string, b: string): number {
  let before = new Uint16Array(b.length + 1)
  let last = Uint16Array.from({ length: b.length + 1 }, (_, column) => column)
  let now = new Uint16Array(b.length + 1)
  for (let row = 1; row <= a.length; row += 1) {
    now[0] = row
    for (let column = 1; column <= b.length; column += 1) {
      // Places of the three rows, which are long enough.
      let cost = Math.min(
        (last[column] as number) + 1,
        (now[column - 1] as number) + 1,
        (last[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] as number) + 1)
      now[column] = cost
    }
    ;[before, last, now] = [last, now, before]
  }
  return last[b.length] as number
}
