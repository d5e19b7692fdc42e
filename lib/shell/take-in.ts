import type { Places } from '@/lib/messages';
import { holidaysOf, readPolicy } from '@/lib/policy';
import { type Block, type Header, type Judgement, read, type Secrecy, type Unseen } from '@/lib/reading';
import { type Around, seeNotice, standAnnotations } from '@/lib/store';
import { type AnnotationPlace, type NoticeId, placeAnnotations, type Sighting, wholesOf } from '@/lib/tasks';
import { placesOf } from './places';

/** How sure the reading is, and of how many paragraphs. */
export interface Judged extends Judgement {
  readonly paragraphs: number;
}

/** What a document was read as. Only of a notice anything is kept. */
export type TakenIn =
  | {
      readonly is: 'notice';
      readonly noticeId: NoticeId;
      /** Further notices in the same document, which were not read. */
      readonly more: number;
      readonly places: Places;
      /** Where the officer's annotations stand in the blocks. */
      readonly annotated: readonly AnnotationPlace[];
      readonly judged: Judged;
    }
  | { readonly is: 'secret'; readonly secrecy: Secrecy }
  | { readonly is: 'other'; readonly judged: Judged };

/** Where a notice with this header was seen, and what is said of it there. */
export type SaidThere = (header: Header) => Promise<
  Around & {
    readonly sighting: Sighting;
    /** A secrecy mark that the document itself does not have. */
    readonly secrecy?: Secrecy | null;
  }
>;

/**
 * Reads a document and keeps what is a notice, wherever it was seen: the one way from text into the store.
 *
 * @param unseen the pages around `blocks` that are not in them
 * @throws StoreError
 */
export async function takeIn(blocks: readonly Block[], there: SaidThere, unseen?: Unseen): Promise<TakenIn> {
  const { policy } = await readPolicy();
  const reading = read(blocks, { holidays: holidaysOf(policy), ...unseen });
  if (reading.is === 'secret') return { is: 'secret', secrecy: reading.secrecy };
  const { confidence, reasons } = reading;
  const judged = { paragraphs: blocks.length, confidence, reasons };
  if (reading.is === 'other') return { is: 'other', judged };
  const { sighting, secrecy, ...around } = await there(reading.notice.header);
  if (secrecy) return { is: 'secret', secrecy };
  const { notice, keys } = await seeNotice(reading.notice, sighting, sighting.at, around);
  const { annotations = [] } = notice;
  const annotated = placeAnnotations(annotations, blocks, reading.notice.missing, sighting.at);
  if (annotated.length > 0) await standAnnotations(notice.id, annotated);
  return {
    is: 'notice',
    noticeId: notice.id,
    more: reading.notice.more,
    places: placesOf(reading.notice.assignments, blocks, keys, wholesOf(notice)),
    annotated,
    judged,
  };
}
