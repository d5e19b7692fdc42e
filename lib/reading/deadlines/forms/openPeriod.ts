import type { DeadlineKind } from '../../types';
import type { Form, Found, Value } from '../form';

const KINDS: Readonly<Record<string, DeadlineKind>> = { thang: 'month', quy: 'quarter', qui: 'quarter', tuan: 'week' };

function read({ match, alone, lead, text, start }: Found): Value | undefined {
  const kind = KINDS[match[0]];
  // "Trong quỹ", "trong thắng": other words.
  if (!kind || !alone || lead.role !== 'in' || !/^(?:th|q|t)u?[áýíầ]/i.test(text.slice(start, start + 4)))
    return undefined;
  return { due: null, kind, doubtful: true };
}

/** "Trong tháng", in a column of times: of which one only its heading may say. */
export const openPeriod: Form = {
  starts: ['thang', 'quy', 'qui', 'tuan'],
  pattern: /\b(?:thang|qu[yi]|tuan)(?= ?[.;]?$)/y,
  read,
};
