// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const awardDirectionsHeard: Heard = {
  NHAN: `
    Các hình thức khen thưởng đón nhận; Các hình thức khen thưởng nhận; Các hình thức khen thưởng nhận từ cấp trên;
    Cấp trên tặng; Danh hiệu đạt được; Danh hiệu đón nhận; Danh hiệu nhận; Danh hiệu nhận từ cấp trên;
    Danh sách đón nhận; Danh sách nhận; Danh sách nhận từ cấp trên; Đã được ghi nhận, khen thưởng; Đạt được;
    Được biểu dương; Được ghi nhận, khen thưởng; Hình thức khen thưởng đón nhận; Hình thức khen thưởng nhận;
    Hình thức khen thưởng nhận từ cấp trên; Khen thưởng cấp trên tặng; Khen thưởng cấp trên trao;
    Khen thưởng đạt được; Khen thưởng nhận về; LHHN được ghi nhận, khen thưởng; Phần đón nhận; Phần nhận;
    Phần nhận từ cấp trên; Tập thể, cá nhân được ghi nhận, khen thưởng; Thành tích khen thưởng đã đón nhận;
    Thành tích khen thưởng đã nhận; Thành tích khen thưởng đã nhận từ cấp trên; Tiếp nhận
  `,
  TANG: `
    Chủ tịch Liên hiệp ra quyết định khen thưởng; Chủ tịch Liên hiệp trao thưởng; Danh sách tặng; Do Liên hiệp tặng;
    Đi khen; Giấy khen do LHHN trao; Giấy khen do Liên hiệp trao; Hình thức khen thưởng tặng; Khen các hội thành viên;
    Khen cấp dưới; Khen hội viên; Khen thưởng cấp cho hội thành viên; Khen thưởng cấp dưới; Khen thưởng cho cơ sở;
    Khen thưởng do LHHN trao; Khen thưởng do Liên hiệp tặng; Khen thưởng do Liên hiệp trao;
    Khen thưởng nội bộ do Liên hiệp tặng; Khen thưởng trao đi; Khen tổ chức, cá nhân; LHHN ra quyết định khen thưởng;
    LHHN tỉnh ra quyết định khen thưởng; LHHN tỉnh trao thưởng; LHHN trao thưởng; Liên hiệp khen các hội thành viên;
    Liên hiệp quyết định tặng; Liên hiệp ra quyết định khen thưởng; Liên hiệp tỉnh ra quyết định khen thưởng;
    Liên hiệp tỉnh trao thưởng; Liên hiệp trao thưởng; Liên hiệp xét tặng; Phần tặng; Tặng cho NGO;
    Tặng hội thành viên; Tặng thưởng cho đơn vị khác; Trao đi; Trao tặng bạn bè quốc tế;
    Trao tặng tổ chức, cá nhân nước ngoài
  `,
};
