import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderText } from './render';

/** A document as the portal knows it: a row of its list, and the HTML of its text. */
export interface PortalDocument {
  /** Key in the portal's addresses (`?doc=`). */
  readonly id: string;
  /** trích yếu */
  readonly title: string;
  /** The text as HTML; a portal puts it into the page as it is. */
  readonly html: string;
  readonly symbol?: string;
  readonly issuer?: string;
  /** dd/mm/yyyy, as portals print it. */
  readonly day?: string;
  readonly kind?: string;
  /** hạn xử lý, dd/mm/yyyy */
  readonly due?: string;
  /** vai trò: "Xử lý chính", "Phối hợp" */
  readonly role?: string;
  /** độ khẩn */
  readonly urgency?: string;
  /** độ mật */
  readonly secrecy?: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The office that the made portal belongs to. */
const OFFICE = 'Sở Nông nghiệp và Môi trường';

type Row = Omit<PortalDocument, 'html'> & { readonly file: string };

/** The list of the made portal. Notices stand among what is none; nothing of it is real. */
const LIST: readonly Row[] = [
  {
    id: 'giao-ban',
    file: '../fixtures/notices/giao-ban.md',
    title: 'Kết luận của Giám đốc Sở Nông nghiệp và Môi trường tại cuộc họp giao ban tháng 11 năm 2026',
    symbol: '/TB-SNNMT',
    issuer: OFFICE,
    day: '02/11/2026',
    kind: 'Thông báo',
  },
  {
    id: 'giay-moi',
    file: 'documents/giay-moi.md',
    title: 'Giấy mời họp thẩm định phương án phòng, chống cháy rừng mùa khô',
    symbol: '118/GM-SNNMT',
    issuer: OFFICE,
    day: '12/11/2026',
    kind: 'Giấy mời',
  },
  {
    id: 'phan-cong',
    file: 'documents/phan-cong.md',
    title: 'Kết luận của Phó Chủ tịch UBND tỉnh về công tác chuẩn bị ứng phó mưa lũ cuối năm 2026',
    symbol: '341/TB-UBND',
    issuer: 'UBND tỉnh Sông Mây',
    day: '09/11/2026',
    kind: 'Thông báo',
  },
  {
    id: 'bao-cao',
    file: 'documents/bao-cao.md',
    title: 'Báo cáo kết quả công tác tháng 10 năm 2026',
    symbol: '402/BC-KHTC',
    issuer: 'Phòng Kế hoạch - Tài chính',
    day: '30/10/2026',
    kind: 'Báo cáo',
  },
  {
    id: 'bao-cao-thuc-hien',
    file: 'documents/bao-cao-thuc-hien.md',
    title: 'V/v thực hiện kết luận giao ban tháng 10',
    symbol: '233/CCTL-KT',
    issuer: 'Chi cục Thủy lợi',
    day: '28/10/2026',
    kind: 'Công văn',
  },
  {
    id: 'mau',
    file: 'documents/mau.md',
    title: 'Mẫu thông báo kết luận giao ban của Sở',
    issuer: 'Văn phòng Sở',
    day: '15/10/2026',
    kind: 'Biểu mẫu',
  },
  {
    id: 'bang',
    file: 'documents/bang.html',
    title: 'Kế hoạch triển khai tháng cao điểm vệ sinh môi trường nông thôn',
    symbol: '95/KH-SNNMT',
    issuer: OFFICE,
    day: '05/11/2026',
    kind: 'Kế hoạch',
  },
  {
    id: 'tin-tuc',
    file: 'documents/tin-tuc.md',
    title: 'Tin: Sở Nông nghiệp và Môi trường giao ban công tác tháng 11',
    issuer: 'Ban biên tập Cổng thông tin',
    day: '03/11/2026',
    kind: 'Tin bài',
  },
  {
    id: 'y-kien',
    file: 'documents/y-kien.md',
    title: 'V/v góp ý dự thảo Quy chế quản lý kho vật tư',
    symbol: '27/VP-HC',
    issuer: 'Văn phòng Sở',
    day: '06/11/2026',
    kind: 'Công văn',
  },
  {
    id: 'kiem-tra',
    file: 'documents/kiem-tra.md',
    title: 'Kết quả kiểm tra công tác bảo quản vắc xin tại các trạm thú y',
    symbol: '56/KQ-CCTY',
    issuer: 'Chi cục Trồng trọt, Chăn nuôi và Thú y',
    day: '04/11/2026',
    kind: 'Kết quả',
  },
  {
    id: 'khong-don-vi',
    file: 'documents/khong-don-vi.md',
    title: 'V/v chấn chỉnh kỷ luật, kỷ cương hành chính',
    symbol: '1520/UBND-NC',
    issuer: 'UBND tỉnh Sông Mây',
    day: '10/11/2026',
    kind: 'Công văn',
  },
  {
    id: 'mat',
    file: 'documents/mat.md',
    title: 'Kết luận cuộc họp về phương án bảo vệ mục tiêu (văn bản mật)',
    symbol: '07/TB-SNNMT',
    issuer: OFFICE,
    day: '11/11/2026',
    kind: 'Thông báo',
  },
  {
    id: 'hai-thong-bao',
    file: 'documents/hai-thong-bao.html',
    title: 'Hai thông báo kết luận giao ban tuần 45 và tuần 46',
    issuer: OFFICE,
    day: '13/11/2026',
    kind: 'Thông báo',
  },
  { id: 'trong', file: 'documents/trong.md', title: '(Văn bản chưa có nội dung)', issuer: OFFICE, day: '13/11/2026' },
];

/** Two million bytes of text that assigns nothing; made, not stored. */
function longText(): PortalDocument {
  const sentence =
    'Số liệu quan trắc được ghi theo giờ, lưu tại trạm và gửi về trung tâm dữ liệu của tỉnh vào cuối mỗi ngày. ';
  const paragraph = `<p>${sentence.repeat(8)}</p>\n`;
  return {
    id: 'dai',
    title: 'Phụ lục số liệu quan trắc môi trường năm 2026 (2 MB)',
    issuer: 'Trung tâm Quan trắc',
    day: '01/11/2026',
    kind: 'Phụ lục',
    html: paragraph.repeat(Math.ceil(2_000_000 / Buffer.byteLength(paragraph))),
  };
}

/**
 * The HTML of a file's text: .md and .txt are rendered, of .html what stands in its body is taken as it is.
 * Throws when the file cannot be read.
 */
export async function htmlOfFile(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  const ending = extname(path).toLowerCase();
  if (ending === '.html' || ending === '.htm') return /<body[^>]*>([\s\S]*?)<\/body>/i.exec(text)?.[1] ?? text;
  return renderText(text, ending === '.md' ? 'markdown' : 'lines');
}

/** Any file as a document of the portal. */
export const documentOfFile = async (path: string): Promise<PortalDocument> => ({
  id: 'tep',
  title: basename(path),
  html: await htmlOfFile(path),
});

/** The documents that come with the portal. */
export async function bundledDocuments(): Promise<PortalDocument[]> {
  const read = LIST.map(async ({ file, ...row }) => ({ ...row, html: await htmlOfFile(here(file)) }));
  return [...(await Promise.all(read)), longText()];
}
