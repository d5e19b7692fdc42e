import type { CDPSession, Frame, Page } from 'playwright-core';
import * as z from 'zod/mini';

/**
 * What the content script shows lies in a closed shadow root, out of reach for page scripts and locators. DevTools sees it:
 * here it is read through the DOM domain and pressed by real mouse input only.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ShadowButton {
  /** Its accessible name: `aria-label`, else its text. */
  readonly label: string;
  /** `aria-description`: for a check button the text of its assignment. */
  readonly description: string;
  /** `aria-checked`, where it has one. */
  readonly checked: string | undefined;
  /** `aria-busy`: a press is on its way, and another one is not heard before it is answered. */
  readonly busy: boolean;
  /** In CSS px of the tab's viewport, whatever frame it stands in. */
  readonly box: Box;
  /** The mouse goes there and presses: a trusted event, which hits whatever lies on top. */
  click(): Promise<void>;
}

interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
  readonly shadowRootType?: string;
  readonly contentDocument?: DomNode;
}

const attribute = (node: DomNode, name: string): string | undefined => {
  const at = node.attributes?.findIndex((text, i) => i % 2 === 0 && text === name) ?? -1;
  return at < 0 ? undefined : node.attributes?.[at + 1];
};

const textOf = (node: DomNode): string => {
  if (node.nodeName === 'STYLE' || node.nodeName === 'SCRIPT') return '';
  return node.nodeType === 3 ? node.nodeValue : (node.children ?? []).map(textOf).join('');
};
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The closed roots on `<div>`s that are children of a document's root element: there stand ours. */
const closedRoots = (document: DomNode): DomNode[] =>
  (document.children ?? [])
    .filter(({ nodeName }) => nodeName === 'HTML')
    .flatMap(({ children }) => children ?? [])
    .filter(({ nodeName }) => nodeName === 'DIV')
    .flatMap(({ shadowRoots }) => shadowRoots ?? [])
    .filter(({ shadowRootType }) => shadowRootType === 'closed');

const isButton = (node: DomNode): boolean => node.nodeName === 'BUTTON' || attribute(node, 'role') === 'button';
const descendants = (node: DomNode): DomNode[] =>
  (node.children ?? []).flatMap((child) => [child, ...descendants(child)]);

/** One renderer's part of a tab: the frames of other sites have a session and an origin of coordinates of their own. */
interface Part {
  readonly session: CDPSession;
  readonly offset: () => Promise<{ x: number; y: number }>;
}

const Place = z.object({ x: z.number(), y: z.number() });

async function inside(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  const edge = Place.parse(
    await element.evaluate((node) => {
      const style = node instanceof Element ? getComputedStyle(node) : undefined;
      return {
        x: Number.parseFloat(style?.borderLeftWidth ?? '0') + Number.parseFloat(style?.paddingLeft ?? '0'),
        y: Number.parseFloat(style?.borderTopWidth ?? '0') + Number.parseFloat(style?.paddingTop ?? '0'),
      };
    }),
  );
  return { x: (box?.x ?? 0) + edge.x, y: (box?.y ?? 0) + edge.y };
}

/** One for a page: each more is told of all that changes in it. */
const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

async function partsOf(page: Page): Promise<Part[]> {
  const context = page.context();
  const parts: Part[] = [{ session: await sessionOf(page), offset: async () => ({ x: 0, y: 0 }) }];
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    // Refused for a frame that lives in its parent's process: that one is in its parent's document already.
    const session = await context.newCDPSession(frame).catch(() => undefined);
    if (session) parts.push({ session, offset: () => inside(frame) });
  }
  return parts;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}
const framesBelow = ({ childFrames = [] }: FrameTree): string[] =>
  childFrames.flatMap((child) => [child.frame.id, ...framesBelow(child)]);

/** The documents of a part, its own and those of the frames it holds, each no deeper than to the children of its root: the whole of a long page, asked for again and again, is most of what the page and its browser would do. */
async function documentsOf({ session }: Part): Promise<DomNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: 2 });
  const { frameTree } = await session.send('Page.getFrameTree');
  const framed = framesBelow(frameTree).map(async (frameId) => {
    const { backendNodeId } = await session.send('DOM.getFrameOwner', { frameId });
    return (await session.send('DOM.describeNode', { backendNodeId, depth: 3, pierce: true })).node.contentDocument;
  });
  // A frame may go while it is asked for.
  const answers = await Promise.allSettled(framed);
  return [root, ...answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value ? [answer.value] : []))];
}

/** Our roots in a part, whole. */
async function rootsOf(part: Part): Promise<DomNode[]> {
  const roots = (await documentsOf(part)).flatMap(closedRoots).map(async ({ backendNodeId }) => {
    return (await part.session.send('DOM.describeNode', { backendNodeId, depth: -1 })).node;
  });
  const answers = await Promise.allSettled(roots);
  await part.session.send('DOM.disable'); // else it tells of every change from now on
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

/** Where a node is painted, in the tab's viewport; undefined when it is not painted at all. */
async function boxOf(part: Part, node: DomNode): Promise<Box | undefined> {
  const answer = await part.session
    .send('DOM.getContentQuads', { backendNodeId: node.backendNodeId })
    .catch(() => undefined);
  const quad = answer?.quads[0];
  if (!quad) return undefined;
  const xs = quad.filter((_, i) => i % 2 === 0);
  const ys = quad.filter((_, i) => i % 2 === 1);
  const { x, y } = await part.offset();
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: x + left, y: y + top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

type Named = Pick<ShadowButton, 'label' | 'description' | 'checked' | 'busy'>;
const namesOf = (node: DomNode): Named => ({
  label: clean(attribute(node, 'aria-label') ?? textOf(node)),
  description: clean(attribute(node, 'aria-description') ?? ''),
  checked: attribute(node, 'aria-checked'),
  busy: attribute(node, 'aria-busy') === 'true',
});

/** The buttons in our closed roots that are painted, in every frame of the tab, in document order; where each lies is a question of its own, so `wanted` spares many. */
export async function shadowButtons(
  page: Page,
  wanted: (named: Named) => boolean = () => true,
): Promise<ShadowButton[]> {
  const buttons: ShadowButton[] = [];
  for (const part of await partsOf(page)) {
    for (const root of await rootsOf(part)) {
      for (const node of descendants(root).filter(isButton)) {
        const names = namesOf(node);
        const box = wanted(names) ? await boxOf(part, node) : undefined;
        if (!box || box.width === 0 || box.height === 0) continue;
        const { label } = names;
        buttons.push({
          ...names,
          box,
          click: async () => {
            const now = await boxOf(part, node);
            if (!now) throw new Error(`The button “${label}” is no longer painted.`);
            const [x, y] = [now.x + now.width / 2, now.y + now.height / 2];
            const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
            if (x < 0 || y < 0 || x > view.width || y > view.height)
              throw new Error(`The button “${label}” is out of sight at ${x}, ${y}: scroll there first.`);
            await page.mouse.click(x, y);
          },
        });
      }
    }
  }
  return buttons;
}

/** All that our closed roots say, one text for each. */
export async function shadowTexts(page: Page): Promise<string[]> {
  const roots = await Promise.all((await partsOf(page)).map(rootsOf));
  return roots.flat().map((root) => clean(textOf(root)));
}

/** The pictures with a name (marks at the rows of lists) in our closed roots that are painted. */
export async function shadowPictures(page: Page): Promise<{ label: string; box: Box }[]> {
  const found: { label: string; box: Box }[] = [];
  for (const part of await partsOf(page)) {
    for (const node of (await rootsOf(part)).flatMap(descendants)) {
      const box = attribute(node, 'role') === 'img' ? await boxOf(part, node) : undefined;
      if (box && box.width > 0) found.push({ label: attribute(node, 'aria-label') ?? '', box });
    }
  }
  return found;
}
