/**
 * The same function, which remembers what it gave for the words it saw: names are made of words that come again and again.
 * It forgets everything when it has seen too many, so that it never grows with the names.
 */
export function remembered<Value>(of: (word: string) => Value, most = 100_000): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const value = of(word)
    if (known.size >= most) known.clear()
    known.set(word, value)
    return value
  }
}
