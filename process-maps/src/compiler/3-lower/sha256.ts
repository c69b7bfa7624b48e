/** SHA-256 (FIPS 180-4) in plain code, because the language runs where no crypto module is and must stay synchronous. */

const PRIMES = firstPrimes(64);
const ROUND = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** Digest of the text's UTF-8 bytes, 64 hex digits. */
export function sha256(text: string): string {
  const words = padded(utf8(text));
  const state = START.slice();
  const schedule = new Uint32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16));
    expand(schedule);
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** UTF-8, three bytes at most per UTF-16 unit; a lone surrogate becomes U+FFFD. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  const whole = text.toWellFormed();
  for (let at = 0; at < whole.length; at++) {
    const unit = whole.charCodeAt(at);
    if (unit < 0x80) bytes[end++] = unit;
    else {
      const code = whole.codePointAt(at)!;
      if (code > 0xffff) at++;
      const following = code < 0x800 ? 1 : code < 0x1_0000 ? 2 : 3;
      bytes[end++] = (LEADS[following]! | (code >> (6 * following))) & 0xff;
      for (let left = following - 1; left >= 0; left--) bytes[end++] = 0x80 | ((code >> (6 * left)) & 0x3f);
    }
  }
  return bytes.subarray(0, end);
}

/** First byte's marks by the number of bytes that follow. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

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
    const [far, near] = [schedule[at - 15]!, schedule[at - 2]!];
    const one = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
    const two = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
    schedule[at] = schedule[at - 16]! + one + schedule[at - 7]! + two;
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
