import { describe, expect, it } from 'vitest';
import { withoutSlips } from '@/lib/text/slips';

const mended = (text: string): string => withoutSlips([text])?.[0]?.text ?? text;

describe('slips of typists', () => {
  it.each([
    ['đựơc ngừơi trứơc bíêt múôn tùân thúê cúôi ngọăc', 'được người trước biết muốn tuần thuế cuối ngoặc'],
    ['tòan thể khỏan đòan họach ngòai hùynh', 'toàn thể khoản đoàn hoạch ngoài huỳnh'],
    ['chủyên gíam đốc Gỉai quyết qúy qúa', 'chuyển giám đốc Giải quyết quý quá'],
    ['Phòng A , Phòng B ,Phòng C : rà soát ; báo cáo .', 'Phòng A, Phòng B, Phòng C: rà soát; báo cáo.'],
    ['Kính gửi :', 'Kính gửi:'],
    ['Rà soát ( Phòng Nội vụ ).', 'Rà soát (Phòng Nội vụ).'],
    ['1. GIAO Phòng Nội vụ rà soát', '1. Giao Phòng Nội vụ rà soát'],
    ['GIAO UBND các xã rà soát', 'Giao UBND các xã rà soát'],
    ['ĐỀ NGHỊ các phòng báo cáo', 'Đề nghị các phòng báo cáo'],
    ['Đề Nghị các phòng báo cáo', 'Đề nghị các phòng báo cáo'],
    ['Phòng Văn hóa -Xã hội, Phòng Tài chính– Kế hoạch', 'Phòng Văn hóa - Xã hội, Phòng Tài chính - Kế hoạch'],
    ['với ủy ban nhân dân xã và uỷ ban nhân dân phường', 'với Ủy ban nhân dân xã và Uỷ ban nhân dân phường'],
    ['Chủ tịch Ủy Ban Nhân Dân xã, Uỷ ban Nhân dân phường', 'Chủ tịch Ủy ban nhân dân xã, Uỷ ban nhân dân phường'],
  ])('%s', (slips, meant) => expect(mended(slips)).toBe(meant));

  it.each([
    'Hòa, hoà, thúy, thuý, của, mùa, phía, gì, già, quý, quạ, thủy lợi, uỷ ban, khỏe, hoè, tòa, ngoài',
    'GIAO BAN THÁNG 3',
    'KẾT LUẬN GIAO BAN tháng 3',
    'YÊU CẦU CHUNG',
    'Lao động-Thương binh, các-bon, 12 -15/3, ỦY BAN NHÂN DÂN, Ủy ban nhân dân, Uỷ ban nhân dân - Xã',
    'Số: 12 /TB-SNV ngày … tháng … năm 2026 ./.',
    'Lúc 8:30, tỷ lệ 1:2; (a) và b)',
  ])('none: %s', (text) => expect(withoutSlips([text])).toBeNull());

  it('leads back to what was typed', () => {
    const [whole] = withoutSlips(['Giao Phòng A ,Phòng B rà soát ( xong trứơc 15/8 )']) ?? [];
    const start = whole?.text.indexOf('(xong') ?? 0;
    expect(whole?.text.slice(start)).toBe('(xong trước 15/8)');
    expect(whole?.spanToOriginal({ start, end: start + '(xong trước 15/8)'.length })).toEqual({ start: 30, end: 49 });
  });
});
