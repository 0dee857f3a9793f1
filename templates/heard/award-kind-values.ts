// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const awardKindsHeard: Heard = {
  CO_THI_DUA: `
    01 Cờ thi đua; Cờ của Bộ Ngoại giao; Cờ dẫn đầu cụm thi đua; Cờ dẫn đầu khối; Cờ dẫn đầu phong trào thi đua;
    Cờ đơn vị dẫn đầu phong trào thi đua; Cờ thi đua của Bộ Ngoại giao; Cờ thưởng; Cờ toàn diện;
    Cờ truyền thống thi đua; Danh hiệu cờ thi đua; Đạt cờ thi đua; Đón nhận cờ thi đua; Được tặng cờ thi đua; Nhận cờ;
    Nhận cờ thi đua; Nhận danh hiệu cờ thi đua; Tặng thưởng cờ thi đua
  `,
  BANG_KHEN: `
    02 bằng khen; Bằng khen của Bộ Ngoại giao; BK 5 năm; BK cấp bộ; BK của Bộ Ngoại giao; BK TTCP; BKTTg;
    Danh sách bằng khen; Đạt bằng khen; Đón nhận bằng khen; Được tặng bằng khen; Hình thức bằng khen;
    Khen thưởng bằng khen; Nhận bằng khen; Tặng thưởng bằng khen
  `,
  KY_NIEM_CHUONG: `
    03 KNC; Danh sách KNC; Danh sách kỷ niệm chương; Đón nhận KNC; Đón nhận kỷ niệm chương; Được tặng KNC;
    Được tặng kỷ niệm chương; Hình thức KNC; Hình thức kỷ niệm chương; Insignia (kỷ niệm chương); KN chương;
    KNC cho cá nhân nước ngoài; KNC cho người nước ngoài; KNC của Bộ Ngoại giao;
    Kỷ niệm chương cho cá nhân nước ngoài; Kỷ niệm chương cho người nước ngoài; Kỷ niệm chương của Bộ Ngoại giao;
    Kỷ niệm chương vì sự nghiệp ngoại giao; Nhận KNC; Nhận kỷ niệm chương; Xét tặng KNC; Xét tặng kỷ niệm chương
  `,
  GIAY_KHEN: `
    10 giấy khen; Danh sách giấy khen; Đạt giấy khen; Được tặng giấy khen; Giấy khen của Sở Ngoại vụ;
    Giấy khen Sở Ngoại vụ; GK cho hội viên; GK của Ban Thường vụ; GK của Chủ tịch UBND xã; GK của Công đoàn;
    GK của Đảng ủy; GK của Đảng ủy Khối; GK của Giám đốc Sở; GK của Hội; GK của Sở Ngoại vụ; GK của Sở Nội vụ;
    GK của UBND huyện; GK cuối năm; GK hội thành viên; GK nhân dịp đại hội; Hình thức giấy khen;
    Khen thưởng giấy khen; Nhận giấy khen; Tặng thưởng giấy khen
  `,
  CHUNG_NHAN: `
    Bằng ghi nhận, chứng nhận; Cấp bằng chứng nhận; Cấp chứng nhận; Cấp giấy chứng nhận; Chứng nhận (GCN);
    Chứng nhận cho tổ chức PCPNN; Chứng nhận danh hiệu; Chứng nhận đóng góp; Chứng nhận ghi công;
    Chứng nhận ghi nhận đóng góp; Chứng nhận nhà hảo tâm; Chứng nhận nhà tài trợ; Chứng nhận tài trợ;
    Chứng nhận tham gia; Chứng nhận tổ chức nước ngoài; Chứng nhận tri ân; Được cấp bằng chứng nhận;
    Được cấp chứng nhận; Được cấp giấy chứng nhận; GCN cho tổ chức PCPNN; GCN của cụm; GCN của LHHN;
    GCN của Liên hiệp; GCN của MTTQ; GCN của UBND tỉnh; GCN của VUFO; GCN danh hiệu; GCN đóng góp; GCN ghi công;
    GCN ghi nhận đóng góp; GCN nhà hảo tâm; GCN nhà tài trợ; GCN tấm lòng vàng; GCN tham gia; GCN tổ chức nước ngoài;
    GCN tri ân; Giấy chứng nhận tổ chức nước ngoài; Giấy CN; Hình thức bằng chứng nhận; Hình thức chứng nhận;
    Hình thức giấy chứng nhận; Hoa và giấy chứng nhận; Nhận bằng chứng nhận; Nhận chứng nhận; Nhận giấy chứng nhận;
    Quà và giấy chứng nhận; Thư cảm ơn và giấy chứng nhận
  `,
  HUAN_CHUONG: `
    Đón nhận huân chương; Được tặng huân chương; HC các loại; HC cao quý; HC Chiến công; HC Dũng cảm;
    HC Đại đoàn kết dân tộc; HC Hữu nghị cho người nước ngoài; HC Hữu nghị của Nhà nước Lào; HC Itxala; HC Sao vàng;
    HC Tự do của Lào; HCĐL; HCHN; HCLĐ hạng Ba; HCLĐ hạng Nhất; HCLĐ hạng Nhì; Hình thức huân chương;
    Huân chương của nước ngoài; Huân chương Hữu nghị cho người nước ngoài; Nhận huân chương; Tặng thưởng huân chương
  `,
  HUY_CHUONG: `
    Danh sách tặng huy chương; Đạt huy chương; Đón nhận huy chương; Được tặng huy chương; H/chương (huy);
    Hình thức huy chương; Huy chương của nước ngoài; Huy chương Hữu nghị cho cá nhân nước ngoài;
    Huy chương Hữu nghị cho người nước ngoài; Nhận huy chương; Tặng thưởng huy chương
  `,
};
