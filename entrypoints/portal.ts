import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Listing } from '@/lib/marking/listing';
import { bringPart } from '@/lib/marking/part';

/** The part of notice.ts that knows portals: run by the background in frames that ask for it. */
export default defineUnlistedScript(() => bringPart('portal', (...given) => new Listing(...given)));
