import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringOffers } from '@/lib/marking/files';
import { offerFiles } from '@/lib/marking/offers';

/** The part of notice.ts that offers to read files: run by the background in frames that ask for it. */
export default defineUnlistedScript(() => bringOffers(offerFiles));
