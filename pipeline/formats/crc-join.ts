// CRC-32 of two texts one behind the other, from the CRC of each: what lets the head of a sheet be written last.
// A CRC is linear over GF(2), so that appending zero bytes is a 32 × 32 bit matrix, and many of them a power of it.

const POLYNOMIAL = 0xedb88320;

function times(matrix: Uint32Array, vector: number): number {
  let sum = 0;
  for (let bit = 0, rest = vector; rest !== 0; bit++, rest >>>= 1) if (rest & 1) sum ^= matrix[bit]!;
  return sum >>> 0;
}

/** `first` and `second` are CRC-32 values, `length` the bytes that `second` is of. */
export function joinCrc32(first: number, second: number, length: number): number {
  let shift = new Uint32Array(32); // one zero bit
  shift[0] = POLYNOMIAL;
  for (let bit = 1; bit < 32; bit++) shift[bit] = 2 ** (bit - 1);
  const squared = (matrix: Uint32Array): Uint32Array<ArrayBuffer> =>
    matrix.map((column) => times(matrix, column)) as Uint32Array<ArrayBuffer>;
  for (let doubling = 0; doubling < 3; doubling++) shift = squared(shift); // one zero byte
  let crc = first;
  for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) crc = times(shift, crc);
    shift = squared(shift);
  }
  return (crc ^ second) >>> 0;
}
