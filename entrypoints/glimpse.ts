import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { glimpse } from '@/lib/marking/glimpse';

/** Run by the options page in the frames of a tab that the officer asks about; its result is what it sees. */
export default defineUnlistedScript(() => glimpse(document));
