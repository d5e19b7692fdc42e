const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A positive number in small Roman digits. */
export function roman(number: number): string {
  let left = number;
  let drawn = '';
  for (const [value, letters] of ROMAN) {
    for (; left >= value; left -= value) drawn += letters;
  }
  return drawn;
}
