// The words unions write for codes. Layouts may choose others; all are words that the forms accept.
const WORDS: Readonly<Record<string, string>> = {
  CHUONG_TRINH: "Chương trình",
  DU_AN: "Dự án",
  PHI_DU_AN: "Phi dự án",
  CUU_TRO: "Cứu trợ khẩn cấp",
  MOI: "Mới",
  CHUYEN_TIEP: "Chuyển tiếp",
  TCPCPNN: "Tổ chức PCPNN",
  CA_NHAN: "Cá nhân",
  DOANH_NGHIEP: "Doanh nghiệp",
  VIEN_TRUONG: "Viện, trường",
  CHINH_PHU: "Cơ quan chính phủ",
  Y_TE: "Y tế",
  GIAO_DUC: "Giáo dục",
  KINH_TE: "Kinh tế",
  XA_HOI: "Xã hội",
  MOI_TRUONG: "Môi trường",
  CUU_TRO_THIEN_TAI: "Cứu trợ thiên tai",
  HAU_QUA_CHIEN_TRANH: "Khắc phục hậu quả chiến tranh",
  VAN_HOA: "Văn hóa",
  TINH: "Tỉnh",
  LIEN_HIEP: "Liên hiệp",
  HOI_THANH_VIEN: "Hội thành viên",
  SO_NGANH: "Sở, ngành",
  CHU_TRI: "Chủ trì",
  PHOI_HOP: "Phối hợp",
  THAM_GIA: "Tham gia",
  KY_NIEM: "Kỷ niệm",
  GIAO_LUU: "Giao lưu",
  GAP_GO: "Gặp gỡ",
  TRIEN_LAM: "Triển lãm",
  CUOC_THI: "Cuộc thi",
  TU_THIEN: "Từ thiện",
  TUYEN_TRUYEN: "Tuyên truyền",
  BAN_TIN: "Bản tin",
  WEBSITE: "Website",
  FANPAGE: "Fanpage",
  BAO_DAI: "Báo, đài",
  KHAC: "Khác",
  NHAN: "Được nhận",
  TANG: "Trao tặng",
  CO_THI_DUA: "Cờ thi đua",
  BANG_KHEN: "Bằng khen",
  KY_NIEM_CHUONG: "Kỷ niệm chương",
  GIAY_KHEN: "Giấy khen",
  CHUNG_NHAN: "Bằng chứng nhận",
  VUFO: "Liên hiệp các tổ chức hữu nghị Việt Nam",
  UBND_TINH: "UBND tỉnh",
  THU_TUONG: "Thủ tướng Chính phủ",
  LHHN_TINH: "Liên hiệp hữu nghị tỉnh",
  TAP_THE: "Tập thể",
  TO_CHUC_NN: "Tổ chức nước ngoài",
  CA_NHAN_NN: "Cá nhân người nước ngoài",
  BANG_KHEN_TAP_THE: "Bằng khen tập thể",
  BANG_KHEN_CA_NHAN: "Bằng khen cá nhân",
  CUM_TRUONG: "Cụm trưởng",
  CUM_PHO: "Cụm phó",
};

const COUNTRIES: Readonly<Record<string, string>> = {
  AU: "Úc",
  BE: "Bỉ",
  BY: "Belarus",
  CA: "Canada",
  CH: "Thụy Sĩ",
  CN: "Trung Quốc",
  CU: "Cuba",
  DE: "Đức",
  FR: "Pháp",
  GB: "Anh",
  IN: "Ấn Độ",
  JP: "Nhật Bản",
  KH: "Campuchia",
  KR: "Hàn Quốc",
  LA: "Lào",
  MY: "Malaysia",
  NL: "Hà Lan",
  NO: "Na Uy",
  PL: "Ba Lan",
  RU: "Nga",
  SG: "Singapore",
  TH: "Thái Lan",
  TW: "Đài Loan",
  UA: "Ukraina",
  US: "Hoa Kỳ",
};

/** The usual words for one code; the code's own text when it is none. */
export function wordOf(code: string): string {
  return WORDS[code] ?? COUNTRIES[code] ?? code;
}

/** 2024-03-15 -> 15/03/2024, 2024-03 -> 03/2024, 2024-Q2 -> Quý II/2024; other text as it is. */
export function dateText(iso: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso);
  if (quarter) return `Quý ${["I", "II", "III", "IV"][Number(quarter[2]) - 1]}/${quarter[1]}`;
  return iso.split("-").reverse().join("/");
}

/** The serial number of an ISO day (1900 system), or undefined when the text is no day. */
export function serialOf(iso: string): number | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!day) return undefined;
  return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000 + 25_569;
}
