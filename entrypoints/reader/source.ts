import { LARGEST_FILE } from '@/lib/files';
import { UnreadableFile } from '@/lib/sources/file';
import type { Sighting } from '@/lib/tasks';

/** Something to be opened. */
export type Source = { readonly name: string; readonly from: Pick<Sighting, 'url' | 'title'> } & (
  | { readonly is: 'file'; readonly bytes: () => Promise<Uint8Array> }
  | { readonly is: 'pasted'; readonly text: string; readonly html: string }
);

const ownFile = (name: string): Source['from'] => ({ url: '', title: name });

/** A file of the officer's. */
export const fileSource = (file: File): Source => ({
  is: 'file',
  name: file.name,
  from: ownFile(file.name),
  bytes: async () => {
    if (file.size > LARGEST_FILE) throw new UnreadableFile('too-big', `${file.size} bytes`);
    return new Uint8Array(await file.arrayBuffer());
  },
});

/** What was pasted; with its markup, when there is some, lists keep their numbers and tables their cells. */
export const pastedSource = (name: string, text: string, html: string): Source => ({
  is: 'pasted',
  name,
  from: ownFile(name),
  text,
  html,
});

/** A file that was unpacked or fetched already. */
export const bytesSource = (name: string, bytes: () => Promise<Uint8Array>, from = ownFile(name)): Source => ({
  is: 'file',
  name,
  from,
  bytes,
});
