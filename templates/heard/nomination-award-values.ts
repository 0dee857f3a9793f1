// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const nominationAwardsHeard: Heard = {
  CO_THI_DUA: `
    Bầu chọn cờ thi đua; Bình xét cờ thi đua; Bỏ phiếu cờ thi đua; Cờ cho tập thể xuất sắc; Cờ của Chính phủ;
    Cờ của UBND tỉnh; Cờ dẫn đầu phong trào thi đua; Cờ đơn vị dẫn đầu phong trào thi đua; Cờ thi đua (tập thể);
    Cờ thi đua cho tập thể xuất sắc; Cờ thi đua của Chính phủ; Cờ thi đua của UBND tỉnh;
    Cờ thi đua dẫn đầu phong trào thi đua; Cờ thi đua toàn diện; Cờ toàn diện; Danh hiệu cờ thi đua;
    Đăng ký cờ thi đua; Đề nghị tặng danh hiệu cờ thi đua; Đơn vị nhận cờ; Giới thiệu nhận cờ thi đua;
    Nhận cờ thi đua; Nhất cụm (cờ thi đua); Xét tặng cờ thi đua
  `,
  BANG_KHEN_TAP_THE: `
    Bằng khen cho các tập thể; Bằng khen cho đơn vị; Bằng khen cho hội thành viên;
    Bằng khen cho tập thể có thành tích; Bằng khen dành cho tập thể; Bằng khen tập thể hội thành viên; Bằng khen TT;
    Bình xét bằng khen cho tập thể; Bình xét bằng khen tập thể; BK (TT); BKTT; Bỏ phiếu bằng khen (tập thể);
    Bỏ phiếu bằng khen cho tập thể; Danh sách đề nghị bằng khen (tập thể); Danh sách đề nghị bằng khen cho tập thể;
    Khen tập thể (bằng khen); Tập thể được đề nghị tặng bằng khen;
    Tập thể nhận bằng khen; Xét tặng bằng khen (tập thể); Xét tặng bằng khen cho tập thể
  `,
  BANG_KHEN_CA_NHAN: `
    Bằng khen cá nhân lãnh đạo; Bằng khen cho cá nhân có thành tích; Bằng khen cho các cá nhân; Bằng khen cho cán bộ;
    Bằng khen cho Chủ tịch Liên hiệp (cá nhân); Bằng khen cho hội viên; Bằng khen CN; Bằng khen dành cho cá nhân;
    Bình xét bằng khen (cá nhân); Bình xét bằng khen cho cá nhân; BK (CN); BKCN; Bỏ phiếu bằng khen (cá nhân);
    Bỏ phiếu bằng khen cho cá nhân; Cá nhân được đề nghị tặng bằng khen; Cá nhân nhận bằng khen;
    Danh sách đề nghị bằng khen cá nhân; Danh sách đề nghị bằng khen cho cá nhân;
    Khen cá nhân (bằng khen); Xét tặng bằng khen cá nhân; Xét tặng bằng khen cho cá nhân
  `,
  CUM_TRUONG: `
    Bầu chọn cụm trưởng; Bỏ phiếu bầu cụm trưởng; Chọn cụm trưởng; Chức danh cụm trưởng; CT cụm; Cụm trưởng Cụm 1;
    Cụm trưởng Cụm 2; Cụm trưởng Cụm 3; Cụm trưởng Cụm 4; Cụm trưởng Cụm 5; Cụm trưởng Cụm thi đua số 4;
    Cụm trưởng khóa mới; Cụm trưởng kỳ tới; Cụm trưởng luân phiên; Cụm trưởng năm tiếp theo; Cụm trưởng nhiệm kỳ mới;
    Cụm trưởng tiếp theo; Cử làm cụm trưởng; Đảm nhiệm cụm trưởng; Đăng cai cụm trưởng; Đăng cai làm cụm trưởng;
    Đơn vị cụm trưởng năm tiếp theo; Giữ cụm trưởng; Hiệp thương cụm trưởng; Luân phiên cụm trưởng; Nhận cụm trưởng;
    Nhận nhiệm vụ cụm trưởng; Nhiệm vụ cụm trưởng; Suy cử cụm trưởng; Thống nhất cụm trưởng; Tín nhiệm làm cụm trưởng;
    Ứng cử cụm trưởng; Vai trò cụm trưởng; Vị trí cụm trưởng
  `,
  CUM_PHO: `
    Bầu chọn cụm phó; Bầu phó trưởng cụm; Bỏ phiếu bầu cụm phó; Chọn cụm phó; Chức danh cụm phó; Cụm phó Cụm 1;
    Cụm phó Cụm 2; Cụm phó Cụm 3; Cụm phó Cụm 5; Cụm phó Cụm thi đua số 4; Cụm phó khóa mới; Cụm phó kỳ tới;
    Cụm phó luân phiên; Cụm phó năm tiếp theo; Cụm phó nhiệm kỳ mới; Cụm phó tiếp theo; Cử làm cụm phó;
    Đảm nhiệm cụm phó; Đăng cai làm cụm phó; Đề cử phó trưởng cụm; Đề nghị phó trưởng cụm;
    Đơn vị cụm phó năm tiếp theo; Đơn vị phó trưởng cụm; Giới thiệu phó trưởng cụm; Giữ cụm phó; Hiệp thương cụm phó;
    Luân phiên cụm phó; Nhận cụm phó; Nhận nhiệm vụ cụm phó; Nhiệm vụ cụm phó; Phó cụm thi đua; Phó trưởng cụm;
    Phó trưởng cụm thi đua; Suy cử cụm phó; Thống nhất cụm phó; Tín nhiệm làm cụm phó; Ứng cử cụm phó;
    Vai trò cụm phó; Vị trí cụm phó
  `,
};
