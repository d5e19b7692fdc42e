import { UnreadableFile } from '../file-problem';
import { elements, parseXml, type XmlElement } from './xml';
import { type Parts, unpack } from './zip';

/** The parts of a DOCX that its text is made from. */
export interface DocxParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
}

/** Opens a DOCX (ECMA-376): the parts are found by their relationships, as writers other than Word name them freely. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const parts = unpack(bytes);
  const path = target(parts, '_rels/.rels', '/officeDocument') ?? 'word/document.xml';
  const main = parts.get(path);
  if (!main) throw new UnreadableFile(isOther(parts) ? 'other' : 'damaged', 'no document part');
  const document = parseXml(main);
  if (document.name !== 'w:document') throw new UnreadableFile('other', `an Office file of another kind: ${path}`);
  const slash = path.lastIndexOf('/') + 1;
  const relations = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  const part = (kind: string): XmlElement | undefined => {
    const found = parts.get(target(parts, relations, `/${kind}`) ?? `${path.slice(0, slash)}${kind}.xml`);
    return found && parseXml(found);
  };
  return { document, styles: part('styles'), numbering: part('numbering') };
}

/** The part that the relationship of the type ending in `type` leads to. */
function target(parts: Parts, relations: string, type: string): string | undefined {
  const bytes = parts.get(relations);
  if (!bytes) return undefined;
  for (const { attributes } of elements(parseXml(bytes), 'rel:Relationship')) {
    if (!attributes.Type?.endsWith(type) || attributes.TargetMode === 'External') continue;
    const base = relations.slice(0, relations.lastIndexOf('_rels/'));
    return resolved(base, attributes.Target ?? '');
  }
  return undefined;
}

function resolved(base: string, path: string): string {
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : base + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

/** A zip archive that is whole but holds no Office document, or an OpenDocument one. */
const isOther = (parts: Parts): boolean => parts.has('mimetype') || !parts.has('[content_types].xml');
