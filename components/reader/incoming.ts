import { useEffect, useRef, useState } from 'react';

/** What the officer brings by pasting or dropping. */
export type Incoming =
  | { readonly is: 'files'; readonly files: readonly File[] }
  /** `html` is empty where the clipboard has plain text alone. */
  | { readonly is: 'text'; readonly text: string; readonly html: string };

/** Files, or else text; null where there is neither. */
export function incomingOf(data: DataTransfer | null): Incoming | null {
  if (!data) return null;
  // Office programs put a picture of the text beside the text.
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (data.files.length > 0 && text.trim() === '') return { is: 'files', files: [...data.files] };
  return text.trim() === '' ? null : { is: 'text', text, html };
}

/** Takes what is pasted or dropped anywhere on the page; true while files are held over it. */
export function useIncoming(onIncoming: (incoming: Incoming) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onIncoming);
  latest.current = onIncoming;
  useEffect(() => {
    const stop = new AbortController();
    const listen = <T extends 'dragover' | 'dragleave' | 'drop' | 'paste'>(
      type: T,
      hear: (event: WindowEventMap[T]) => void,
    ): void => window.addEventListener(type, hear, { signal: stop.signal });
    listen('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault(); // else the browser shows the file in the place of this page
      setOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current({ is: 'files', files });
    });
    listen('paste', (event) => {
      const incoming = isField(event.target) ? null : incomingOf(event.clipboardData);
      if (!incoming) return;
      event.preventDefault();
      latest.current(incoming);
    });
    return () => stop.abort();
  }, []);
  return over;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input,textarea,[contenteditable]') !== null;
