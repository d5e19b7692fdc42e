/**
 * Public holidays as the offices keep them, announced each year (Bộ luật Lao động 2019, Điều 112, and the yearly notice on
 * days off and swapped working days). To add a year, add a line:
 * `off`: Mondays to Fridays without work, `MMDD` or `MMDD-MMDD`; `work`: Saturdays and Sundays worked instead (làm bù).
 */
export const HOLIDAYS: Readonly<Record<number, { readonly off: string; readonly work?: string }>> = {
  2023: { off: '0102 0120-0126 0501-0503 0901-0904' },
  2024: { off: '0101 0208-0214 0418 0429-0501 0902-0903', work: '0504' },
  2025: { off: '0101 0127-0131 0407 0430-0502 0901-0902', work: '0426' },
  2026: { off: '0101-0102 0216-0220 0427 0430-0501 0831-0902', work: '0110 0822' },
};
