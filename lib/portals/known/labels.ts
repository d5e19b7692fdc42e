import { fold } from '@/lib/text';
import type { Fact } from './types';

/** Folded labels of cells and columns, as the forms of NĐ 30/2020 and widespread portals name these facts. */
const LABELS =
  /^(?:(?<number>(?:so )?(?:va )?ky hieu|so (?:hieu|van ban|vb|kh))|(?<subject>trich yeu(?: noi dung)?|noi dung trich yeu|ten van ban)|(?<day>ngay (?:van ban|vb|ban hanh|bh|ky|phat hanh))|(?<issuer>(?:don vi|co quan|noi) (?:ban hanh|bh|phat hanh|gui))|(?<due>(?:thoi )?han (?:xu ly|xl|giai quyet))|(?<role>vai tro(?: xu ly)?|(?:loai|hinh thuc) xu ly)|(?<urgency>(?:muc )?do khan(?: cap)?)|(?<secrecy>(?:muc )?do mat))(?: van ban| vb)?$/;
/** Longer texts are no labels. */
const LONGEST = 40;

/** The fact that a label names: "Số, ký hiệu:" is that of a document's number. */
export function factOf(label: string): Fact | undefined {
  if (label.length > LONGEST) return undefined;
  const named = LABELS.exec(fold(label))?.groups ?? {};
  return FACTS.find((fact) => named[fact]);
}

const FACTS = ['number', 'subject', 'day', 'issuer', 'due', 'role', 'urgency', 'secrecy'] as const;

export const tidy = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
