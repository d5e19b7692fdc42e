/** TCVN 5712:1993 (VN3, “ABC”, the .VnTime fonts): the letters at 0xA1 … 0xFE; "." where there is none. */
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽ' + 'éẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ';
const FIRST = 0xa1;

/** The word that `word` (its codes shown as Latin-1) was typed as, a letter for a letter. */
export const fromTcvn3 = (word: string): string =>
  word.replace(/[\u00a1-\u00fe]/g, (code) => {
    const letter = LETTERS[code.charCodeAt(0) - FIRST] ?? '.';
    return letter === '.' ? code : letter;
  });
