/** SHA-256 (FIPS 180-4) in plain code, because the language runs where no crypto module is and must stay synchronous. */

/** In every browser and on every server; the language is checked without the types of either. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

const PRIMES = firstPrimes(64);
const ROUND = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** Digest of the text's UTF-8 bytes, 64 hex digits. */
export function sha256(text: string): string {
  // A lone surrogate becomes U+FFFD.
  const words = padded(new TextEncoder().encode(text));
  const state = START.slice();
  const schedule = new Uint32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    for (let at = 0; at < 16; at++) schedule[at] = words[block + at]!;
    expand(schedule);
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** Message, a one bit, zeros, and the length in bits as a 64-bit number, as big-endian words. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16);
  for (let at = 0; at < bytes.length; at++) words[at >> 2]! |= bytes[at]! << (24 - (at & 3) * 8);
  words[bytes.length >> 2]! |= 0x80 << (24 - (bytes.length & 3) * 8);
  words[words.length - 2] = Math.floor(bytes.length / 0x2000_0000);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function expand(schedule: Uint32Array): void {
  for (let at = 16; at < 64; at++) {
    const far = schedule[at - 15]! | 0;
    const near = schedule[at - 2]! | 0;
    const one = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
    const two = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
    schedule[at] = (((schedule[at - 16]! + one) | 0) + ((schedule[at - 7]! + two) | 0)) | 0;
  }
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at++) {
    const high = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g));
    const first = (h + high + ROUND[at]! + schedule[at]!) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at]! += word));
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractional part. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}
