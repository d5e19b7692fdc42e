import { makeDay, partsOf } from '@/lib/calendar';
import { type Form, type Found, firstOn, type Value } from '../form';

/** Which month of a quarter "tháng cuối quý" is. */
const PLACE: Record<string, number> = { dau: 1, giua: 2, 'thu hai': 2, cuoi: 3 };

function read({ match, issuedOn }: Found): Value | null | undefined {
  const [, digits, place, other] = match;
  const day = Number(digits);
  if (day < 1 || day > 31) return undefined;
  if (place) {
    const first = PLACE[place] ?? 1;
    const repeating = { months: [first, first + 3, first + 6, first + 9], day };
    return { due: firstOn(repeating, issuedOn), kind: 'recurring', repeating, frequency: 'FREQ=MONTHLY;INTERVAL=3' };
  }
  const repeating = { months: null, day };
  if (other === 'bao cao') return { due: null, kind: 'recurring', repeating, frequency: 'FREQ=MONTHLY' };
  if (!other || !issuedOn) return { due: firstOn(repeating, issuedOn), kind: 'date', repeating, doubtful: true };
  const { year, month } = partsOf(issuedOn);
  const due =
    other === 'nay' ? makeDay(year, month, day) : makeDay(year + Math.floor(month / 12), (month % 12) + 1, day);
  return { due, kind: 'date', repeating, doubtful: !due };
}

/**
 * A day without its month: "ngày 20 của tháng cuối quý" (every quarter), "ngày 05 tháng sau", "ngày 18" (the first such day,
 * doubtful, until "hằng tháng" nearby makes it come again).
 */
export const day: Form = {
  pattern:
    /\bngay (?:mung )?(\d{1,2})(?! ?[\d/%]|[.-]\d| ?thang ?\d)(?: (?:cua |trong )?(?:moi )?thang (?:(dau|cuoi|giua|thu hai)(?: tien| cung)?(?: cua)?(?: moi| hang)? quy(?: (?:sau|tiep theo|ke tiep|lien ke))?|(nay|sau|toi|tiep theo|ke tiep|lien ke|lien sau|bao cao)))?/g,
  read,
};
