import { all, call } from '@/lib/own';
import { tidy } from './labels';
import type { Fact, KnownPortal, PortalFacts } from './types';

/** Rows of VNPT iOffice say all about their document in attributes; columns differ from province to province. */
const ROW = 'tr[id^="vb_"][so_ky_hieu]';
const DUE = '.vanbanden_hienthi_han_xuly';
const ATTRIBUTES: Readonly<Partial<Record<Fact, string>>> = {
  number: 'so_ky_hieu',
  subject: 'trich_yeu',
  issuer: 'don_vi_ban_hanh',
  day: 'ngay_van_ban',
  urgency: 'do_khan',
  secrecy: 'do_mat',
  role: 'role_type_code',
};

/**
 * VNPT iOffice. Addresses there say nothing (tokens change with each session); a row has a stable key.
 *
 * Made for: test/fixtures/portals/ioffice-danh-sach.html
 */
export const ioffice: KnownPortal = {
  knows: (page) => call(page, 'querySelector', ROW) !== null,
  rows: (page) => Array.from(all<HTMLElement>(page, ROW), (element) => ({ element, facts: factsIn(element) })),
};

function factsIn(row: Element): PortalFacts {
  const found: Partial<Record<Fact, string>> = {};
  for (const fact of FACTS) {
    const said = tidy(row.getAttribute(ATTRIBUTES[fact] ?? ''));
    if (said) found[fact] = said;
  }
  const due = tidy(row.querySelector(DUE)?.textContent);
  return { ...found, ...(due && { due }), key: row.getAttribute('flyid') || row.id };
}

const FACTS = ['number', 'subject', 'issuer', 'day', 'urgency', 'secrecy', 'role'] as const;
