/** Computes something once for each object, and forgets it with the object. */
export function once<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>()
  return (key) => {
    let result = known.get(key)
    if (result === undefined) {
      result = compute(key)
      known.set(key, result)
    }
    return result
  }
}

/** Computes something once for each object and each of the few numbers that go with it. */
export function onceEach<Key extends object, Result>(
  compute: (key: Key, number: number) => Result,
): (key: Key, number: number) => Result {
  const knownOf = once<Key, Map<number, Result>>(() => new Map())
  return (key, number) => {
    const known = knownOf(key)
    let result = known.get(number)
    if (result === undefined) {
      result = compute(key, number)
      known.set(number, result)
    }
    return result
  }
}
