import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Page } from '@/lib/marking/page';
import { bringPart } from '@/lib/marking/part';

/** The part of notice.ts that reads documents and draws on them: run by the background in frames that ask for it. */
export default defineUnlistedScript(() => bringPart('document', (...given) => new Page(...given)));
