/** `[a b c d e f]` of PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const apply = (m: Matrix, x: number, y: number): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** The way back; the identity for a matrix that has none. */
export function inverse(m: Matrix): Matrix {
  const size = m[0] * m[3] - m[1] * m[2];
  if (!size) return IDENTITY;
  return [
    m[3] / size,
    -m[1] / size,
    -m[2] / size,
    m[0] / size,
    (m[2] * m[5] - m[3] * m[4]) / size,
    (m[1] * m[4] - m[0] * m[5]) / size,
  ];
}

/** A matrix from numbers as pdf.js hands them over: an array, a typed array, or an object with the keys 0 to 5. */
export function matrixOf(value: unknown): Matrix | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const numbers: Partial<Record<string, unknown>> = { ...value };
  const at = (index: number): number => {
    const number = numbers[index];
    return typeof number === 'number' && Number.isFinite(number) ? number : Number.NaN;
  };
  const found: Matrix = [at(0), at(1), at(2), at(3), at(4), at(5)];
  return found.some(Number.isNaN) ? undefined : found;
}
