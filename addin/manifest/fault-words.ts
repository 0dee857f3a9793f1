// Faults of a manifest as sentences: the place, what is wrong, what it should be.
import type { Language } from "../taskpane/words.ts";
import type { Fault, FaultCode } from "./fault.ts";

type Words = Readonly<Record<FaultCode, { readonly vi: string; readonly en: string }>>;

export const FAULT_WORDS: Words = {
  notWellFormed: { vi: "XML không đúng: {detail}", en: "The XML is not well formed: {detail}" },
  doctype: { vi: "Manifest không được có DOCTYPE.", en: "A manifest must not have a DOCTYPE." },
  wrongRoot: {
    vi: "Phần tử ngoài cùng là <{element}>; phải là <OfficeApp> trong không gian tên của Office.",
    en: "The outermost element is <{element}>; it must be <OfficeApp> in Office's namespace.",
  },
  unknownElement: {
    vi: "<{element}> không được nằm trong <{parent}>.",
    en: "<{element}> must not stand in <{parent}>.",
  },
  wrongOrder: {
    vi: "<{element}> đứng sai thứ tự trong <{parent}>: phải đứng trước <{before}>.",
    en: "<{element}> is out of order in <{parent}>: it must stand before <{before}>.",
  },
  missingElement: { vi: "<{parent}> thiếu <{element}>.", en: "<{parent}> lacks <{element}>." },
  tooMany: { vi: "<{parent}> có quá nhiều <{element}>.", en: "<{parent}> holds too many <{element}>." },
  unknownAttribute: {
    vi: "<{element}> không được có thuộc tính “{attribute}”.",
    en: "<{element}> must not have the attribute “{attribute}”.",
  },
  missingAttribute: {
    vi: "<{element}> thiếu thuộc tính “{attribute}”.",
    en: "<{element}> lacks the attribute “{attribute}”.",
  },
  strayText: { vi: "<{element}> có chữ thừa: “{actual}”.", en: "<{element}> holds stray text: “{actual}”." },
  wrongValue: {
    vi: "{name} của <{element}> ghi “{actual}”; phải là {expected}.",
    en: "{name} of <{element}> is “{actual}”; it must be {expected}.",
  },
  versionDiffers: {
    vi: "Phiên bản của manifest là {actual}, của chương trình là {expected}; hai số phải như nhau.",
    en: "The manifest's version is {actual}, the program's is {expected}; they must be the same.",
  },
  wrongUrl: {
    vi: "Địa chỉ “{actual}” không dùng được: phải là địa chỉ https đầy đủ, không quá 2.048 ký tự.",
    en: "The address “{actual}” cannot be used: it must be a full https address of at most 2,048 characters.",
  },
  foreignOrigin: {
    vi: "Địa chỉ “{actual}” ở nơi khác với trang của chương trình ({expected}).",
    en: "The address “{actual}” is elsewhere than the program's page ({expected}).",
  },
  danglingResid: {
    vi: "<{element}> gọi “{id}”, không có trong <{parent}> của Resources.",
    en: "<{element}> names “{id}”, which is not among the <{parent}> of Resources.",
  },
  unusedResource: { vi: "Không có gì gọi “{id}” của Resources.", en: "Nothing names “{id}” of Resources." },
  repeatedId: { vi: "Mã “{id}” có hai lần.", en: "The id “{id}” stands twice." },
  longId: {
    vi: "Mã “{id}” dài {number} ký tự; tối đa {expected}.",
    en: "The id “{id}” has {number} characters; at most {expected}.",
  },
  tooLong: {
    vi: "Chữ của <{element}> dài {number} ký tự; tối đa {expected}.",
    en: "The text of <{element}> has {number} characters; at most {expected}.",
  },
  emptyText: { vi: "<{element}> không có chữ.", en: "<{element}> has no text." },
  missingLocale: {
    vi: "<{element}> thiếu bản dịch cho {locale}.",
    en: "<{element}> lacks its translation for {locale}.",
  },
  unknownLocale: {
    vi: "<{element}> có bản dịch cho {locale}; chương trình chỉ có vi-VN và en-US.",
    en: "<{element}> has a translation for {locale}; the program has vi-VN and en-US only.",
  },
  missingIconSize: { vi: "Biểu tượng thiếu cỡ {expected}.", en: "The icon lacks the size {expected}." },
  unknownIconSize: { vi: "Excel không dùng biểu tượng cỡ {actual}.", en: "Excel uses no icon of the size {actual}." },
  missingIcon: {
    vi: "Không có tệp biểu tượng cho “{actual}”.",
    en: "There is no icon file for “{actual}”.",
  },
  wrongIconSize: {
    vi: "Biểu tượng “{name}” có cỡ {actual}; phải là {expected}.",
    en: "The icon “{name}” measures {actual}; it must be {expected}.",
  },
};

/** "manifest.xml, dòng 12, cột 3: …". */
export function faultSentence({ code, place, data }: Fault, file: string, lang: Language): string {
  const text = FAULT_WORDS[code][lang].replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? "");
  const where =
    lang === "vi" ? `dòng ${place.line}, cột ${place.column}` : `line ${place.line}, column ${place.column}`;
  return `${file}, ${where}: ${text}`;
}
