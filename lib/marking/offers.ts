import { type Attachment, attachmentsIn } from '@/lib/files/find';
import type { FileReply, FileWords } from '@/lib/messages';
import { own } from '@/lib/own';
import { inViewer, type LookForFiles } from './files';
import type { Host } from './host';
import { type Life, lifeWithin } from './life';
import { OFFER_STYLE } from './offer-style';
import { openPill } from './pill';
import { PILL_STYLE } from './pill-style';
import { openReads } from './reads';
import type { Runtime } from './runtime';

/** The background falls asleep in silence (milliseconds). */
const STILL_HERE = 20_000;

/** Offers to read the files that the page leads to, and the one that the browser's own PDF viewer shows. */
export function offerFiles(runtime: Runtime, host: Host, words: FileWords, signal: AbortSignal): LookForFiles {
  let offered: { readonly show: (found: readonly Attachment[]) => void; readonly life: Life } | undefined;
  let loading: Life | undefined;

  function offer(): NonNullable<typeof offered> {
    const life = lifeWithin(signal);
    const layer = host.open(life.signal, PILL_STYLE, OFFER_STYLE);
    if (!inViewer()) return { show: openReads(layer, life.signal, words.read, load), life };
    openPill(layer, { open: () => load(viewed()), hide: life.end }).offer(
      [{ text: words.read }],
      { open: words.read, hide: words.hide },
      words.theme,
    );
    return { show: () => undefined, life };
  }

  /** Has the file fetched, and says how it goes; only one at a time. */
  function load({ url, name }: Attachment): void {
    loading?.end();
    const line = runtime.line();
    if (!line) return;
    const life = lifeWithin(signal);
    loading = life;
    const layer = host.open(life.signal, PILL_STYLE, OFFER_STYLE);
    layer.layer.className += ' file';
    const pill = openPill(layer, { open: life.end, hide: life.end });
    const beat = setInterval(() => line.postMessage(null), STILL_HERE);
    const hangUp = (): void => {
      clearInterval(beat);
      line.disconnect();
    };
    const hear = (reply: FileReply): void => {
      if (reply.is !== 'loading') hangUp();
      if (reply.is === 'done') life.end();
      else pill.say([{ text: reply.text }], words, words.theme, reply.is === 'loading' ? words.cancel : undefined);
    };
    life.signal.addEventListener('abort', hangUp);
    line.onMessage.addListener(hear);
    line.onDisconnect.addListener(() => hear({ is: 'failed', text: words.lost }));
    hear({ is: 'loading', text: words.loading });
    line.postMessage({ url, name });
  }

  return (secret) => {
    const found = secret ? [] : inViewer() ? [viewed()] : attachmentsIn(document);
    if (found.length > 0) {
      offered ??= offer();
      offered.show(found);
    } else {
      offered?.life.end();
      offered = undefined;
    }
  };
}

const viewed = (): Attachment => ({
  element: own(document, 'documentElement'),
  url: location.href.replace(/#.*$/, ''),
  name: own(document, 'title'),
});
