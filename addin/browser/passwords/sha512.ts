// SHA-512 over 32-bit halves. Opening a protected workbook hashes some 300,000 times in a row, which neither the
// asynchronous WebCrypto nor a general library does in bearable time.

const ROUNDS = 80;
// The first 64 bits of the fractional parts: square roots of the first 8 primes, cube roots of the first 80.
const START = fractions(8, 2);
const CONSTANTS = fractions(ROUNDS, 3);

/** SHA-512 of the bytes: 64 bytes. */
export function sha512(bytes: Uint8Array): Uint8Array {
  const state = START.slice();
  const padded = new Uint8Array(Math.ceil((bytes.length + 17) / 128) * 128);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const words = new Int32Array(ROUNDS * 2);
  for (let at = 0; at < padded.length; at += 128) {
    for (let i = 0; i < 32; i++) words[i] = view.getInt32(at + i * 4);
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((word, index) => digest.setInt32(index * 4, word));
  return new Uint8Array(digest.buffer);
}

function compress(state: Int32Array, w: Int32Array): void {
  for (let i = 32; i < ROUNDS * 2; i += 2) {
    const h15 = w[i - 30]!;
    const l15 = w[i - 29]!;
    const h2 = w[i - 4]!;
    const l2 = w[i - 3]!;
    const s0h = ((h15 >>> 1) | (l15 << 31)) ^ ((h15 >>> 8) | (l15 << 24)) ^ (h15 >>> 7);
    const s0l = ((l15 >>> 1) | (h15 << 31)) ^ ((l15 >>> 8) | (h15 << 24)) ^ ((l15 >>> 7) | (h15 << 25));
    const s1h = ((h2 >>> 19) | (l2 << 13)) ^ ((l2 >>> 29) | (h2 << 3)) ^ (h2 >>> 6);
    const s1l = ((l2 >>> 19) | (h2 << 13)) ^ ((h2 >>> 29) | (l2 << 3)) ^ ((l2 >>> 6) | (h2 << 26));
    const low = (s0l >>> 0) + (s1l >>> 0) + (w[i - 13]! >>> 0) + (w[i - 31]! >>> 0);
    w[i + 1] = low;
    w[i] = s0h + s1h + w[i - 14]! + w[i - 32]! + Math.floor(low / 2 ** 32);
  }
  let [ah, al, bh, bl, ch, cl, dh, dl] = state as unknown as number[] as Eight;
  let [eh, el, fh, fl, gh, gl, hh, hl] = state.subarray(8) as unknown as number[] as Eight;
  for (let i = 0; i < ROUNDS * 2; i += 2) {
    const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const low1 =
      (hl >>> 0) + (s1l >>> 0) + (((el & fl) ^ (~el & gl)) >>> 0) + (CONSTANTS[i + 1]! >>> 0) + (w[i + 1]! >>> 0);
    const t1h = (hh + s1h + ((eh & fh) ^ (~eh & gh)) + CONSTANTS[i]! + w[i]! + Math.floor(low1 / 2 ** 32)) | 0;
    const t1l = low1 | 0;
    const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const low2 = (s0l >>> 0) + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0);
    const t2h = s0h + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + Math.floor(low2 / 2 ** 32);
    [hh, hl, gh, gl, fh, fl] = [gh, gl, fh, fl, eh, el];
    const lowE = (dl >>> 0) + (t1l >>> 0);
    eh = (dh + t1h + Math.floor(lowE / 2 ** 32)) | 0;
    el = lowE | 0;
    [dh, dl, ch, cl, bh, bl] = [ch, cl, bh, bl, ah, al];
    const lowA = (t1l >>> 0) + (low2 >>> 0);
    ah = (t1h + t2h + Math.floor(lowA / 2 ** 32)) | 0;
    al = lowA | 0;
  }
  const mixed = [ah, al, bh, bl, ch, cl, dh, dl, eh, el, fh, fl, gh, gl, hh, hl];
  for (let i = 0; i < 16; i += 2) {
    const low = (state[i + 1]! >>> 0) + (mixed[i + 1]! >>> 0);
    state[i + 1] = low;
    state[i] = state[i]! + mixed[i]! + Math.floor(low / 2 ** 32);
  }
}

type Eight = [number, number, number, number, number, number, number, number];

/** High and low halves of the fractional bits of the `degree`-th roots of the first primes. */
function fractions(count: number, degree: number): Int32Array {
  const halves = new Int32Array(count * 2);
  for (let index = 0, prime = 2; index < count; prime++) {
    if (!isPrime(prime)) continue;
    const bits = root(BigInt(prime) << BigInt(64 * degree), degree) & ((BigInt(1) << BigInt(64)) - BigInt(1));
    halves[index * 2] = Number(bits >> BigInt(32));
    halves[index * 2 + 1] = Number(bits & BigInt(0xffffffff));
    index++;
  }
  return halves;
}

/** The whole part of the root, by bisection. */
function root(value: bigint, degree: number): bigint {
  let low = BigInt(0);
  let high = BigInt(1) << BigInt(69);
  while (high - low > BigInt(1)) {
    const middle = (low + high) / BigInt(2);
    let power = middle;
    for (let i = 1; i < degree; i++) power *= middle;
    if (power <= value) low = middle;
    else high = middle;
  }
  return low;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false;
  return true;
}
