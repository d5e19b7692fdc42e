import { XmlElement as ParsedElement, XmlText as ParsedText, parseXml as parse } from '@rgrove/parse-xml';
import { UnreadableFile } from '../file-problem';

/**
 * An element with names that do not depend on the prefixes a writer chose: `w:p`, `m:t`, `mc:Choice`, `rel:Relationship`;
 * names of other vocabularies begin with `-:`.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Vocabularies of ECMA-376, transitional and strict. */
const VOCABULARIES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
]);
/** Deeper than any writer nests: made to exhaust the stack. */
const DEEPEST = 256;

/**
 * Reads a part of a package. By @rgrove/parse-xml: the same code in Node, in pages and in workers (a `DOMParser` is
 * missing in two of these), no `eval`, no entities from outside, 12 kB.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  try {
    const { root } = parse(decode(bytes), { ignoreUndefinedEntities: true });
    if (root) return renamed(root, new Map(), 0);
  } catch (error) {
    throw new UnreadableFile('damaged', `XML: ${String(error).split('\n')[0]}`);
  }
  throw new UnreadableFile('damaged', 'XML without a root');
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  // A part cut off by its writer ends in the middle of a letter: shown as a damaged one, not refused here.
  return new TextDecoder(encoding).decode(bytes);
}

type Scope = ReadonlyMap<string, string>;

function renamed(element: ParsedElement, above: Scope, depth: number): XmlElement {
  if (depth > DEEPEST) throw new Error('nested too deep');
  const scope = scopeOf(element, above);
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!name.startsWith('xmlns')) attributes[name.includes(':') ? nameIn(scope, name) : name] = value;
  }
  const children: (XmlElement | string)[] = [];
  for (const child of element.children) {
    if (child instanceof ParsedElement) children.push(renamed(child, scope, depth + 1));
    else if (child instanceof ParsedText) children.push(child.text);
  }
  return { name: nameIn(scope, element.name), attributes, children };
}

function scopeOf(element: ParsedElement, above: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(element.attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope ??= new Map(above);
    scope.set(name.slice(6), VOCABULARIES.get(value) ?? '-');
  }
  return scope ?? above;
}

function nameIn(scope: Scope, name: string): string {
  const colon = name.indexOf(':');
  return `${scope.get(name.slice(0, Math.max(colon, 0))) ?? '-'}:${name.slice(colon + 1)}`;
}

/** The elements directly in `element`, only those of that name where one is given. */
export function* elements(element: XmlElement | undefined, name?: string): Generator<XmlElement> {
  for (const child of element?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) yield child;
  }
}

/** The first element called `name` directly in `element`. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const found of elements(element, name)) return found;
  return undefined;
}

/** A choice for newer readers and its older fallback: the same thing twice. */
export function chosen(element: XmlElement): XmlElement {
  const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
  return choice ?? { name: '', attributes: {}, children: [] };
}

/** `w:val` of the child called `name`. */
export const setting = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];

/** A whole number written in an attribute; undefined for anything else. */
export const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*[-+]?\d{1,9}(?:\.\d*)?\s*$/.test(text) ? Math.trunc(Number(text)) : undefined;

/** A switch such as `<w:b/>` (ECMA-376, 17.17.4 ST_OnOff): on, off, or not said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '');
}

export const textOf = (element: XmlElement): string =>
  element.children.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
