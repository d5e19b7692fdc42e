import type { IsoDay } from '@/lib/calendar';
import { longDay, longMoment, type TextKey, type Translate } from '@/lib/i18n';

/** Fields that have a name for the officer; the others are shown by their own. */
const NAMED = {
  text: 'dataField_text',
  note: 'dataField_note',
  status: 'dataField_status',
  tags: 'dataField_tags',
  ownDue: 'dataField_ownDue',
  read: 'dataField_read',
  due: 'dataField_due',
  evidence: 'dataField_evidence',
  units: 'dataField_units',
  name: 'dataField_name',
  role: 'dataField_role',
  doneAt: 'dataField_doneAt',
  createdAt: 'dataField_createdAt',
  updatedAt: 'dataField_updatedAt',
  standing: 'dataField_standing',
  parts: 'dataField_parts',
  header: 'dataField_header',
  kind: 'dataField_kind',
  number: 'dataField_number',
  symbol: 'dataField_symbol',
  issuer: 'dataField_issuer',
  place: 'dataField_place',
  issuedOn: 'dataField_issuedOn',
  subject: 'dataField_subject',
  signer: 'dataField_signer',
  recipients: 'dataField_recipients',
  assignments: 'dataField_assignments',
  splits: 'dataField_splits',
  seen: 'dataField_seen',
  url: 'dataField_url',
  title: 'dataField_title',
  at: 'dataField_at',
  readAt: 'dataField_readAt',
  portal: 'dataField_portal',
  annotations: 'dataField_annotations',
  quote: 'dataField_quote',
  chosenAt: 'dataField_chosenAt',
  language: 'dataField_language',
  theme: 'dataField_theme',
  ownUnits: 'dataField_ownUnits',
  aliases: 'dataField_aliases',
  badgeDays: 'dataField_badgeDays',
  colour: 'dataField_colour',
} as const satisfies Record<string, TextKey>;

const isNamed = (field: string): field is keyof typeof NAMED => Object.hasOwn(NAMED, field);

export const fieldName = (t: Translate, field: string): string => (isNamed(field) ? t(NAMED[field]) : field);

/** A value that has nothing inside it, in words. */
export function valueText(t: Translate, field: string, value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'dataYes' : 'dataNo');
  if (typeof value === 'number') return /(?:At|^at|^since)$/.test(field) ? longMoment(value) : String(value);
  const text = String(value ?? '–');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? longDay(text as IsoDay) : text;
}

/** What a record is about, in one line, whatever it has. */
export function headline(row: unknown): string {
  if (typeof row !== 'object' || row === null) return String(row);
  const { text, subject, header, name, url, id } = row as Readonly<Record<string, unknown>>;
  if (typeof header === 'object' && header !== null && 'subject' in header && header.subject) return headline(header);
  return String(
    [text, subject, name, url, id].find((words) => typeof words === 'string' && words.trim() !== '') ?? '–',
  );
}
