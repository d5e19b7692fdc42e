import { describe, expect, test } from 'vitest';
import { type Block, read } from '@/lib/reading';

/** Heads whose lines a converter joined into one paragraph, or into one for each column. */

const TEXT = [
  'Qua rà soát, Giám đốc Sở kết luận như sau:',
  '1. Phòng Thủy lợi kiểm tra các hồ chứa, báo cáo trước ngày 30/11/2026.',
  '2. Văn phòng Sở chuẩn bị hội nghị tổng kết năm.',
  'Nơi nhận:',
  '- Các phòng;',
  '- Lưu: VT.',
];
const blocksOf = (head: readonly string[]): Block[] => [...head, ...TEXT].map((text) => ({ text }));
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc';
const DAY = 'Sông Mây, ngày 10 tháng 11 năm 2026';

function headerOf(head: readonly string[]) {
  const reading = read(blocksOf(head));
  if (reading.is !== 'notice') throw new Error(`${reading.is}, no notice`);
  const { kind, number, symbol, issuer, place, issuedOn, subject } = reading.notice.header;
  return [kind, number, symbol, issuer, place, issuedOn, subject].join(' | ');
}

const NOTICE = 'Thông báo | 112 | TB-SNN | Sở Nông nghiệp | Sông Mây | 2026-11-10 | Kết luận giao ban';

describe('a head in one paragraph', () => {
  test.each<[string, readonly string[], string]>([
    [
      'column after column',
      [`UBND TỈNH SÔNG MÂY SỞ NÔNG NGHIỆP Số: 112/TB-SNN ${MOTTO} ${DAY} THÔNG BÁO Kết luận giao ban`],
      NOTICE,
    ],
    [
      'row after row',
      [
        'UBND TỈNH SÔNG MÂY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ NÔNG NGHIỆP Độc lập – Tự do – Hạnh phúc ' +
          `Số: 112/TB-SNN ${DAY} THÔNG BÁO Kết luận giao ban`,
      ],
      NOTICE,
    ],
    [
      'a paragraph for each column',
      ['UBND TỈNH SÔNG MÂY SỞ NÔNG NGHIỆP Số: 112/TB-SNN', `${MOTTO} ${DAY}`, 'THÔNG BÁO', 'Kết luận giao ban'],
      NOTICE,
    ],
    [
      'with its rules',
      [
        `UBND TỈNH SÔNG MÂY SỞ NÔNG NGHIỆP ------- Số: 112/TB-SNN ${MOTTO} --------------- ${DAY}`,
        'THÔNG BÁO Kết luận giao ban',
      ],
      NOTICE,
    ],
    ['from its number on', [`Số: 112/TB-SNN ${DAY} THÔNG BÁO Kết luận giao ban`], NOTICE.replace('Sở Nông nghiệp', '')],
    [
      'of a letter',
      [`SỞ NÔNG NGHIỆP Số: 112/SNN-TL V/v kiểm tra hồ chứa ${MOTTO} ${DAY} Kính gửi: Các phòng thuộc Sở`],
      'Công văn | 112 | SNN-TL | Sở Nông nghiệp | Sông Mây | 2026-11-10 | kiểm tra hồ chứa',
    ],
    [
      'whose lines are joined by dashes',
      ['UBND TỈNH SÔNG MÂY - SỞ NÔNG NGHIỆP - Số: 112/SNN-TL - V/v kiểm tra hồ chứa - Sông Mây, ngày 10/11/2026'],
      'Công văn | 112 | SNN-TL | Sở Nông nghiệp | Sông Mây | 2026-11-10 | kiểm tra hồ chứa',
    ],
    [
      'of a Party body',
      [
        'TỈNH ỦY SÔNG MÂY ĐẢNG CỘNG SẢN VIỆT NAM BAN TỔ CHỨC Số 112-TB/BTCTU ' +
          `${DAY} THÔNG BÁO kết luận của đồng chí Trưởng ban`,
      ],
      'Thông báo | 112 | TB/BTCTU | Ban Tổ chức Tỉnh ủy Sông Mây | Sông Mây | 2026-11-10 | kết luận của đồng chí Trưởng ban',
    ],
  ])('%s', (_, head, expected) => expect(headerOf(head)).toBe(expected));

  test('its text keeps its places in what was given', () => {
    const head = [`UBND TỈNH SÔNG MÂY SỞ NÔNG NGHIỆP Số: 112/TB-SNN ${MOTTO} ${DAY} THÔNG BÁO Kết luận giao ban`];
    const blocks = blocksOf(head);
    const reading = read(blocks);
    if (reading.is !== 'notice') throw new Error('no notice');
    const { assignments, blocks: within } = reading.notice;
    const printed = assignments.map(({ spans }) =>
      spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)),
    );
    expect(printed).toEqual(assignments.map(({ text }) => [text]));
    const evidence = assignments[0]?.deadline;
    expect(evidence && blocks[evidence.span.block]?.text.slice(evidence.span.start, evidence.span.end)).toBe(
      'trước ngày 30/11/2026',
    );
    expect(within).toEqual({ start: 0, end: blocks.length });
  });
});

test.each([
  'Số 12/KH-UBND ngày 10 tháng 11 năm 2026 của UBND tỉnh Sông Mây về phòng, chống hạn',
  'Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” in đậm, ngay dưới tên nước',
])('what only cites such words is one paragraph: %s', (text) => {
  const cited = `3. Thanh tra Sở rà soát theo Kế hoạch. ${text}`;
  const blocks = [
    ...blocksOf(['SỞ NÔNG NGHIỆP', 'Số: 112/TB-SNN', DAY, 'THÔNG BÁO', 'Kết luận giao ban']).slice(0, 8),
    { text: cited },
  ];
  const reading = read(blocks);
  if (reading.is !== 'notice') throw new Error('no notice');
  expect(reading.notice.assignments.at(-1)?.spans).toEqual([{ block: 8, start: 3, end: cited.length }]);
});
