import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connect, Host, isFrameOf, look, Part, takeOver, watchFiles, worked } from '@/lib/marking';
import { watch } from '@/lib/portals/watch';

/**
 * Runs in every frame of the portals that the officer has allowed, and looks at its page cheaply; its parts come where
 * there is more to be done. Not a content script of WXT's: those announce themselves by events that the page can hear and
 * forge. May run twice in a frame: the newer run ends the older one.
 */
export default defineUnlistedScript(() => {
  const life = takeOver();
  const runtime = connect(() => die());
  const host = new Host();
  const portal = new Part('portal', runtime, life, host);
  const reader = new Part('document', runtime, life, host);
  const isSecret = (): boolean => Boolean(reader.now?.isSecret || portal.now?.isSecret);
  const stirred = watchFiles(runtime, host, isSecret, life.signal);
  const die = (): void => (reader.now ? reader.now.die() : life.end());

  runtime.listen((message) => {
    if (message.type === 'portal-removed' && isFrameOf(message.hosts)) life.end();
    return reader.now?.hear(message) ?? portal.now?.hear(message);
  }, life.signal);
  watch(
    document,
    {
      look: async (hasChanged) => {
        if (!runtime.alive()) {
          die();
          return true;
        }
        const answered = await look(document, portal, reader, hasChanged, life.signal);
        stirred();
        return answered;
      },
      worked: () => worked() + (reader.now?.worked() ?? 0),
      stirred: () => {
        reader.now?.place();
        portal.now?.place();
        stirred();
      },
      touches: (node) => reader.now?.holds(node) ?? false,
    },
    life.signal,
  );
  addEventListener('pagehide', () => reader.now?.leave(), { signal: life.signal });
  addEventListener('pageshow', ({ persisted }) => persisted && void reader.now?.back(), { signal: life.signal });
});
