import type { AnnotatedSpans, DocumentReply, NoticeState, Selected } from '@/lib/messages';
import type { DomBlocks } from '@/lib/sources/dom';
import type { LayerRuns } from '@/lib/sources/layer-runs';
import type { AnnotationName } from '@/lib/tasks';
import type { Whereabouts } from './painting';
import { spansIn } from './selected';
import { whereabouts } from './where';

type Reply = Pick<DocumentReply & { is: 'notice' }, 'places' | 'annotated'>;
type State = Pick<NoticeState, 'assignments' | 'annotations'>;

/** What the background has read in a document, and where that stands in the page. */
export class Shown {
  readonly #reply: Reply;
  #dom: DomBlocks | LayerRuns;
  #state: State | undefined;

  constructor(dom: DomBlocks | LayerRuns, reply: Reply) {
    this.#dom = dom;
    this.#reply = reply;
  }

  /** The page drew the same text anew. */
  redrawn(dom: DomBlocks | LayerRuns): void {
    this.#dom = dom;
  }

  /** Takes note of the notice's state. True where other things are shown than before: the officer split, joined or annotated some. */
  say(state: State): boolean {
    const isOther = !this.#state || namesIn(state) !== namesIn(this.#state);
    this.#state = state;
    return isOther;
  }

  /** Words that were annotated since the document was told have no place yet. */
  get isOutdated(): boolean {
    const { annotations = [] } = this.#state ?? {};
    return !annotations.every((name) => this.#reply.annotated.some(isNamed(name)));
  }

  where(): Whereabouts {
    const { assignments = [], annotations = [] } = this.#state ?? {};
    const places = assignments.map(({ key }) => ({ spans: this.#reply.places[key] ?? [] }));
    const annotated = annotations.flatMap((name) => this.#reply.annotated.filter(isNamed(name)));
    const words = whereabouts(annotated, this.#dom);
    return {
      assignments: whereabouts(places, this.#dom),
      annotations: new Map(annotated.flatMap(({ id }, at) => (words[at] ? [[id, words[at]]] : []))),
    };
  }

  /** What of the document is selected. */
  selected(): Selected {
    const selection = getSelection();
    const spans = selection?.rangeCount ? spansIn(selection.getRangeAt(0), this.#dom) : [];
    return { is: 'words', ...paragraphsIn(this.#dom), spans };
  }
}

/** What is told of a document. */
export const paragraphsIn = (
  dom: DomBlocks | LayerRuns,
): Pick<LayerRuns, 'blocks'> & Partial<Pick<LayerRuns, 'boxes'>> => ({
  blocks: dom.blocks,
  ...('boxes' in dom && { boxes: dom.boxes }),
});

const namesIn = ({ assignments, annotations }: State): string =>
  JSON.stringify([assignments.map(({ key }) => key), annotations]);

const isNamed =
  ({ id, chosenAt }: AnnotationName) =>
  (known: AnnotatedSpans): boolean =>
    known.id === id && known.chosenAt === chosenAt;
