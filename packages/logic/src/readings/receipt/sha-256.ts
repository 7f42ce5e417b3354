declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** The first so many prime numbers. */
function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

/** The first 32 bits of the fraction of a number. */
const fractionBits = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0

/** The constants of FIPS 180-4, 4.2.2 and 5.3.3: of cube roots and of square roots of primes. */
const ROUND = Int32Array.from(primes(64), (prime) => fractionBits(Math.cbrt(prime)))
const START = Int32Array.from(primes(8), (prime) => fractionBits(Math.sqrt(prime)))

const words = new Int32Array(64)

/** The message with its end mark and its length in bits, in blocks of 64 bytes (FIPS 180-4, 5.1.1). */
function padded(message: Uint8Array): DataView {
  const blocks = Math.ceil((message.length + 9) / 64)
  const bytes = new Uint8Array(blocks * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0)
  return view
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/** Works one block into the hash (FIPS 180-4, 6.2.2). */
function compress(hash: Int32Array, view: DataView, block: number): void {
  const w = (at: number): number => words[at] ?? 0
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(block + at * 4)
  for (let at = 16; at < 64; at++) {
    const [early, late] = [w(at - 15), w(at - 2)]
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[at] = (w(at - 16) + small + w(at - 7) + large) | 0
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (ROUND[at] ?? 0) + w(at)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) hash[at] = (hash[at] ?? 0) + word
}

/**
 * The SHA-256 (FIPS 180-4) of a text in UTF-8, in lower-case hexadecimal. Web Crypto is not used: it is not there on
 * pages that come from another machine without TLS, and for a text as short as a case it takes longer.
 */
export function sha256(text: string): string {
  const view = padded(new TextEncoder().encode(text))
  const hash = START.slice()
  for (let block = 0; block < view.byteLength; block += 64) compress(hash, view, block)
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
