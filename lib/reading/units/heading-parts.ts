/** The parts of a line that may be a unit's heading. Offsets are of the line without its marker. */
export interface HeadingParts {
  /** How long the words before the name are, "Giao ", "Đối với ", or 0. */
  readonly prefix: number;
  /** With those words nothing but a name follows. */
  readonly trust: boolean;
  /** Those words order. */
  readonly orders: boolean;
  /** Where its colon stands, or -1. */
  readonly colon: number;
  /** Words follow after the colon. */
  readonly inline: boolean;
  /** Where they begin; the line's length where there are none. */
  readonly rest: number;
  /** What stands before the colon, or before the signs at the line's end. */
  readonly said: string;
  /** The same without what the name is to do, "… có trách nhiệm", and without its part in a board. */
  readonly body: string;
}

const PREFIX =
  /^(?:(?:ĐỐI VỚI|ĐỀ NGHỊ|YÊU CẦU|GIAO|(?:TRÁCH NHIỆM|NHIỆM VỤ) (?:CỦA|ĐỐI VỚI))\s+|Trách nhiệm (?:của|đối với)\s+|Nhiệm vụ (?:của|đối với)\s+|Phân công\s+|(?:Riêng )?[Đđ]ối với\s+|Riêng\s+|Giao(?: nhiệm vụ| trách nhiệm| việc)?(?: cho:?)?\s+|Yêu cầu\s+|Đề nghị\s+|Về phía\s+|Kính g[ửở]i:?\s*)/u;
/** With these words nothing but a name follows. */
const TRUSTED = /^(?:(?:Trách nhiệm|Nhiệm vụ) (?:của|đối với)|TRÁCH NHIỆM (?:CỦA|ĐỐI VỚI))/u;
const ORDERED = /^(?:Giao|Yêu cầu|Đề nghị|GIAO|YÊU CẦU|ĐỀ NGHỊ)/u;
/** After a name, before the list of what it is to do. */
const CHARGE =
  /,?\s(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thực hiện|triển khai|chủ trì|(?<!(?:[Bb]an|[Đđ]oàn) )(?:lãnh đạo|chỉ đạo|lãnh đạo, chỉ đạo))(?: (?:thực hiện|triển khai|các (?:nhiệm vụ|nội dung|công việc)|tập trung|sau|như sau|sau đây)){0,4}$/u;
const CHARGE_ENDS = new Set('nhiệm vụ hiện khai trì dung việc trung sau đây đạo'.split(' '));
/** Beside who is named by an office the part in a board: "Đồng chí Chánh Thanh tra | - Phó Trưởng tiểu ban". */
const PART_IN_BOARD =
  /^((?:[Đđ]ồng chí|Đ\/c) [^:;]{3,120}?)\s[–-]\s(?:Phó )?Trưởng (?:[Tt]iểu ban|[Bb]an|[Đđ]oàn|[Tt]ổ|[Nn]hóm)(?: [Tt]hường trực| [Cc]hỉ đạo| [Gg]iúp việc){0,2}$/u;

/** "Chi nhánh Bắc Hà | có tỷ lệ nợ xấu trên 2%:": how it stands; of a group that says which are meant. */
const STANDS =
  /^((?!(?:[Cc]ác|[Nn]hững|[Mm]ột số) )[^.;:]{3,120}?) (?:còn |đang |hiện )?có (?:tỷ lệ|tỉ lệ|số|kết quả|mức|chỉ số|nợ) .*$/u;

const SIGNS = ' :.;,';
/** Where the signs after the last word of `text` (single blanks) begin. */
function endOf(text: string): number {
  let end = text.length;
  while (end > 0 && SIGNS.includes(text.charAt(end - 1))) end--;
  return end;
}

/** The first colon from `from` on that stands in no brackets, or -1: "Xưởng Sửa chữa (phối hợp: Phòng Vật tư): …". */
function colonOf(text: string, from: number): number {
  const colon = text.indexOf(':', from);
  const open = colon < 0 ? -1 : text.lastIndexOf('(', colon);
  const close = open < 0 ? -1 : text.indexOf(')', open);
  return close > colon ? text.indexOf(':', close) : colon;
}

/** Where the task begins after the colon at `colon`. */
const restAfter = (text: string, colon: number): number =>
  colon + 1 + (/^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0);

/** Takes a line apart as a heading. */
export function headingParts(text: string): HeadingParts {
  const prefix = PREFIX.exec(text)?.[0].length ?? 0;
  const colon = colonOf(text, prefix);
  const end = endOf(text);
  const inline = colon >= 0 && colon < end;
  const said = text.slice(prefix, inline ? colon : end).trimEnd();
  // "UBND các xã có trách nhiệm:"
  const charged = CHARGE_ENDS.has(said.slice(said.lastIndexOf(' ') + 1)) ? said.replace(CHARGE, '') : said;
  const named = charged.includes(' có ') ? charged.replace(STANDS, '$1') : charged;
  return {
    prefix,
    trust: prefix > 0 && TRUSTED.test(text),
    orders: prefix > 0 && ORDERED.test(text),
    colon,
    inline,
    rest: inline ? restAfter(text, colon) : text.length,
    said,
    body: named.includes('Trưởng') ? (PART_IN_BOARD.exec(named)?.[1] ?? named) : named,
  };
}
