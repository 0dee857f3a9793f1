// TCVN3 (ABC): one byte for one letter, shown by fonts named ".Vn…". Tone-marked capitals have no codes of their own:
// the fonts whose names end in H draw capitals at the places of the small letters.

const CODES = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®¡¢£¤¥¦§";
const LETTERS = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ";

/** Code (as windows-1252 shows it) -> letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map([...CODES].map((code, i) => [code, [...LETTERS][i]!]));

/** Letter for letter; `lost` are the characters that TCVN3 does not have. */
export function fromTcvn3(text: string): { readonly text: string; readonly lost: readonly string[] } {
  const lost = new Set<string>();
  let converted = "";
  for (const char of text) {
    const letter = TCVN3.get(char);
    if (letter === undefined && /[\u00A1-\u00FF]/.test(char) && !/[²³°±]/.test(char)) lost.add(char);
    converted += letter ?? char;
  }
  return { text: converted.normalize("NFC"), lost: [...lost] };
}
