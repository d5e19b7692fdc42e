import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glance } from '@/lib/marking/glance';
import { secrecyOf } from '@/lib/reading/form/secrecy';
import { finished } from '@/lib/sources/steps';
import { typedTcvn3, typedVni } from '../text/typed';

const notice = readFileSync('test/fixtures/notices/giao-ban.md', 'utf8');
const paragraphs = (text: string) => text.split('\n').flatMap((line) => (line ? [{ text: line }] : []));

describe('a page is looked at more closely', () => {
  test.each<[string, string, boolean]>([
    ['a notice', notice, true],
    ['a notice in decomposed letters', notice.normalize('NFD'), true],
    ['a notice typed for the TCVN3 fonts', typedTcvn3(notice), true],
    ['a notice typed for the VNI fonts', typedVni(notice), true],
    ['a notice without its letterhead', notice.slice(notice.indexOf('Ngày 30/10')), true],
    [
      'a text alone',
      'Để chủ động phòng sởi, Sở Y tế yêu cầu các trạm thực hiện các việc sau: 1. Rà soát trước ngày 20/3/2027.',
      true,
    ],
    ['one paragraph', 'Đề nghị các trạm rà soát trẻ chưa tiêm, báo cáo Trung tâm trước ngày 20/3/2027.', true],
    ['a plan’s last chapter', 'C. TỔ CHỨC THỰC HIỆN 1. Tổ nuôi: lên thực đơn trước ngày 25 hằng tháng.', true],
    [
      'days off',
      'Trạm Y tế thông báo như sau: 1. Nghỉ 02 ngày. 2. Giao Công chức Văn hóa kiểm tra việc treo cờ.',
      true,
    ],
    ['the same in small letters', '3. Tổ chức thực hiện - Trạm trưởng nhận thuốc trước ngày 05/11/2026.', true],
    ['an order and whom its items are for', 'UBND xã ra lệnh:\n1. Trưởng bản Pom mở cống.', true],
    ['a telegram', 'Giám đốc điện các Trạm, Đội:\n2. Xí nghiệp Bắc Sông mở cống.', true],
    ['a decision’s articles', 'Điều 2. Các đội thú y có trách nhiệm phun thuốc.', true],
    ['a chapter of who does what', 'Tổ chức thực hiện tưới vụ Xuân\n1. Đối với trạm bơm: vớt bèo.', true],
    [
      'a request under whom it asks',
      'Kính gửi Trưởng các trạm bơm. Đề nghị mỗi trạm, trong đó Trạm số 2: giao các ca.',
      true,
    ],
    ['a shop’s mail', 'Kính gửi quý khách, cửa hàng mở cửa cả ngày Chủ nhật.', false],
    ['a menu of offices', '- Phòng Nội vụ\n- Phòng Y tế', false],
    ['a table of tasks', 'TT Nội dung Đơn vị thực hiện Thời gian thực hiện 1 Họp lớp Khoa Kinh tế', true],
    ['news', 'Sở Y tế triển khai thực hiện tiêm chủng. Các trạm rà soát trẻ chưa tiêm.', false],
    ['a menu', 'Trang chủ Văn bản đến Văn bản đi Lịch công tác', false],
    ['a list of documents', '12/TB-SNV 05/10/2026 V/v góp ý dự thảo quy chế; 13/KH-SNV Kế hoạch công tác', false],
    ['two million characters of figures', 'Số liệu quan trắc được ghi theo giờ, lưu tại trạm. '.repeat(40_000), false],
    ['nothing', '', false],
  ])('%s', (_name, text, may) => expect(finished(glance([text])).mayBeNotice).toBe(may));

  test('in pieces as in one', () => {
    const half = notice.indexOf('Nơi nhận');
    expect(finished(glance(['Trang chủ', notice.slice(0, half), notice.slice(half)]))).toEqual(
      finished(glance([notice])),
    );
  });

  test('no further than is needed', () => {
    const pieces = (function* () {
      yield 'Số, ký hiệu';
      yield notice;
      throw new Error('The page was looked at to its end.');
    })();
    expect(finished(glance(pieces))).toEqual({ mayBeNotice: true, namesDocuments: true });
  });
});

describe('a secrecy mark', () => {
  const head = 'SỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/TB-SNV\n';
  test.each<[string, string, string | null]>([
    ['a stamp', `MẬT\n${head}`, 'Mật'],
    ['a stamp behind the portal’s long menu', `${'Mục\n'.repeat(200)}TUYỆT MẬT\n${head}`, 'Tuyệt mật'],
    ['a stamp that is not in capitals, at the head', `${head}Tối mật\n`, 'Tối mật'],
    ['a stamp typed for the TCVN3 fonts', typedTcvn3(`TUYỆT MẬT\n${head}`), 'Tuyệt mật'],
    ['a small stamp typed for the TCVN3 fonts', typedTcvn3(`${head}Mật`), 'Mật'],
    ['a stamp typed for the VNI fonts', typedVni(`TỐI MẬT\n${head}`), 'Tối mật'],
    ['the portal’s field', 'Độ mật: Tối mật', 'Tối mật'],
    ['the portal’s field in two cells', 'Độ mật\nMật', 'Mật'],
    ['the field of a document that has none', 'Độ mật\nThường', null],
    ['the word in a list', '12/TB-SNV\nKết luận giao ban\nMật\n13/TB-SNV', null],
    ['the word in a sentence', `${head}Quản lý tài liệu mật theo quy định.`, null],
    ['none', notice, null],
  ])('%s', (_name, text, mark) => expect(secrecyOf(paragraphs(text))).toBe(mark));
});
