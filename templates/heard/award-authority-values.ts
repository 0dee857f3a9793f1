// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const awardAuthoritiesHeard: Heard = {
  VUFO: `
    Do LHCTCHN Việt Nam; Do LHHN Việt Nam; Do LHHNVN; Do Liên hiệp các tổ chức hữu nghị Việt Nam;
    Do Liên hiệp Hữu nghị Việt Nam; Do Liên hiệp Việt Nam; Do VUFO; LHHN TW; Liên hiệp Trung ương; Liên hiệp TW;
    Từ LHCTCHN Việt Nam; Từ LHHN Việt Nam; Từ LHHNVN; Từ Liên hiệp các tổ chức hữu nghị Việt Nam;
    Từ Liên hiệp Hữu nghị Việt Nam; Từ Liên hiệp Việt Nam; Từ VUFO
  `,
  UBND_TINH: `
    B.N.D tỉnh; Cấp tỉnh (UBND); Cấp UBND tỉnh/thành phố; Của UBND tỉnh/thành phố; Do UBND thành phố; Do UBND tỉnh;
    Do UBND tỉnh/thành phố; Do UBND TP; Do Ủy ban nhân dân thành phố; Do Ủy ban nhân dân tỉnh; Từ UBND thành phố;
    Từ UBND tỉnh; Từ UBND tỉnh/thành phố; Từ UBND TP; Từ Ủy ban nhân dân thành phố; Từ Ủy ban nhân dân tỉnh;
    UBND cấp tỉnh; UBND T.P; Ủy ban tỉnh
  `,
  THU_TUONG: `
    Bằng khen của Thủ tướng; Bằng khen của Thủ tướng Chính phủ; Bằng khen Thủ tướng; Bằng khen Thủ tướng Chính phủ;
    BK Thủ tướng; BK Thủ tướng Chính phủ; Cấp có thẩm quyền: Thủ tướng; Cấp có thẩm quyền: Thủ tướng Chính phủ;
    Do đồng chí Thủ tướng; Do đồng chí Thủ tướng Chính phủ; Do Thủ tướng; Do Thủ tướng Chính phủ; Do Thủ tướng ký;
    Do Thủ tướng tặng; Đồng chí Thủ tướng; Đồng chí Thủ tướng Chính phủ; QĐ của Thủ tướng; QĐ của Thủ tướng Chính phủ;
    Quyết định của Thủ tướng; Quyết định của Thủ tướng Chính phủ; Tặng thưởng của Thủ tướng;
    Tặng thưởng của Thủ tướng Chính phủ; Thủ tướng (BK); Thủ tướng Chính phủ ký tặng; Thủ tướng Chính phủ quyết định;
    Thủ tướng Chính phủ tặng bằng khen; Thủ tướng Chính phủ tặng thưởng; Thủ tướng Chính phủ Việt Nam;
    Thủ tướng ký tặng; Thủ tướng quyết định; Thủ tướng tặng bằng khen; Thủ tướng tặng thưởng; Thủ tướng Việt Nam;
    TT Chính phủ; TTCP khen; TTCP tặng; TTg Chính phủ; TTg CP; Từ Thủ tướng; Từ Thủ tướng Chính phủ
  `,
  CHU_TICH_NUOC: `
    Cấp có thẩm quyền: Chủ tịch nước; Cấp có thẩm quyền: Chủ tịch nước CHXHCN Việt Nam; Cấp có thẩm quyền: CTN;
    Chủ tịch nước CHXHCN VN; Chủ tịch nước Cộng hòa XHCN Việt Nam; Chủ tịch nước ký quyết định; Chủ tịch nước ký tặng;
    Chủ tịch nước tặng Huân chương; Chủ tịch nước tặng Huy chương Hữu nghị; Chủ tịch nước tặng thưởng;
    Chủ tịch nước truy tặng; Chủ tịch nước Việt Nam; CT nước; CTN nước CHXHCNVN; Do Chủ tịch nước;
    Do Chủ tịch nước CHXHCN Việt Nam; Do Chủ tịch nước ký; Do Chủ tịch nước tặng; Do CTN; Do đồng chí Chủ tịch nước;
    Do đồng chí Chủ tịch nước CHXHCN Việt Nam; Do đồng chí CTN; Đồng chí Chủ tịch nước;
    Đồng chí Chủ tịch nước CHXHCN Việt Nam; Đồng chí CTN; Huân chương của Chủ tịch nước;
    Huân chương của Chủ tịch nước CHXHCN Việt Nam; Huân chương của CTN; Huy chương của Chủ tịch nước;
    Huy chương của Chủ tịch nước CHXHCN Việt Nam; Huy chương của CTN; Lệnh của Chủ tịch nước;
    Lệnh của Chủ tịch nước CHXHCN Việt Nam; Lệnh của CTN; President of Vietnam; QĐ Chủ tịch nước;
    QĐ của Chủ tịch nước; QĐ của Chủ tịch nước CHXHCN Việt Nam; QĐ của CTN; Quyết định của Chủ tịch nước;
    Quyết định của Chủ tịch nước CHXHCN Việt Nam; Quyết định của CTN; Tặng thưởng của Chủ tịch nước;
    Tặng thưởng của Chủ tịch nước CHXHCN Việt Nam; Tặng thưởng của CTN; Từ Chủ tịch nước;
    Từ Chủ tịch nước CHXHCN Việt Nam; Từ CTN
  `,
  LHHN_TINH: `
    Liên hiệp TP;
    Ban Thường trực Liên hiệp tỉnh; Do LHCTCHN tỉnh; Do LHHN thành phố; Do LHHN tỉnh;
    Do Liên hiệp các tổ chức hữu nghị tỉnh; Do Liên hiệp Hữu nghị thành phố; Do Liên hiệp Hữu nghị tỉnh;
    Do Liên hiệp tỉnh; LH tỉnh; Liên hiệp TP. Hà Nội; Từ LHCTCHN tỉnh; Từ LHHN thành phố; Từ LHHN tỉnh;
    Từ Liên hiệp các tổ chức hữu nghị tỉnh; Từ Liên hiệp Hữu nghị thành phố; Từ Liên hiệp Hữu nghị tỉnh;
    Từ Liên hiệp tỉnh
  `,
  CUM: `
    Bình xét của cụm thi đua; Cụm bầu chọn; Cụm bình xét; Cụm các tỉnh ĐBSCL; Cụm các tỉnh miền Bắc;
    Cụm các tỉnh phía Bắc; Cụm các tỉnh Tây Bắc; Cụm Đông Nam Bộ; Cụm LHHN các tỉnh; Cụm miền Trung - Tây Nguyên;
    Cụm phía Bắc; Cụm suy tôn; Cụm Tây Nam Bộ; Cụm TĐ; Cụm thi đua bầu chọn; Cụm thi đua bình xét;
    Cụm thi đua các tỉnh ĐBSCL; Cụm thi đua các tỉnh miền Bắc; Cụm thi đua các tỉnh Tây Bắc; Cụm thi đua Đông Nam Bộ;
    Cụm thi đua LHHN; Cụm thi đua LHHN các tỉnh; Cụm thi đua miền Trung - Tây Nguyên; Cụm thi đua phía Bắc;
    Cụm thi đua suy tôn; Cụm thi đua Tây Nam Bộ; Cụm trưởng trao; Do cụm bình chọn; Do cụm suy tôn; Do Cụm tặng;
    Do cụm thi đua; Đơn vị trưởng cụm thi đua; Hội nghị cụm; Khối/cụm 1; Khối/cụm 2; Khối/cụm 3; Khối/cụm 4;
    Khối/cụm 5; Trưởng cụm thi đua; Từ cụm thi đua
  `,
  MTTQ: `
    Ủy ban MTTQ Việt Nam tỉnh; Ủy ban MTTQ Việt Nam thành phố; UBMTTQ Việt Nam tỉnh; UBMTTQ Việt Nam thành phố; Mặt trận Tổ quốc Việt Nam tỉnh; Mặt trận Tổ quốc Việt Nam thành phố; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; Ủy ban Mặt trận Tổ quốc Việt Nam thành phố;
    Ban Thường trực Mặt trận; Ban Thường trực Mặt trận Tổ quốc; Ban Thường trực MTTQ; Ban Thường trực MTTQ tỉnh;
    Ban Thường trực MTTQ Việt Nam tỉnh; Ban Thường trực UBMTTQ; Ban Thường trực UBMTTQ tỉnh;
    Ban Thường trực Ủy ban MTTQ; Ban Thường trực Ủy ban MTTQ tỉnh; Do Mặt trận; Do Mặt trận Tổ quốc; Do MTTQ;
    Do MTTQ tỉnh; Do MTTQ Việt Nam tỉnh; Do UBMTTQ; Do UBMTTQ tỉnh; Do Ủy ban MTTQ; Do Ủy ban MTTQ tỉnh;
    Mặt trận Tổ quốc thành phố; MTTQ VN; Trung ương MTTQ Việt Nam; Từ Mặt trận; Từ Mặt trận Tổ quốc; Từ MTTQ;
    Từ MTTQ tỉnh; Từ MTTQ Việt Nam tỉnh; Từ UBMTTQ; Từ UBMTTQ tỉnh; Từ Ủy ban MTTQ; Từ Ủy ban MTTQ tỉnh; UBTWMTTQ;
    Ủy ban TW MTTQ Việt Nam
  `,
};
