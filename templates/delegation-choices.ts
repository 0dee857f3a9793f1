// Lists that delegations and agreements have in common.
import { choiceOf } from "#engine/define-field.ts";
import type { Choice } from "#engine/form.ts";

/** Cấp: whose delegation or agreement it is. */
export const levels: readonly Choice[] = [
  choiceOf("TINH", "Cấp tỉnh", "Province", [
    "Tỉnh",
    "Thành phố",
    "Cấp thành phố",
    "Tỉnh/thành phố",
    "Cấp tỉnh, thành phố",
    "Lãnh đạo tỉnh",
    "Lãnh đạo thành phố",
    "Đoàn cấp tỉnh",
    "Đoàn lãnh đạo tỉnh",
    "UBND tỉnh",
    "Tỉnh ủy",
    "Đoàn của tỉnh",
  ]),
  choiceOf("LIEN_HIEP", "Liên hiệp", "Union", [
    "Cấp Liên hiệp",
    "LHHN",
    "Liên hiệp hữu nghị",
    "Liên hiệp các tổ chức hữu nghị",
    "LHCTCHN",
    "Đoàn Liên hiệp",
    "Đoàn của Liên hiệp",
    "LHHN tỉnh",
    "Thường trực Liên hiệp",
  ]),
  choiceOf("HOI_THANH_VIEN", "Hội thành viên", "Member association", [
    "Hội hữu nghị",
    "Hội hữu nghị thành viên",
    "Cấp hội",
    "Tổ chức thành viên",
    "Các hội thành viên",
    "Hội",
    "Các hội hữu nghị",
    "Đoàn của hội thành viên",
  ]),
  choiceOf("SO_NGANH", "Sở, ngành", "Department", [
    "Sở",
    "Ngành",
    "Cấp sở",
    "Sở, ban, ngành",
    "Sở, ban, ngành, địa phương",
    "Các sở, ngành",
    "Sở ngành, địa phương",
  ]),
];

/** Vai trò: what the union had to do with it. */
export const roles: readonly Choice[] = [
  choiceOf("CHU_TRI", "Chủ trì", "Leads", [
    "Chủ trì đón",
    "Chủ trì tổ chức",
    "Chủ trì đón tiếp",
    "LHHN chủ trì",
    "Liên hiệp chủ trì",
    "Trực tiếp",
    "Trực tiếp tổ chức",
    "Trực tiếp đón tiếp",
    "Đơn vị chủ trì",
  ]),
  choiceOf("PHOI_HOP", "Phối hợp", "Co-operates", [
    "Phối hợp đón",
    "Phối hợp tổ chức",
    "Phối hợp đón tiếp",
    "LHHN phối hợp",
    "Liên hiệp phối hợp",
    "Đơn vị phối hợp",
  ]),
  choiceOf("THAM_GIA", "Tham gia", "Takes part", [
    "Tham gia đón",
    "Tham gia đoàn",
    "Tham dự",
    "Cùng tham gia",
    "Tham gia đón tiếp",
  ]),
];
