import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connect, Host, look, Page, portal, takeOver, watchFiles } from '@/lib/marking';
import { watch } from '@/lib/portals/watch';

/**
 * Runs in every frame of the portals that the officer has allowed. Not a content script of WXT's: those announce
 * themselves by events that the page can hear and forge. May run twice in a frame: the newer run ends the older one.
 */
export default defineUnlistedScript(() => {
  const life = takeOver();
  const runtime = connect(() => page.die());
  const host = new Host();
  const page = new Page(runtime, life, host);
  const words = portal(runtime, life, host);
  const stirred = watchFiles(runtime, host, () => page.isSecret || words.saySecret(), life.signal);

  runtime.listen((message) => page.hear(message) ?? words.hear(message), life.signal);
  watch(
    document,
    {
      look: async () => {
        if (!runtime.alive()) return page.die();
        const standing = await look(document, words, life.signal);
        if (standing) await page.stand(standing);
        stirred();
      },
      stirred: () => {
        page.place();
        words.place();
        stirred();
      },
      touches: (node) => page.holds(node),
    },
    life.signal,
  );
  addEventListener('pagehide', () => page.leave(), { signal: life.signal });
  addEventListener('pageshow', ({ persisted }) => persisted && void page.back(), { signal: life.signal });
});
