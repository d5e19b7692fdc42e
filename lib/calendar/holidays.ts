/** A year's days, apart by blanks, as `MMDD` or `MMDD-MMDD`. */
export interface YearOfHolidays {
  /** Mondays to Fridays without work; weekends among them change nothing. */
  readonly off: string;
  /** Saturdays and Sundays worked instead (làm bù). */
  readonly work?: string;
}

/** Which days are off, by year: all of a year or nothing, so that a year that is listed is certain. */
export type Holidays = Readonly<Record<number, YearOfHolidays>>;

/**
 * Public holidays as the offices keep them, announced each year (Bộ luật Lao động 2019, Điều 112, and the yearly notice on
 * days off and swapped working days). To add a year, add a line.
 */
export const HOLIDAYS: Holidays = {
  2023: { off: '0102 0120-0126 0501-0503 0901-0904' },
  2024: { off: '0101 0208-0214 0418 0429-0501 0902-0903', work: '0504' },
  2025: { off: '0101 0127-0131 0407 0430-0502 0901-0902', work: '0426' },
  2026: { off: '0101-0102 0216-0220 0427 0430-0501 0831-0902', work: '0110 0822' },
};
