/** Writes Unicode text as the fonts of old had it typed; the inverse of what is tested, made from the published tables. */

const TCVN3: readonly string[] = (
  'Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§ ă¨ â© êª ô« ơ¬ ư\u00ad đ® àµ ả¶ ã· á¸ ạ¹ ằ» ẳ¼ ẵ½ ắ¾ ặÆ ầÇ ẩÈ ẫÉ ấÊ ậË èÌ ẻÎ ẽÏ éÐ ẹÑ ềÒ ểÓ ' +
  'ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ồå ổæ ỗç ốè ộé ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ'
).split(' ');
const tcvn3 = new Map(TCVN3.map((pair) => [pair[0] ?? '', pair[1] ?? '']));

/** Capitals with a tone have no code: the fonts for capitals draw the small letter's. */
export const typedTcvn3 = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter);

const VNI_SIGNS: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0300': 'à',
  '\u0302\u0301': 'á',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0300': 'è',
  '\u0306\u0301': 'é',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ơ: 'ô',
  ư: 'ö',
  đ: 'ñ',
  ì: 'ì',
  í: 'í',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
};

function vniOf(letter: string): string {
  const own = VNI_LETTERS[letter];
  if (own) return own;
  const parts = letter.normalize('NFD').replace('\u0323\u0302', '\u0302\u0323').replace('\u0323\u0306', '\u0306\u0323');
  const horn = /^[ou]\u031b/.test(parts.replace('\u0323\u031b', '\u031b\u0323'));
  const base = horn ? (parts[0] === 'o' ? 'ô' : 'ö') : (parts[0] ?? '');
  const signs = parts.slice(1).replace('\u031b', '');
  return base + (VNI_SIGNS[signs] ?? '');
}

export const typedVni = (text: string): string =>
  text.replace(/[^\0-\x7f–“”]/g, (letter) => {
    const small = letter.toLowerCase();
    const typed = vniOf(small);
    return small === letter ? typed : typed.toUpperCase();
  });
