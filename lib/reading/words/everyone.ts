import { fold } from '@/lib/text';

/** Words of groups that mean all who are addressed, folded. */
const COLLECTIVE = new Set(
  (
    'cac tat ca toan the bo moi tung nhung va cung so ban nganh phong don vi co quan dia phuong cap doan hoi to chuc chinh tri xa phuong ' +
    'huyen thi tran thanh pho quan dac khu tinh thon dan dong chi giam doc pho thu truong lanh dao chu tich nguoi dung dau chanh ubnd uy ' +
    'nhan lien thuoc truc nang chuyen mon phan can giao vien trung uong su nghiep hat doi tram khoa cong lao trong o ngang chinh phu tong tap cong ty nha nuoc tam ' +
    'cb cc vc nv gv nld cbcc cbvc cbnv cbgv ccvc cbcnv cbccvc cbgvnv'
  ).split(' '),
);
/** At least one of these makes a group of such words everyone. */
const ANY =
  /\b(?:so|nganh|phong|don vi|co quan|dong chi|cap|bo phan|can bo|nhan vien|cong chuc|vien chuc|nguoi lao dong|cb[cvgn]{1,5}|cb (?:cc|gv|nv)|ccvc|khoa (?:va )?ban)\b/;
const STARTS =
  /^(?:cac|cb|ccvc|can bo cong chuc|cong chuc vien chuc|tat ca|toan|moi|tung|giam doc|thu truong|lanh dao|truong|nguoi|chanh|bo truong)/;
/** The first letters of these words, and what no letter is. */
const FIRST = /^(?:[^A-Za-zÀ-ỹ]|[bcglmntBCGLMNT])/;
const FIRST_THREE = new Set('cac cb cbc cbv cbn cbg ccv can con tat toa moi tun gia thu lan tru ngu cha bo'.split(' '));
/** Whether a name may begin with one of them: told by its first three letters, where signs stand among them by more. */
function mayBegin(name: string): boolean {
  if (!FIRST.test(name)) return false;
  const three = fold(name.slice(0, 3));
  return three.length === 3 ? FIRST_THREE.has(three) : true;
}
const COMMUNES = /^(?!cac cap$)(?:(?:cac|chu tich|ubnd|uy ban nhan dan|cap|xa|phuong|thi tran|dac khu|huyen|va) ?)+$/;

/** What those words say in another order: "ngành dọc", "Ban Chỉ đạo", "… đôn đốc các phòng", "Giám đốc Sở giao các phòng". */
const OTHER = /\b(?:nganh doc|chi dao|don doc|giao(?! vien))\b/;

/** Who heads one unit: "Trưởng phòng Tổ chức", but not "Trưởng các phòng", "Giám đốc Sở, ngành". */
const HEAD_OF_ONE = /^(?:giam doc|truong|chanh)(?!.*\b(?:cac|tat ca|moi|tung|toan)\b)/;

/** Whether a group's words mean everyone: "Các phòng, đơn vị", but not "UBND các xã, phường". */
export function isEveryone(name: string): boolean {
  if (!mayBegin(name) || !STARTS.test(fold(name.slice(0, 40)))) return false;
  const folded = fold(name);
  return (
    ANY.test(folded) &&
    (name.includes(',') || !HEAD_OF_ONE.test(folded)) &&
    !COMMUNES.test(folded) &&
    !OTHER.test(folded) &&
    folded.split(' ').every((word) => COLLECTIVE.has(word))
  );
}

/** One kind of them, and which: "các phòng chuyên môn", "các đơn vị sự nghiệp"; not "các phòng", "các đơn vị". Folded. */
const ONE_KIND =
  /^(?:cac|tat ca cac|toan bo cac|moi|tung) (?:phong(?: ban)?|khoa|ban|so|bo phan|don vi|co quan) (?:chuyen mon|chuc nang|su nghiep|truc thuoc)(?: (?:(?:truc )?thuoc )?(?:so|tinh|xa|phuong))?$/;

/** Whether a group of everyone's words leaves room for others beside it: "Các phòng chuyên môn | và Văn phòng Sở". */
export const isOfOneKind = (name: string): boolean => ONE_KIND.test(fold(name));
