import type { Secrecy } from '@/lib/reading';
import { secrecyOf } from '@/lib/reading/form/secrecy';
import type { PortalFacts } from './types';

/** The secrecy mark (độ mật) that a portal gives a document in a field of its own. */
export const secrecyIn = (facts: PortalFacts | null): Secrecy | null =>
  facts?.secrecy ? secrecyOf([{ text: `Độ mật: ${facts.secrecy}` }]) : null;
