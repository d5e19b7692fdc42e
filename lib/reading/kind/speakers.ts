/** Who speaks in a text, or is spoken to: a person for himself, rules of themselves, the public. */

/** "Tôi tên là …", "Tôi xin cam đoan …": a person asks for himself. */
export const APPLIES =
  /(?:^|[.;,:]\s)(?:Tôi|tôi|Em|em|Chúng tôi) (?:tên là|là|làm đơn|viết đơn|xin (?:chân thành )?(?:cam|cảm|trân)|(?:cam kết|cam đoan))/u;
/** "Luật này quy định …", "Quy chế này có hiệu lực …": rules say what they are. */
export const RULES =
  /(?:^|[.:]\s)(?:\d{1,2}\. )?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư|Quy chế|Quy định|Điều lệ|Nội quy) này (?:quy định|hướng dẫn|có hiệu lực|áp dụng)/u;
/** "Kính gửi: Quý phụ huynh học sinh", "Kính gửi bà con nhân dân" */
const PUBLIC =
  /^Kính g[ửở]i\s*:?\s*(?:[-–] ?)?(?:(?:toàn thể|tất cả|các|quý|bậc|vị|ông bà|anh chị|bà con|em)[ ,]+){0,4}(?:phụ huynh|cha mẹ học sinh|khách hàng|nhân dân|người dân|hộ (?:dân|gia đình|kinh doanh)|cử tri|thí sinh|học sinh|sinh viên|học viên|bạn đọc|cổ đông|ứng viên)(?![A-Za-zÀ-ỹ])/iu;
export const isPublic = (to: string): boolean => PUBLIC.test(to);
