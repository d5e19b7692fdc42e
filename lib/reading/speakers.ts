/** Who speaks in a text: a person for himself, or rules of themselves. */

/** "Tôi tên là …", "Tôi xin cam đoan …": a person asks for himself. */
export const APPLIES =
  /(?:^|[.;,:]\s)(?:Tôi|tôi|Em|em|Chúng tôi) (?:tên là|là|làm đơn|viết đơn|xin (?:chân thành )?(?:cam|cảm|trân)|(?:cam kết|cam đoan))/u;
/** "Luật này quy định …", "Quy chế này có hiệu lực …": rules say what they are. */
export const RULES =
  /(?:^|[.:]\s)(?:\d{1,2}\. )?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư|Quy chế|Quy định|Điều lệ|Nội quy) này (?:quy định|hướng dẫn|có hiệu lực|áp dụng)/u;
