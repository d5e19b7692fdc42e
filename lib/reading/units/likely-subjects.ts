import { WORKPLACE } from '../names/goes-on';
import type { Named } from '../names/known-names';
import { START } from '../names/name-starts';
import { namedAt, withoutAside } from '../names/named';
import type { Names } from '../names/names';
import { bareNameAt } from '../names/persons';
import { predicateAfter } from '../words/lexicon';
import { isNoUnit, matchAt, matchesAt, NO_PREDICATE } from '../words/words';
import { bareActs } from './office-holders';
import { subjectAt } from './subjects';
import { vouchedAt } from './unknown-subjects';

/** What a crew's name begins with, in whatever letters it goes on. */
const CREW = new RegExp(
  '(?:Tổ|Đội|Ban|Kho|Chi hội|Trung tâm|Trạm|Trường|Công an|Chi bộ|Chi đoàn|Hợp tác xã|Phòng|Khoa|Khối|Nhóm|Cơ quan|Bộ phận|Hội đồng|Hội|Câu lạc bộ|' +
    'Cửa hàng|Nông trường|Lâm trường|Nhà máy|Xí nghiệp|Siêu thị|Bến xe|Chợ|Khu|Cụm|Thôn|Bản|Ấp|Lực lượng|Kiểm lâm|Cảnh sát|' +
    'Dân quân|Tư vấn|Phân xưởng|Xưởng|Nhà hát|Nhà văn hóa|Liên đội|Lớp|(?:Quận|Huyện|Xã|Phường|Thị xã|Thị trấn|Đặc khu)(?= [\\p{Lu}\\d])) (?=[A-Za-zÀ-ỹ\\d])',
  'uy',
);

/** "UBND các xã | chưa gửi báo cáo (có danh sách) khẩn trương gửi …": which of them, up to the order or its limit. */
const OF_THOSE =
  /\s(?:(?:còn )?chưa|còn(?! lại)|đang|bị|chậm|không|nợ|có (?:tỷ lệ|tỉ lệ|số|kết quả|mức|chỉ số))(?![A-Za-zÀ-ỹ])[^.;:]{3,160}?\s(?:(?:khẩn trương|phải|cần|nghiêm túc|tập trung|chủ động|tiếp tục|kịp thời)(?![A-Za-zÀ-ỹ])|(?:trước|chậm nhất|trong) (?=[^.;:]{0,20}\d))/uy;

/**
 * What stands at `at` where a subject does, told by its place alone: names before a word that no list knows for a verb, or
 * what starts like a crew's name, though in small letters: "Tổ công nghệ số cộng đồng".
 */
export function likelyAt(text: string, at: number, listed: Names): readonly Named[] | null {
  if (isNoUnit(text.slice(at, at + 24))) return null;
  const { names, end } = listed.list(text, at);
  if (
    names.length > 0 &&
    !names.some(({ general }) => general) &&
    matchesAt(/\s\p{Ll}{2,} [A-Za-zÀ-ỹ\d]/uy, text, end) &&
    !matchesAt(NO_PREDICATE, text, end + 1)
  )
    return names;
  if (names.length > 0 && matchesAt(OF_THOSE, text, end)) return names;
  const places = placesAt(text, at, listed);
  if (places) return places;
  const person = bareNameAt(text, at);
  if (person) return bareActs(text, at + person.length) ? [namedAt(text, at, at + person.length)] : null;
  const noun = matchAt(CREW, text, at)?.[0].length ?? 0;
  const verb = noun > 0 ? predicateAfter(text, at + noun, 100) : -1;
  if (verb < 0) return null;
  // "Quận Tân Sơn | được giao | xác định ranh giới", "Tổ Khảo thí | sẽ | mở máy"
  const name = text.slice(at, verb).replace(/(?: (?:sẽ|đã|chưa|còn|đang|không|bị|được(?: giao)?))? *$/u, '');
  return [{ start: at, end: at + name.length, name: withoutAside(name), general: false }];
}

const JOINED = /(?:,| và) (?=\p{Lu})/uy;
/** Several, of whom one is told by its place of work alone: "Phòng Vật tư, Kho mìn | kiểm đếm", "Nhà ăn và Trạm Y tế | lưu mẫu". */
function placesAt(text: string, at: number, listed: Names): readonly Named[] | null {
  const { names, end } = listed.list(text, at);
  const sign = matchAt(JOINED, text, end)?.[0].length;
  if (names.length > 0) {
    if (!sign || !matchesAt(WORKPLACE, text, end + sign)) return null;
    const others = likelyAt(text, end + sign, listed) ?? vouchedAt(text, end + sign);
    return others && [...names, ...others];
  }
  const name = matchesAt(WORKPLACE, text, at) ? matchAt(/(?:(?! và )[^.,;:()]){3,40}/uy, text, at)?.[0] : undefined;
  const joined = name && matchAt(JOINED, text, at + name.length)?.[0].length;
  if (!joined || predicateAfter(text, at, name.length) > 0) return null;
  const next = at + name.length + joined;
  const others = matchesAt(START, text, next) ? subjectAt(text, next, listed)?.names : likelyAt(text, next, listed);
  return others ? [namedAt(text, at, at + name.length), ...others] : null;
}
