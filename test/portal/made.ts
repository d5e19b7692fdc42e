import type { IsoDay } from '@/lib/calendar';
import { longDay } from '@/lib/i18n';
import type { PortalDocument } from './documents';
import { renderText } from './render';

export interface MadeNotice {
  /** Key in the portal's addresses; also makes the number, so that no two are the same notice. */
  readonly id: string;
  readonly number: number;
  readonly issuedOn: IsoDay;
  /** What the conclusion is about. */
  readonly subject: string;
  /** What each unit is to do, as printed but for the full stop. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** A line above the units: `Nhiệm vụ trong tháng 02 năm 2027`. */
  readonly heading?: string;
  /** A secrecy mark, in capitals. */
  readonly stamp?: string;
}

/** A conclusion notice with the dates that a test needs, in the form of Nghị định 30/2020. */
export function madeNotice({ id, number, issuedOn, subject, units, heading, stamp }: MadeNotice): PortalDocument {
  const [day, month, year] = longDay(issuedOn).split('/');
  const tasks = Object.entries(units).flatMap(([unit, items], index) => [
    `**${index + 1}. ${unit}:**`,
    ...items.map((item) => `- ${item}.`),
  ]);
  const paragraphs = [
    ...(stamp ? [`**${stamp}**`] : []),
    'UBND TỈNH SÔNG MÂY  \n**SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG**',
    '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**  \n**Độc lập - Tự do - Hạnh phúc**',
    `Số: ${number}/TB-SNNMT`,
    `*Sông Mây, ngày ${day} tháng ${month} năm ${year}*`,
    `**THÔNG BÁO**  \n**Kết luận của Giám đốc Sở tại cuộc họp ${subject}**`,
    'Giám đốc Sở chủ trì cuộc họp và kết luận như sau:',
    ...(heading ? [`**${heading}**`] : []),
    ...tasks,
    'Nay thông báo để các phòng, đơn vị thực hiện./.',
    '**Nơi nhận:**',
    '- Các phòng, đơn vị;',
    '- Lưu: VT.',
    '**GIÁM ĐỐC**',
    '**Vi Quốc Khánh**',
  ];
  return { id, title: `Kết luận tại cuộc họp ${subject}`, html: renderText(paragraphs.join('\n\n'), 'markdown') };
}
