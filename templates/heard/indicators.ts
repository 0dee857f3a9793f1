// Lines of a summary as offices word them, where neither the indicator's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const indicatorsHeard: Heard = {
  aidCount: `
    Chương trình, dự án (dự án); Chương trình, dự án đang quản lý; Chương trình, dự án PCPNN;
    Chương trình, dự án tiếp nhận; Chương trình, dự án viện trợ; Có bao nhiêu dự án viện trợ;
    Khoản viện trợ đã tiếp nhận trong năm; Khoản viện trợ PCPNN; Khoản viện trợ tiếp nhận;
    Khoản viện trợ tiếp nhận trong kỳ; Số chương trình, dự án do tổ chức PCPNN tài trợ;
    Số dự án PCPNN đang triển khai và tiếp nhận mới; Số dự án PCPNN triển khai trên địa bàn;
    Số lượng chương trình, dự án, phi dự án triển khai; Tổng số dự án (mới và chuyển tiếp);
    Tổng số dự án viện trợ phi chính phủ nước ngoài đang quản lý trong kỳ;
    Tổng số khoản viện trợ (mới và chuyển tiếp); Tổng số khoản VT (mới và chuyển tiếp);
    Vận động, tiếp nhận viện trợ PCPNN (khoản)
  `,
  aidCountNew: `
    Dự án viện trợ mới bắt đầu trong năm; Số dự án bắt đầu thực hiện trong năm; Số dự án khởi động trong năm
  `,
  aidCountOngoing: `
    Dự án chuyển tiếp sang; Dự án còn đang triển khai trên địa bàn; Khoản viện trợ chuyển tiếp sang;
    Số dự án cũ tiếp tục triển khai; Số dự án đang tiếp tục thực hiện từ năm trước sang; Số dự án hiện đang thực hiện
  `,
  aidCommittedVnd: `
    Cam kết (đồng); Cam kết (triệu đồng); Cam kết (tỷ đồng); Cam kết (VNĐ); Cam kết viện trợ bằng đồng Việt Nam;
    Cam kết viện trợ quy ra đồng; Giá trị các khoản viện trợ đã ký kết (triệu đồng); Giá trị cam kết bằng VNĐ;
    Giá trị cam kết quy ra đồng; Giá trị viện trợ cam kết bằng đồng; Giá trị viện trợ cam kết bằng tiền Việt;
    Giá trị viện trợ cam kết bằng VNĐ; Giá trị viện trợ cam kết quy ra đồng; Giá trị viện trợ đã ký kết (triệu đồng);
    GT cam kết (VND); Ngân sách cam kết (đồng); Ngân sách cam kết (tr.đ); Ngân sách cam kết quy ra đồng;
    Tổng cam kết viện trợ bằng VNĐ; Tổng cam kết viện trợ quy ra đồng; Tổng giá trị cam kết quy ra đồng;
    Tổng giá trị cam kết quy VNĐ; Tổng giá trị viện trợ cam kết bằng đồng; Tổng giá trị viện trợ cam kết bằng VNĐ;
    Tổng giá trị viện trợ cam kết quy ra đồng; Tổng giá trị viện trợ đã ký kết (triệu đồng);
    Tổng ngân sách cam kết (triệu đồng); Tổng ngân sách cam kết (tỷ đồng); Tổng ngân sách cam kết (VND);
    Tổng ngân sách cam kết quy ra đồng; Tổng số tiền các nhà tài trợ cam kết (triệu đồng);
    Tổng số vốn cam kết bằng VNĐ; Tổng vốn cam kết bằng VNĐ; Tổng vốn cam kết quy ra đồng;
    Tổng vốn viện trợ cam kết bằng đồng; Tổng vốn viện trợ đã ký kết (triệu đồng); Trong đó: vốn cam kết bằng VNĐ;
    Vốn cam kết bằng VNĐ; Vốn cam kết quy ra đồng; Vốn viện trợ cam kết quy tiền Việt
  `,
  aidCommittedUsd: `
    Cam kết (đô la); Cam kết (nghìn USD); Cam kết (triệu USD); Cam kết (USD); Cam kết viện trợ bằng đô la Mỹ;
    Cam kết viện trợ bằng USD; Cam kết viện trợ quy ra USD; Giá trị cam kết bằng USD; Giá trị cam kết quy ra USD;
    Giá trị viện trợ cam kết bằng đô la; Giá trị viện trợ cam kết bằng USD; Giá trị viện trợ cam kết quy ra USD;
    Giá trị viện trợ đã ký kết (USD); GT cam kết (USD); Ngân sách cam kết (1.000 USD); Ngân sách cam kết (đô la Mỹ);
    Ngân sách cam kết (nghìn USD); Ngân sách cam kết (triệu USD); Ngân sách cam kết bằng USD; Số vốn cam kết bằng USD;
    Tổng cam kết viện trợ bằng USD; Tổng cam kết viện trợ quy ra USD; Tổng giá trị cam kết bằng USD;
    Tổng giá trị cam kết quy đô la Mỹ; Tổng giá trị cam kết quy ra USD; Tổng giá trị viện trợ cam kết bằng đô la;
    Tổng giá trị viện trợ cam kết bằng USD; Tổng giá trị viện trợ cam kết quy ra USD;
    Tổng giá trị viện trợ đã ký kết (USD); Tổng kinh phí cam kết bằng USD; Tổng ngân sách cam kết (nghìn USD);
    Tổng ngân sách cam kết (triệu USD); Tổng ngân sách cam kết (USD); Tổng ngân sách cam kết quy ra USD;
    Tổng số tiền các nhà tài trợ cam kết (đô la); Tổng vốn cam kết bằng USD; Tổng vốn cam kết quy ra USD;
    Tổng vốn viện trợ cam kết bằng đô la; Tổng vốn viện trợ đã ký kết (USD); Trong đó: vốn cam kết bằng đô la Mỹ;
    Vốn cam kết quy ra USD; Vốn viện trợ cam kết quy USD
  `,
  aidDisbursedVnd: `
    Đã giải ngân (đồng); Đã giải ngân (triệu đồng); Đã giải ngân (tỷ đồng); Đã giải ngân (VNĐ);
    Đã giải ngân các khoản viện trợ (triệu đồng); Giá trị đã giải ngân bằng VNĐ; Giải ngân các dự án (triệu đồng);
    Giải ngân các dự án (VNĐ); Giải ngân các khoản VT (VNĐ); Giải ngân quy ra đồng;
    Giải ngân trong năm bằng tiền Việt; Giải ngân viện trợ (triệu đồng); Giải ngân viện trợ (tỷ đồng);
    Giải ngân viện trợ (VNĐ); Giải ngân viện trợ bằng VNĐ; Giải ngân viện trợ PCPNN (triệu đồng);
    Giải ngân viện trợ PCPNN (VNĐ); Giải ngân viện trợ quy ra đồng; GT giải ngân (VND);
    Kinh phí đã giải ngân thực tế (triệu đồng); Kinh phí giải ngân bằng VNĐ; Kinh phí giải ngân quy ra đồng;
    Số vốn đã giải ngân quy ra đồng; Tổng giá trị đã giải ngân quy ra đồng; Tổng giá trị giải ngân bằng VNĐ;
    Tổng giải ngân bằng VNĐ; Tổng giải ngân quy ra đồng; Tổng số vốn đã giải ngân bằng VNĐ;
    Tổng số vốn đã giải ngân quy ra đồng; Tổng số vốn giải ngân bằng VNĐ; Tổng số vốn giải ngân quy ra đồng;
    Tổng vốn giải ngân quy ra đồng; Trong đó: đã giải ngân (triệu đồng); Viện trợ đã giải ngân (tỷ đồng);
    Vốn giải ngân bằng VNĐ
  `,
  aidDisbursedUsd: `
    Đã giải ngân (đô la); Đã giải ngân (nghìn USD); Đã giải ngân (triệu USD); Đã giải ngân (USD);
    Đã giải ngân các khoản viện trợ (USD); Giá trị đã giải ngân bằng USD; Giá trị đã giải ngân quy ra USD;
    Giá trị giải ngân quy ra USD; Giải ngân bằng USD; Giải ngân các dự án (triệu USD); Giải ngân các dự án (USD);
    Giải ngân các khoản VT (USD); Giải ngân quy ra USD; Giải ngân trong năm quy USD; Giải ngân viện trợ (1.000 USD);
    Giải ngân viện trợ (đô la Mỹ); Giải ngân viện trợ (nghìn USD); Giải ngân viện trợ (USD);
    Giải ngân viện trợ bằng USD; Giải ngân viện trợ PCPNN (triệu USD); Giải ngân viện trợ PCPNN (USD);
    GT giải ngân (USD); Kinh phí đã giải ngân thực tế (USD); Kinh phí giải ngân bằng USD;
    Kinh phí giải ngân quy ra USD; Số vốn đã giải ngân bằng USD; Tổng giá trị đã giải ngân bằng USD;
    Tổng giá trị giải ngân quy ra USD; Tổng giải ngân bằng USD; Tổng giải ngân viện trợ quy ra USD;
    Tổng kinh phí giải ngân bằng USD; Tổng kinh phí giải ngân quy ra USD; Tổng số vốn đã giải ngân quy ra USD;
    Trong đó: đã giải ngân (USD); Viện trợ đã giải ngân (triệu USD); Vốn giải ngân quy ra USD
  `,
  donorCount: `
    - Số đối tác tài trợ viện trợ cho tỉnh; - Số nhà tài trợ nước ngoài viện trợ cho tỉnh; - Số TCPCPNN (tổ chức);
    - Số tổ chức PCPNN trong kỳ; Bao nhiêu tổ chức viện trợ; Bên cung cấp viện trợ; Có bao nhiêu nhà tài trợ;
    Có bao nhiêu tổ chức, cá nhân tài trợ; Nhà tài trợ có dự án tại tỉnh; Nhà tài trợ trong năm;
    Số lượng bên tài trợ viện trợ cho tỉnh; Số lượng đối tác tài trợ viện trợ cho tỉnh; Số lượng TCPCPNN;
    Số lượng TCPCPNN (tổ chức); Số lượng TCPCPNN viện trợ cho tỉnh; Số lượng tổ chức PCPNN trong kỳ;
    Số lượng tổ chức PCPNN trong năm; Số lượng tổ chức PCPNN viện trợ cho tỉnh;
    Số lượng tổ chức, cá nhân tài trợ viện trợ cho tỉnh; Số nhà tài trợ có khoản viện trợ trong kỳ;
    Số nhà tài trợ nước ngoài (tổ chức); Số nhà TT; Số TCPCPNN trong năm; Số tổ chức PCPNN đang tài trợ;
    Số tổ chức phi chính phủ nước ngoài viện trợ cho tỉnh; Số tổ chức tài trợ viện trợ cho tỉnh;
    Tổ chức PCPNN có dự án trên địa bàn; Tổ chức PCPNN tài trợ (tổ chức); Tổ chức PCPNN viện trợ trong năm;
    Tổng số đối tác tài trợ viện trợ cho tỉnh; Tổng số nhà tài trợ nước ngoài viện trợ cho tỉnh;
    Tổng số nhà tài trợ viện trợ cho tỉnh; Tổng số TCPCPNN (tổ chức); Tổng số TCPCPNN trong kỳ;
    Tổng số TCPCPNN viện trợ cho tỉnh; Tổng số tổ chức PCPNN trong kỳ; Tổng số tổ chức PCPNN viện trợ cho tỉnh;
    Tổng số tổ chức, cá nhân tài trợ viện trợ cho tỉnh
  `,
  aidGivenVnd: `
    - Trị giá hỗ trợ, trao tặng phía bạn; Giá trị giúp bạn Lào, Campuchia (triệu đồng);
    Giá trị hàng hóa tặng nước bạn (triệu đồng); Giá trị hỗ trợ bạn Lào; Giá trị hỗ trợ bạn Lào (triệu đồng);
    Giá trị hỗ trợ bạn Lào (VNĐ); Giá trị hỗ trợ bạn Lào trong kỳ; Giá trị hỗ trợ đối tác nước ngoài trong kỳ;
    Giá trị hỗ trợ đối tác nước ngoài trong năm; Giá trị hỗ trợ ra nước ngoài (tỷ đồng);
    Giá trị trao tặng nước bạn trong kỳ; Giá trị ủng hộ nhân dân các nước (triệu đồng);
    Giá trị ủng hộ nhân dân Cuba (triệu đồng); Giá trị ủng hộ nhân dân nước bạn (đồng);
    Giúp đỡ đối tác nước ngoài (triệu đồng); Hỗ trợ bạn Lào (triệu đồng); Hỗ trợ các địa phương nước bạn (triệu đồng);
    Hỗ trợ các tỉnh kết nghĩa của Lào (triệu đồng); Hỗ trợ nhân dân Cuba (triệu đồng);
    Hỗ trợ nhân dân Lào (triệu đồng); Hỗ trợ nước bạn (triệu đồng); Hỗ trợ nước bạn (VNĐ);
    Hỗ trợ, giúp đỡ bạn bè quốc tế (triệu đồng); Kinh phí hỗ trợ đối tác nước ngoài trong kỳ;
    Kinh phí hỗ trợ đối tác nước ngoài trong năm; Kinh phí hỗ trợ nhân dân nước bạn (đồng);
    Kinh phí hỗ trợ nước bạn trong kỳ; Kinh phí hỗ trợ nước bạn trong năm; Tổng giá trị hỗ trợ bạn Lào;
    Tổng giá trị hỗ trợ bạn Lào (đồng); Tổng giá trị hỗ trợ bạn Lào (triệu đồng); Tổng giá trị hỗ trợ bạn Lào (VNĐ);
    Tổng giá trị hỗ trợ bạn Lào trong kỳ; Tổng giá trị hỗ trợ bạn Lào trong năm; Tổng giá trị hỗ trợ các nước (tr.đ);
    Tổng giá trị hỗ trợ đối tác nước ngoài trong kỳ; Tổng giá trị hỗ trợ đối tác nước ngoài trong năm;
    Tổng giá trị ta hỗ trợ bạn (đồng); Tổng giá trị trao tặng nước bạn trong kỳ;
    Tổng kinh phí hỗ trợ đối tác nước ngoài trong kỳ; Tổng kinh phí hỗ trợ nước bạn trong kỳ;
    Tổng trị giá hỗ trợ nước ngoài trong năm; Tổng trị giá quà tặng cho bạn; Tổng trị giá quà tặng cho bạn (đồng);
    Tổng trị giá quà tặng cho bạn (VNĐ); Tổng trị giá quà tặng cho bạn trong kỳ;
    Tổng trị giá quà tặng cho bạn trong năm; Tổng trị giá quà, hiện vật hỗ trợ nước ngoài (đồng);
    Tổng trị giá trao tặng đối tác nước ngoài trong kỳ; Tổng trị giá trao tặng đối tác nước ngoài trong năm;
    Trao tặng bạn Lào (trị giá); Trao tặng bạn Lào (triệu đồng); Trao tặng đối tác nước ngoài (triệu đồng);
    Trao tặng nước bạn (triệu đồng); Trị giá hàng hóa hỗ trợ địa phương nước bạn; Trị giá hỗ trợ nước ngoài trong kỳ;
    Trị giá hỗ trợ nước ngoài trong năm; Trị giá quà tặng cho bạn; Trị giá quà tặng cho bạn (đồng);
    Trị giá quà tặng cho bạn (VNĐ); Trị giá quà tặng cho bạn trong kỳ; Trị giá quà tặng cho bạn trong năm;
    Trị giá trao tặng đối tác nước ngoài trong năm; Viện trợ, hỗ trợ ra nước ngoài (triệu đồng)
  `,
  delegationsIn: `
    Đoàn nước ngoài đến tỉnh (đoàn); Đoàn quốc tế đến thăm và làm việc; Đoàn vào; Đoàn vào (đoàn);
    Đoàn vào (lượt đoàn); Đoàn vào trong kỳ; Đoàn vào trong năm; Đón bao nhiêu đoàn quốc tế;
    Số lần đón đoàn nước ngoài; Số lần đón đoàn quốc tế
  `,
  visitorsIn: `
    Khách vào; Lượt khách vào; Số khách vào;
    - Số khách quốc tế đón tiếp (người); - Số thành viên đoàn vào (lượt khách); Bao nhiêu lượt khách quốc tế;
    Đoàn vào (lượt khách); Đoàn vào (lượt người); Đoàn vào (người); Đoàn vào (số khách);
    Đón tiếp khách quốc tế (lượt người); Đón tiếp khách quốc tế (người); Khách đoàn vào (lượt người);
    Khách nước ngoài (người); Khách quốc tế đến; Số lượng khách đoàn vào (người);
    Số lượng khách nước ngoài đến làm việc (lượt người); Số lượng khách nước ngoài đến làm việc (người);
    Số lượng khách quốc tế đón tiếp (lượt người); Số lượng thành viên đoàn vào (lượt khách);
    Số lượt khách nước ngoài đến làm việc (lượt người); Số lượt khách nước ngoài đến làm việc (người);
    Số lượt khách quốc tế đến (lượt người); Số lượt khách quốc tế đón tiếp (người);
    Tổng số khách nước ngoài (lượt người); Tổng số khách nước ngoài đến làm việc (lượt người);
    Tổng số khách nước ngoài đến làm việc (người); Tổng số khách quốc tế đón tiếp (lượt người);
    Tổng số lượt khách nước ngoài (lượt người); Tổng số lượt khách nước ngoài (người);
    Tổng số lượt khách nước ngoài đến làm việc (lượt người); Tổng số lượt khách nước ngoài đến làm việc (người);
    Tổng số lượt khách quốc tế đón tiếp (lượt người); Tổng số lượt người đoàn vào (lượt khách);
    Tổng số lượt thành viên đoàn vào (lượt khách)
  `,
  delegationsOut: `
    Cử bao nhiêu đoàn ra nước ngoài; Đoàn ra; Đoàn ra (đoàn); Đoàn ra (lượt đoàn); Số chuyến công tác nước ngoài;
    Số chuyến đoàn ra; Số đoàn ra do Liên hiệp tổ chức; Số đoàn xuất cảnh; Số đoàn xuất cảnh (đoàn);
    Số đoàn xuất cảnh (lượt đoàn); Số lần cử đoàn đi nước ngoài; Số lượng đoàn xuất cảnh (lượt đoàn);
    Số lượng đoàn xuất cảnh trong kỳ; Số lượt đoàn xuất cảnh (lượt đoàn); Số lượt đoàn xuất cảnh trong năm;
    Tổng số lượt đoàn xuất cảnh; Tổng số lượt đoàn xuất cảnh (đoàn); Tổng số lượt đoàn xuất cảnh trong kỳ
  `,
  membersOut: `
    Người đi; Số người ra;
    Bao nhiêu người đi nước ngoài; Cán bộ đi công tác nước ngoài (người); Cán bộ được cử đi nước ngoài (người);
    Đoàn ra (lượt người); Đoàn ra (người); Đoàn ra (thành viên); Thành viên đoàn ra (người)
  `,
  activityCount: `
    - Số cuộc giao lưu; - Số cuộc giao lưu (cuộc); - Số cuộc giao lưu đã tổ chức; - Số cuộc giao lưu trong năm;
    Bao nhiêu hoạt động hữu nghị; Các hoạt động hữu nghị trong kỳ; Hoạt động đối ngoại nhân dân đã thực hiện;
    Số buổi giao lưu hữu nghị; Số cuộc giao lưu, gặp gỡ hữu nghị; Số lượng cuộc giao lưu;
    Số lượng cuộc giao lưu đã tổ chức; Số lượng cuộc giao lưu trong kỳ; Số lượng cuộc giao lưu trong năm;
    Sự kiện giao lưu hữu nghị (sự kiện); Tổ chức các hoạt động hòa bình, hữu nghị;
    Tổ chức hoạt động giao lưu hữu nghị (cuộc); Tổng số cuộc giao lưu trong năm
  `,
  associationCount: `
    - Số HHN thành viên (hội); - Số HHN thành viên hiện có; - Số hội hữu nghị đến cuối kỳ;
    - Số hội hữu nghị song phương đang hoạt động; - Số hội hữu nghị thành viên đang hoạt động;
    - Số hội thành viên đến cuối kỳ; - Số hội thành viên trực thuộc đang hoạt động;
    - Số tổ chức thành viên đang hoạt động; Các hội hữu nghị thành viên hiện có; Hiện có bao nhiêu hội thành viên;
    Hội hữu nghị; Hội hữu nghị (hội); Hội hữu nghị hiện có; Hội hữu nghị thành viên hiện có; Hội hữu nghị trực thuộc;
    Hội thành viên hiện có; Liên hiệp có bao nhiêu hội thành viên; Mạng lưới hội hữu nghị (hội);
    Số đầu mối hội thành viên; Số HHN thành viên đang hoạt động; Số hội đến cuối kỳ; Số hội hữu nghị cấp tỉnh;
    Số hội hữu nghị đang hoạt động; Số hội hữu nghị song phương của Liên hiệp; Số hội hữu nghị thành viên đến cuối kỳ;
    Số hội hữu nghị trực thuộc của Liên hiệp; Số hội thành viên trực thuộc đến cuối kỳ; Số hội trực thuộc Liên hiệp;
    Số HTV; Số lượng HHN; Số lượng HHN thành viên của Liên hiệp; Số lượng HHN thành viên đang hoạt động;
    Số lượng HHN thành viên hiện có; Số lượng hội hữu nghị đang hoạt động;
    Số lượng hội hữu nghị song phương đang hoạt động; Số lượng hội hữu nghị song phương đến cuối kỳ;
    Số lượng hội hữu nghị trực thuộc đến cuối kỳ; Số lượng hội thành viên đang hoạt động;
    Số lượng hội thành viên đến cuối kỳ; Số lượng hội thành viên trực thuộc đến cuối kỳ;
    Số lượng tổ chức thành viên của Liên hiệp; Tổ chức hội (số hội hữu nghị); Tổ chức thành viên (tổ chức);
    Tổng HHN thành viên; Tổng HHN thành viên đang hoạt động; Tổng HHN thành viên hiện có;
    Tổng hội hữu nghị của Liên hiệp; Tổng hội hữu nghị đang hoạt động; Tổng hội hữu nghị song phương của Liên hiệp;
    Tổng hội hữu nghị song phương đang hoạt động; Tổng hội hữu nghị song phương đến cuối kỳ;
    Tổng hội hữu nghị thành viên của Liên hiệp; Tổng hội hữu nghị thành viên đến cuối kỳ;
    Tổng hội hữu nghị trực thuộc đang hoạt động; Tổng hội thành viên đến cuối kỳ;
    Tổng hội thành viên trực thuộc của Liên hiệp; Tổng hội thành viên trực thuộc đến cuối kỳ;
    Tổng số HHN thành viên đang hoạt động; Tổng số HHN thành viên đến cuối kỳ; Tổng số hội hữu nghị của Liên hiệp;
    Tổng số hội hữu nghị đến cuối kỳ; Tổng số hội hữu nghị song phương của Liên hiệp;
    Tổng số hội hữu nghị song phương đang hoạt động; Tổng số hội hữu nghị thành viên đến cuối kỳ;
    Tổng số hội hữu nghị trực thuộc của Liên hiệp; Tổng số hội thành viên của Liên hiệp;
    Tổng số hội thành viên trực thuộc đang hoạt động; Tổng số hội thành viên trực thuộc đến cuối kỳ;
    Tổng số tổ chức thành viên của Liên hiệp; Tổng số tổ chức thành viên đến cuối kỳ;
    Tổng tổ chức thành viên của Liên hiệp; Tổng tổ chức thành viên đang hoạt động
  `,
  associationMembers: `
    - Số hội viên các hội hữu nghị đến 31/12; - Số hội viên các hội hữu nghị đến cuối kỳ;
    - Số hội viên các hội hữu nghị tính đến cuối năm; - Số hội viên của các hội thành viên tính đến cuối năm;
    - Số hội viên tính đến cuối năm; - Số hội viên toàn Liên hiệp; - Số hội viên toàn Liên hiệp đến cuối kỳ;
    - Số hội viên toàn Liên hiệp hiện có; Có bao nhiêu hội viên; Hội viên HHN (người); Hội viên toàn hệ thống;
    Hội viên toàn Liên hiệp; Số hội viên các hội thành viên đến 31/12; Số hội viên các hội thành viên đến cuối kỳ;
    Số hội viên các hội thành viên tính đến cuối năm; Số hội viên hội thành viên đến cuối kỳ;
    Số hội viên toàn Liên hiệp (người); Số hội viên toàn Liên hiệp tính đến cuối năm; Số HV các hội;
    Số lượng hội viên các hội hữu nghị đến 31/12; Số lượng hội viên các hội hữu nghị tính đến cuối năm;
    Số lượng hội viên các hội thành viên đến 31/12; Số lượng hội viên các HTV; Số lượng hội viên của các HHN;
    Số lượng hội viên của các hội thành viên đến cuối kỳ; Số lượng hội viên đến 31/12;
    Số lượng hội viên hội thành viên tính đến cuối năm; Số lượng hội viên toàn Liên hiệp;
    Số lượng hội viên toàn Liên hiệp (người); Số lượng hội viên toàn Liên hiệp đến 31/12;
    Số lượng hội viên toàn Liên hiệp hiện có; Số người là hội viên các hội hữu nghị; Tổng hội viên các HHN;
    Tổng hội viên các hội thành viên đến 31/12; Tổng hội viên các hội thành viên tính đến cuối năm;
    Tổng hội viên của các hội thành viên đến cuối kỳ; Tổng hội viên đến cuối kỳ; Tổng hội viên hội hữu nghị đến 31/12;
    Tổng hội viên hội hữu nghị đến cuối kỳ; Tổng hội viên hội thành viên đến 31/12;
    Tổng hội viên hội thành viên tính đến cuối năm; Tổng hội viên tính đến cuối năm;
    Tổng hội viên toàn Liên hiệp (người); Tổng hội viên toàn Liên hiệp đến 31/12;
    Tổng hội viên toàn Liên hiệp tính đến cuối năm; Tổng số hội viên các hội hữu nghị đến cuối kỳ;
    Tổng số hội viên các hội hữu nghị tính đến cuối năm; Tổng số hội viên các hội thành viên đến 31/12;
    Tổng số hội viên các hội thành viên tính đến cuối năm; Tổng số hội viên của các hội thành viên đến 31/12;
    Tổng số hội viên đến cuối kỳ; Tổng số hội viên hội hữu nghị đến 31/12; Tổng số hội viên hội hữu nghị đến cuối kỳ;
    Tổng số hội viên hội hữu nghị tính đến cuối năm; Tổng số hội viên hội thành viên đến 31/12;
    Tổng số hội viên tính đến cuối năm; Tổng số hội viên toàn Liên hiệp; Tổng số hội viên toàn Liên hiệp (người);
    Tổng số hội viên toàn Liên hiệp đến cuối kỳ; Tổng số hội viên toàn Liên hiệp hiện có; Tổng số HV
  `,
  informationItems: `
    Bài viết, tin đăng trên các kênh; Đăng tải bao nhiêu tin bài; Số bài viết, bản tin phát hành;
    Số lượng tin, bài, ảnh; Số lượng tin, bài, ảnh trong kỳ; Số tin bài đăng trên website, fanpage;
    Số tin bài trên các kênh; Tin, bài trên website, bản tin; Tin, bài, ảnh đã đăng; Tổng số tin, bài, ảnh;
    Tổng số tin, bài, ảnh (bài); Tổng số tin, bài, ảnh trong kỳ; Tổng tin, bài, ảnh; Tổng tin, bài, ảnh (bài);
    Tổng tin, bài, ảnh trong kỳ; Viết và đăng tin bài (bài)
  `,
  conferenceCount: `
    - Số cuộc hội nghị, hội thảo quốc tế; - Số hội nghị, hội thảo có yếu tố nước ngoài (hội nghị);
    Bao nhiêu hội nghị, hội thảo quốc tế; Các cuộc hội thảo quốc tế; HNHTQT (cuộc);
    Hội nghị, hội thảo có yếu tố nước ngoài (cuộc); Hội nghị, hội thảo quốc tế trên địa bàn; Hội thảo quốc tế (cuộc);
    SL hội nghị, hội thảo QT; Số cuộc HNHTQT; Số cuộc hội nghị, hội thảo quốc tế được cấp phép;
    Số cuộc hội thảo có yếu tố nước ngoài; Số cuộc hội thảo quốc tế; Số HN, HT quốc tế; Số HN, HT quốc tế (cuộc);
    Số HNHTQT; Số HNHTQT (cuộc); Số HNHTQT trong kỳ; Số hội nghị, hội thảo có yếu tố nước ngoài;
    Số hội nghị, hội thảo có yếu tố nước ngoài (cuộc); Số hội nghị, hội thảo có yếu tố nước ngoài trong kỳ;
    Số hội thảo có người nước ngoài tham dự; Số hội thảo, hội nghị quốc tế (cuộc); Số HTQT;
    Số lượng cuộc hội nghị, hội thảo quốc tế (cuộc); Số lượng HN, HT quốc tế; Số lượng HN, HT quốc tế (hội nghị);
    Số lượng HN, HT quốc tế trong năm; Số lượng HNHTQT; Số lượng HNHTQT (cuộc); Số lượng HNHTQT đã tổ chức;
    Số lượng hội nghị, hội thảo có yếu tố nước ngoài (hội nghị);
    Số lượng hội nghị, hội thảo có yếu tố nước ngoài trong năm; Số lượng hội thảo, hội nghị quốc tế (cuộc);
    Tổ chức hội nghị, hội thảo quốc tế (cuộc); Tổng HN, HT quốc tế; Tổng HN, HT quốc tế đã tổ chức;
    Tổng HNHTQT trong năm; Tổng hội nghị, hội thảo có yếu tố nước ngoài;
    Tổng hội nghị, hội thảo có yếu tố nước ngoài (hội nghị); Tổng hội nghị, hội thảo quốc tế (cuộc);
    Tổng hội thảo quốc tế (cuộc); Tổng số cuộc hội nghị, hội thảo quốc tế (cuộc);
    Tổng số cuộc hội nghị, hội thảo quốc tế đã tổ chức; Tổng số cuộc hội nghị, hội thảo quốc tế trong kỳ;
    Tổng số cuộc hội nghị, hội thảo quốc tế trong năm; Tổng số HN, HT quốc tế; Tổng số HN, HT quốc tế (cuộc);
    Tổng số HNHTQT đã tổ chức; Tổng số HNHTQT trong năm; Tổng số hội nghị quốc tế (cuộc);
    Tổng số hội nghị, hội thảo có yếu tố nước ngoài; Tổng số hội nghị, hội thảo có yếu tố nước ngoài (hội nghị);
    Tổng số hội nghị, hội thảo có yếu tố nước ngoài trong kỳ;
    Tổng số hội nghị, hội thảo có yếu tố nước ngoài trong năm
  `,
  agreementCount: `
    Bao nhiêu thỏa thuận được ký; Ký kết thỏa thuận quốc tế (văn bản); Ký mới thỏa thuận quốc tế;
    Số bản ghi nhớ hợp tác; Số biên bản hợp tác đã ký với đối tác nước ngoài;
    Số lượng thỏa thuận hợp tác quốc tế (văn bản); Số lượng thỏa thuận quốc tế ký mới;
    Số lượng văn bản thỏa thuận quốc tế trong kỳ; Số lượng văn bản thỏa thuận quốc tế trong năm;
    Số thỏa thuận với đối tác nước ngoài; Số văn bản hợp tác ký với nước ngoài; Số văn bản hợp tác quốc tế;
    Số văn bản thỏa thuận quốc tế; Số văn bản thỏa thuận quốc tế (văn bản); Số văn bản thỏa thuận quốc tế trong kỳ;
    Thỏa thuận ký với đối tác nước ngoài; Thỏa thuận quốc tế ký mới; Tổng số thỏa thuận hợp tác quốc tế (văn bản);
    Tổng số thỏa thuận quốc tế (văn bản); Tổng số văn bản thỏa thuận quốc tế đã ký;
    Tổng số văn bản thỏa thuận quốc tế trong kỳ; Tổng số văn bản thỏa thuận quốc tế trong năm;
    Tổng thỏa thuận hợp tác quốc tế (văn bản); Tổng thỏa thuận quốc tế (văn bản);
    Tổng thỏa thuận quốc tế ký kết (văn bản); Tổng văn bản thỏa thuận quốc tế (văn bản);
    Tổng văn bản thỏa thuận quốc tế trong kỳ; Tổng văn bản thỏa thuận quốc tế trong năm; Văn bản hợp tác quốc tế đã ký
  `,
  awardsReceived: `
    - Số danh hiệu, bằng khen được nhận trong kỳ; - Số hình thức khen thưởng cấp trên tặng trong năm;
    - Số phần thưởng được trao tặng; - Số phần thưởng được trao tặng (lượt); Bằng khen đã nhận (chiếc);
    Bằng khen, giấy khen được tặng; Các hình thức khen thưởng Liên hiệp được nhận; Đón nhận khen thưởng của cấp trên;
    Được cấp trên khen thưởng; Được khen thưởng trong năm; Khen thưởng cấp trên tặng;
    Khen thưởng cấp trên tặng (hình thức); Khen thưởng do cấp trên tặng Liên hiệp; Khen thưởng đã nhận;
    Khen thưởng đã nhận (hình thức); Khen thưởng được cấp trên tặng; Khen thưởng được tặng;
    Khen thưởng nhận trong năm; Khen thưởng nhận từ cấp trên; Khen thưởng nhận từ cấp trên (hình thức);
    Nhận khen thưởng; SL khen thưởng nhận; Số bằng khen, giấy khen được nhận;
    Số bằng khen, giấy khen được nhận trong năm; Số danh hiệu, bằng khen được nhận;
    Số danh hiệu, bằng khen được nhận (lượt); Số danh hiệu, bằng khen Liên hiệp được tặng;
    Số danh hiệu, hình thức khen thưởng được nhận; Số hình thức khen thưởng cấp trên tặng;
    Số hình thức khen thưởng cấp trên tặng (lượt); Số khen thưởng nhận từ cấp trên; Số lần Liên hiệp được khen;
    Số lượng bằng khen, giấy khen được nhận; Số lượng bằng khen, giấy khen được nhận trong năm;
    Số lượng danh hiệu, bằng khen được nhận; Số lượng danh hiệu, bằng khen được nhận (lượt);
    Số lượng danh hiệu, bằng khen được nhận trong kỳ; Số lượng hình thức khen thưởng cấp trên tặng (lượt);
    Số lượng khen thưởng được trao cho Liên hiệp; Số lượng phần thưởng được trao tặng;
    Số lượng phần thưởng được trao tặng (lượt); Số lượt tập thể, cá nhân được cấp trên khen;
    Số lượt tập thể, cá nhân được cấp trên khen trong kỳ; Số phần thưởng được trao tặng trong kỳ;
    Số phần thưởng được trao tặng trong năm; Số tập thể, cá nhân của Liên hiệp được khen thưởng;
    Tập thể, cá nhân Liên hiệp được khen (lượt); Thành tích khen thưởng được trao;
    Tổng bằng khen, giấy khen được nhận; Tổng bằng khen, giấy khen được nhận trong năm;
    Tổng danh hiệu, bằng khen được nhận; Tổng danh hiệu, bằng khen được nhận (lượt);
    Tổng danh hiệu, bằng khen được nhận trong năm; Tổng hình thức khen thưởng cấp trên tặng;
    Tổng hình thức khen thưởng cấp trên tặng (lượt); Tổng hình thức khen thưởng cấp trên tặng trong kỳ;
    Tổng phần thưởng được trao tặng; Tổng phần thưởng được trao tặng (lượt); Tổng số bằng khen, giấy khen được nhận;
    Tổng số bằng khen, giấy khen được nhận trong kỳ; Tổng số danh hiệu, bằng khen được nhận;
    Tổng số danh hiệu, bằng khen được nhận trong kỳ; Tổng số hình thức khen thưởng cấp trên tặng;
    Tổng số hình thức khen thưởng cấp trên tặng trong kỳ; Tổng số hình thức khen thưởng cấp trên tặng trong năm;
    Tổng số khen thưởng Liên hiệp nhận được; Tổng số lượt tập thể, cá nhân được cấp trên khen;
    Tổng số lượt tập thể, cá nhân được cấp trên khen trong kỳ; Tổng số phần thưởng được trao tặng (lượt);
    Tổng số phần thưởng được trao tặng trong kỳ; Tổng số phần thưởng được trao tặng trong năm
  `,
  awardsGiven: `
    - Số giấy khen đã cấp; - Số giấy khen đã cấp trong năm; - Số giấy khen Liên hiệp đã tặng trong năm;
    - Số hình thức khen thưởng Liên hiệp tặng trong kỳ; - Số hình thức khen thưởng Liên hiệp tặng trong năm;
    - Số khen thưởng do LHHN tặng trong năm; - Số khen thưởng do Liên hiệp trao; - Số phần thưởng Liên hiệp đã trao;
    - Số phần thưởng Liên hiệp đã trao trong kỳ; - Số phần thưởng Liên hiệp đã trao trong năm;
    Giấy khen đã tặng (chiếc); Khen thưởng cho hội thành viên; Khen thưởng do LHHN trao;
    Khen thưởng do LHHN trao (hình thức); Khen thưởng do Liên hiệp tặng; Khen thưởng do Liên hiệp tặng (hình thức);
    Khen thưởng Liên hiệp trao; Khen thưởng Liên hiệp trao (hình thức);
    Khen thưởng tập thể, cá nhân (Liên hiệp trao tặng); Khen thưởng trao tặng tập thể, cá nhân (lượt);
    LHHN khen thưởng tập thể, cá nhân; Liên hiệp khen thưởng; Liên hiệp khen thưởng (lượt);
    Liên hiệp khen thưởng trong năm; Liên hiệp tặng giấy khen; Liên hiệp tặng giấy khen cho tập thể, cá nhân;
    Quyết định khen thưởng do Liên hiệp ban hành; Số giấy khen đã cấp trong kỳ; Số giấy khen Liên hiệp đã tặng;
    Số giấy khen Liên hiệp đã tặng trong kỳ; Số hình thức khen thưởng đã trao cho NGO;
    Số hình thức khen thưởng Liên hiệp tặng (lượt); Số khen thưởng do LHHN tặng trong kỳ;
    Số khen thưởng do Liên hiệp trao (lượt); Số khen thưởng do Liên hiệp trao trong kỳ;
    Số khen thưởng do Liên hiệp trao trong năm; Số khen thưởng Liên hiệp đã trao;
    Số kỷ niệm chương, giấy khen đã trao cho tập thể, cá nhân; Số lần khen tặng của Liên hiệp cho đơn vị khác;
    Số lượng giấy khen đã cấp trong kỳ; Số lượng giấy khen đã cấp trong năm; Số lượng giấy khen Liên hiệp đã tặng;
    Số lượng giấy khen Liên hiệp đã tặng trong kỳ; Số lượng giấy khen Liên hiệp đã tặng trong năm;
    Số lượng khen thưởng do LHHN tặng (lượt); Số lượng khen thưởng do LHHN tặng trong kỳ;
    Số lượng khen thưởng do LHHN tặng trong năm; Số lượng khen thưởng do Liên hiệp trao (lượt);
    Số lượng phần thưởng Liên hiệp đã trao (lượt); Số lượng phần thưởng Liên hiệp đã trao trong kỳ;
    Số lượng phần thưởng Liên hiệp đã trao trong năm; Số lượng tập thể, cá nhân được Liên hiệp khen;
    Số lượng tập thể, cá nhân được Liên hiệp khen (lượt); Số lượng tập thể, cá nhân được Liên hiệp khen trong kỳ;
    Số lượt khen tặng tập thể, cá nhân; Số quyết định khen tặng của Liên hiệp cho tập thể, cá nhân;
    Số tập thể, cá nhân được Liên hiệp khen; Số tập thể, cá nhân được Liên hiệp khen (lượt);
    Số tập thể, cá nhân được Liên hiệp khen thưởng; Tặng giấy khen; Tặng giấy khen cho tập thể, cá nhân (giấy);
    Tổng giấy khen đã cấp; Tổng giấy khen đã cấp trong kỳ; Tổng giấy khen đã cấp trong năm;
    Tổng giấy khen Liên hiệp đã tặng; Tổng giấy khen Liên hiệp đã tặng trong kỳ;
    Tổng giấy khen Liên hiệp đã tặng trong năm; Tổng hình thức khen thưởng Liên hiệp tặng;
    Tổng hình thức khen thưởng Liên hiệp tặng (lượt); Tổng hình thức khen thưởng Liên hiệp tặng trong kỳ;
    Tổng hình thức khen thưởng Liên hiệp tặng trong năm; Tổng khen thưởng do LHHN tặng;
    Tổng khen thưởng do LHHN tặng trong năm; Tổng khen thưởng do Liên hiệp trao (lượt);
    Tổng phần thưởng Liên hiệp đã trao trong kỳ; Tổng phần thưởng Liên hiệp đã trao trong năm;
    Tổng số giấy khen đã cấp trong kỳ; Tổng số giấy khen Liên hiệp đã tặng;
    Tổng số hình thức khen thưởng Liên hiệp tặng (lượt); Tổng số hình thức khen thưởng Liên hiệp tặng trong kỳ;
    Tổng số khen thưởng do LHHN tặng; Tổng số khen thưởng do LHHN tặng trong kỳ;
    Tổng số khen thưởng do LHHN tặng trong năm; Tổng số khen thưởng do Liên hiệp trao;
    Tổng số khen thưởng do Liên hiệp trao trong kỳ; Tổng số khen thưởng do Liên hiệp trao trong năm;
    Tổng số khen thưởng Liên hiệp trao; Tổng số phần thưởng Liên hiệp đã trao (lượt);
    Tổng số phần thưởng Liên hiệp đã trao trong kỳ; Tổng số phần thưởng Liên hiệp đã trao trong năm;
    Tổng tập thể, cá nhân được Liên hiệp khen; Tổng tập thể, cá nhân được Liên hiệp khen trong năm; Trao khen thưởng
  `,
};
