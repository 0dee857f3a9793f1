// One heading, many ways to say it: abbreviations, words that mean the same in a heading, lists of what is counted,
// words that add nothing. Both the forms' wordings and the sheet's heading are brought to one canonical key, and the
// keys must be equal: parsing, not likeness. A canonical key that two fields would share says nothing.

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/ ctda /g, " chuong trinh du an "],
  [/ pda /g, " phi du an "],
  [/ da(?= phi | va | pcpnn | vien |$)|(?<= (?:phi|ten|cac|cua|muc|ct|trinh)) da(?= )/g, " du an"],
  [/(?<= an) da(?= )/g, " du an"],
  [/ ct(?= (?:da|du an|phi))|(?<= (?:an|ten|cac|muc)) ct(?= )/g, " chuong trinh"],
  [/ vt /g, " vien tro "],
  [/ qd /g, " quyet dinh "],
  [/ (nam|ngay) tl /g, " $1 thanh lap "],
  [/ sl /g, " so luong "],
  [/ kp /g, " kinh phi "],
  [/ gn /g, " giai ngan "],
  [/ nn /g, " nuoc ngoai "],
  [/ pcp /g, " phi chinh phu "],
  [/ (?:tc|to chuc) ?pcpnn /g, " to chuc phi chinh phu nuoc ngoai "],
];

const SAME: readonly (readonly [RegExp, string])[] = [
  [/ (?:cac|nhung|cua|thuoc|va|hoac)(?= )/g, ""],
  [/ tai tro /g, " vien tro "],
  [/ trien khai /g, " thuc hien "],
  [/ dien ra /g, " to chuc "],
  [/ thoi diem /g, " thoi gian "],
  [/ (?:noi|vi tri) (thuc hien|to chuc|den) /g, " dia diem $1 "],
  [/ ban hanh /g, " ki "],
  [/ (ngay|thoi gian) ki quyet dinh /g, " ngay quyet dinh "],
  [/ trang thai /g, " tinh trang "],
  [/ (?:tham du|du) (?=$|hoi |dai )/g, " tham gia "],
  [/ (?:ho va ten|ho ten) /g, " ten "],
  [/ (?:thu huong|huong loi) /g, " tiep nhan "],
  [/ (don vi|co quan|ben|dia diem) nhan /g, " $1 tiep nhan "],
  [/ tong (?:so|so luong) (?=\p{L})/gu, " so "],
  [/ so luong (?=\p{L})/gu, " so "],
  [/ (?:so )?(?:thanh vien|nguoi) (?:trong )?doan /g, " so nguoi "],
  [/ ten doan khach(?: quoc te| nuoc ngoai)? /g, " ten doan "],
  [/ so (?:dai bieu|nguoi) (?=tham gia )/g, " so nguoi "],
  [/ tong (?:muc|tri gia|gia tri|kinh phi|so tien)(?: von)? (?=\p{L})/gu, " tong gia tri "],
  [/ (?:so|gia tri|so tien|so von|von|kinh phi)(?: da)? giai ngan /g, " giai ngan "],
  [/ da giai ngan /g, " giai ngan "],
];

/** What is given: programmes, projects, items of aid, in any number and order, with what kind of aid they are. */
const AID = "(?:chuong trinh|phi du an|du an|khoan vien tro|khoan)";
const AID_LIST = new RegExp(
  ` ${AID}(?: ${AID})*(?: vien tro)?(?: phi chinh phu nuoc ngoai| pcpnn)?(?: khong hoan lai)? `,
  "g",
);
const GIVER = "(?:to chuc|co quan|ca nhan|don vi|nha|ben|doi tac|phi chinh phu|nuoc ngoai)";
const GIVERS = new RegExp(` (?:ten )?${GIVER}(?: ${GIVER})* (?:cung cap )?vien tro `, "g");
const TAKERS =
  / (?:ten )?(?:don vi|co quan|to chuc|ben|dia phuong)(?: (?:don vi|co quan|to chuc|dia phuong))* tiep nhan(?: vien tro| du an)? /g;

/** The canonical key of a folded heading. */
export function canonicalHeading(key: string): string {
  let text = ` ${key} `;
  for (const [pattern, word] of ABBREVIATIONS) text = text.replace(pattern, word);
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  return text
    .replace(AID_LIST, " du an ")
    .replace(GIVERS, " nha vien tro ")
    .replace(TAKERS, " don vi tiep nhan ")
    .replace(/ {2,}/g, " ")
    .trim();
}

const LEAD = /^(?:ten|danh muc|danh sach|ten goi|so|tong) (?=\S+ \S)/;
const TAIL = /^(\S+ \S.*) (?:du an|vien tro|doan|hoat dong|su kien|hoi|thuc hien|to chuc)$/;

const known = new Map<string, readonly string[]>();

/** The key itself, then without a lead ("tên", "danh mục") and without a tail that names what every line is. */
export function canonicalVariants(key: string): readonly string[] {
  const cached = known.get(key);
  if (cached) return cached;
  if (known.size > 20_000) known.clear();
  const whole = canonicalHeading(key);
  const variants = [whole];
  const add = (text: string) => {
    if (text !== "" && !variants.includes(text)) variants.push(text);
  };
  const tail = TAIL.exec(whole)?.[1];
  if (tail !== undefined) add(tail);
  if (/^(?:ten|danh muc|danh sach) /.test(whole)) add(whole.replace(LEAD, ""));
  known.set(key, variants);
  return variants;
}
