import { describe, expect, it } from 'vitest';
import { type Assignment, read } from '@/lib/reading';
import { plainDocument } from '@/lib/sources';

/** A made-up plan with `text` between its head and its foot. */
const plan = (text: readonly string[]): string[] => [
  'ỦY BAN NHÂN DÂN',
  'XÃ NÀ LẾCH',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 58/KH-UBND',
  'Nà Lếch, ngày 05 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Tổ chức Hội thi làm đồ chơi từ vật liệu đã qua sử dụng',
  'Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau:',
  ...text,
  'V. TỔ CHỨC THỰC HIỆN',
  '1. Công an xã: Giữ trật tự nơi thi.',
  'Trên đây là Kế hoạch tổ chức hội thi, yêu cầu các đơn vị nghiêm túc thực hiện./.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
];

/** What the text of such a plan assigns, without what the frame does. */
function assigned(lines: readonly string[]): readonly Assignment[] {
  const reading = read(plainDocument(plan(lines).join('\n')).blocks);
  return reading.is === 'notice' ? reading.notice.assignments.filter(({ path }) => path !== 'V.1') : [];
}
const leads = ({ units }: Assignment): string =>
  units
    .filter(({ role }) => role === 'lead')
    .map(({ name }) => name)
    .join(', ');
const starts = (lines: readonly string[]): string[] => assigned(lines).map(({ text }) => text.slice(0, 24));

describe('what a thing is to be like is no task of a plan', () => {
  it.each([
    'Đề thi phải phù hợp với lứa tuổi; có đáp án kèm theo.',
    'Việc chấm điểm phải bảo đảm khách quan, minh bạch; tạo không khí vui tươi.',
    'Các sản phẩm dự thi cần thể hiện rõ ý tưởng tái chế.',
    'Nội dung các tiết mục cần ngắn gọn, dễ hiểu.',
    'Trò chơi dân gian giữ vai trò gắn kết các lớp với nhau.',
  ])('%s', (text) =>
    expect(
      starts(['II. NHIỆM VỤ', '1. Chuẩn bị hội thi', '- Dựng sân khấu.', `- ${text}`, '- Mời ban giám khảo.']),
    ).toEqual(['Dựng sân khấu.', 'Mời ban giám khảo.']),
  );

  it.each([
    'Việc chấm điểm phải bảo đảm khách quan; đề nghị các khoa góp ý.',
    'Việc trang trí phải hoàn thành trước ngày 20/3/2026.',
    'Hồ sơ dự thi phải đầy đủ và nộp về Văn phòng.',
    'Tài liệu phải rõ ràng; Phòng Văn hóa - Xã hội soát lại.',
    'Bảo đảm việc chấm điểm phải khách quan.',
  ])('but what is asked of someone stays one: %s', (text) =>
    expect(starts(['II. NHIỆM VỤ', '1. Chuẩn bị hội thi', '- Dựng sân khấu.', `- ${text}`])).toEqual([
      'Dựng sân khấu.',
      text.slice(0, 24),
    ]),
  );

  it('nor is it left out under the heading of who answers for it', () =>
    expect(assigned(['II. PHÂN CÔNG', '1. Văn phòng:', '- Việc đón khách phải bảo đảm chu đáo.']).map(leads)).toEqual([
      'Văn phòng',
    ]));
});

describe('a cell over the whole row is a heading, also where its words are copied into each column', () => {
  const header = 'TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian';
  it.each(['I', '1', ''])('numbered “%s”', (number) =>
    expect(
      starts([
        'II. NHIỆM VỤ',
        header,
        `${number} | Chuẩn bị hội thi | Chuẩn bị hội thi | Chuẩn bị hội thi`,
        '2 | Dựng sân khấu | Văn phòng | 20/3/2026',
        '3 | Mời giám khảo | Đoàn xã | 22/3/2026',
      ]),
    ).toEqual(['Dựng sân khấu', 'Mời giám khảo']),
  );
});
