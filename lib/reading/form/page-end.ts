import type { Block } from '../types';

/** What pages of portals and newspapers print under a document's text, where it has no foot of its own. */

/** "Văn bản liên quan", "Các tin khác", "Tệp đính kèm", "Quá trình xử lý", "Bình luận (3)": the heading of what follows. */
const HEADING =
  /^(?:(?:các )?(?:văn bản|tài liệu|tin(?: tức| bài)?|bài(?: viết)?) (?:có )?(?:liên quan|khác|mới(?: nhất| đăng)?|cùng (?:chuyên mục|loại|lĩnh vực)|đã đưa)|(?:(?:file|tệp|tập)(?: tin| văn bản)? )?đính kèm|tải về|(?:quá trình|lịch sử|luồng|thông tin|ý kiến)(?: chỉ đạo)?,? xử lý|(?:ý kiến )?bình luận|ý kiến bạn đọc|lượt (?:xem|truy cập)|chia sẻ|in trang|bản in)\s*:?\s*(?:\(?\d+\)?)?$/iu;
/** Of these pages print some over the text, too, between it and its title. */
const ANYWHERE = /^(?:(?:ý kiến )?bình luận|ý kiến bạn đọc|lượt|chia sẻ|in trang|bản in)/iu;
const ENDS_SENTENCE = /[.;:,/]$/;
const LONGEST = 60;

/** Whether the line is none of the document, and what comes after it neither. */
const endsPage = (text: string): boolean => text.length < LONGEST && HEADING.test(text);

/** Where among `blocks[from, end)` the first such line stands; `end` for none. */
export function pageEnd(blocks: readonly Block[], from: number, end: number): number {
  let said = false;
  for (let at = from; at < end; at++) {
    const { text = '' } = blocks[at] ?? {};
    if (endsPage(text) && (said || !ANYWHERE.test(text))) return at;
    said ||= ENDS_SENTENCE.test(text);
  }
  return end;
}
