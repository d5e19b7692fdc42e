import type { Look } from '@/components/sidepanel';

/** An open tab of an allowed portal. */
export interface OpenPage {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** What the first look at a frame saw (lib/marking/glimpse.ts). */
export interface FirstLook {
  readonly signs: readonly Sign[];
  readonly characters: number;
  readonly editing: boolean;
  readonly type: string;
}

/** The kinds of words that the first look looks for. */
export const SIGNS = {
  motto: 'testSign_motto',
  recipients: 'testSign_recipients',
  to: 'testSign_to',
  end: 'testSign_end',
  authority: 'testSign_authority',
  number: 'testSign_number',
  date: 'testSign_date',
  kind: 'testSign_kind',
  orders: 'testSign_orders',
  asks: 'testSign_asks',
  charges: 'testSign_charges',
  items: 'testSign_items',
} as const;
export type Sign = keyof typeof SIGNS;

/** What became of one frame. */
export interface FrameReport {
  readonly host: string | null;
  readonly top: boolean;
  readonly finding:
    | { readonly is: 'notice' | 'other'; readonly look: Look }
    | { readonly is: 'secret' }
    | { readonly is: 'left' | 'unread'; readonly glance: FirstLook }
    | { readonly is: 'closed'; readonly site: { readonly host: string; readonly pattern: string } };
}

/** What is known of the page that was asked about. */
export type PageReport =
  | { readonly is: 'looked'; readonly page: OpenPage; readonly frames: readonly FrameReport[] }
  /** The typed address is none of the web. */
  | { readonly is: 'wrong'; readonly address: string }
  /** Its site is not allowed. */
  | { readonly is: 'closed'; readonly site: { readonly host: string; readonly pattern: string } }
  /** No tab shows it; `url` is where to open it. */
  | { readonly is: 'absent'; readonly url: string }
  /** The tab is gone, or no extension may look into it. */
  | { readonly is: 'gone' };
