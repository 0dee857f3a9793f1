// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const activityKindsHeard: Heard = {
  KY_NIEM: `
    Gala kỷ niệm ngày thành lập; Họp mặt kỷ niệm; KN 50 năm quan hệ ngoại giao; KN Cách mạng Tháng Mười; KN năm chẵn;
    KN ngày lễ; KN ngày lễ lớn; KN ngày Quốc khánh các nước; KN ngày Quốc tế Lao động; KN ngày thành lập hội;
    KN ngày thiết lập quan hệ ngoại giao; KN ngày truyền thống; KN Quốc khánh; KN thiết lập QHNG;
    Kỷ niệm sự kiện đối ngoại; Kỷ niệm sự kiện ngoại giao; Lễ KN; Sự kiện kỷ niệm; Tọa đàm kỷ niệm;
    Tọa đàm kỷ niệm ngày thành lập
  `,
  GIAO_LUU: `
    Đêm văn nghệ hữu nghị; Đoàn giao lưu; Giải bóng đá giao hữu; Giải bóng đá hữu nghị; Giải cầu lông giao hữu;
    Giải cầu lông hữu nghị; Giải quần vợt giao hữu; Giải quần vợt hữu nghị; Giải tennis giao hữu;
    Giải tennis hữu nghị; Giao hữu bóng đá; Giao hữu thể thao; GL hữu nghị; GL nhân dân; GL văn nghệ; GLHN; GLVH;
    Liên hoan hữu nghị; Liên hoan văn nghệ hữu nghị; Ngày hội giao lưu; Ngày hội văn hóa hữu nghị; Sự kiện giao lưu;
    Thi đấu bóng đá giao hữu; Thi đấu bóng đá hữu nghị; Thi đấu cầu lông giao hữu; Thi đấu cầu lông hữu nghị;
    Thi đấu quần vợt giao hữu; Thi đấu quần vợt hữu nghị; Thi đấu tennis giao hữu; Thi đấu tennis hữu nghị;
    Trại hè giao lưu; Trại hè hữu nghị
  `,
  GAP_GO: `
    Buổi gặp mặt người nước ngoài; Chào xã giao; Chào xã giao lãnh đạo tỉnh; Chúc mừng các cơ quan ngoại giao;
    Chúc mừng Đại sứ quán; Chúc mừng Tổng lãnh sự quán; Cuộc gặp gỡ; Cuộc gặp mặt; Gặp gỡ người nước ngoài;
    Gặp gỡ, làm việc; Gặp mặt người nước ngoài; Gặp mặt, đối thoại; Gặp xã giao; Họp mặt người nước ngoài;
    Sự kiện gặp gỡ; Sự kiện gặp mặt; Thăm, chúc mừng các cơ quan ngoại giao; Thăm, chúc mừng Đại sứ quán;
    Thăm, chúc mừng Tổng lãnh sự quán; Tiệc gặp mặt; Tiếp kiến
  `,
  TRIEN_LAM: `
    Các cuộc triển lãm; Cuộc triển lãm; Giới thiệu sản phẩm, hiện vật; Khai mạc triển lãm; Không gian triển lãm;
    Lễ khai mạc triển lãm; Phòng tranh hữu nghị; Phòng triển lãm; Phòng trưng bày; Sự kiện triển lãm; TL ảnh;
    Triển lãm hình ảnh, hiện vật; Trưng bày hình ảnh, hiện vật; Trưng bày không gian văn hóa;
    Trưng bày sản phẩm, hiện vật
  `,
  CUOC_THI: `
    Chung kết cuộc thi; Cuộc thi tìm hiểu đất nước, con người; Cuộc vận động sáng tác (thi); Hưởng ứng cuộc thi;
    Lễ phát động cuộc thi; Lễ trao giải cuộc thi; Phát động cuộc thi; Tham gia cuộc thi; Thi ẩm thực; Thi hát;
    Thi hùng biện tiếng Anh; Thi nói tiếng Nhật; Thi sáng tác; Thi sáng tác ca khúc; Thi vẽ tranh thiếu nhi;
    Thi video clip; Tổng kết cuộc thi; Trao giải cuộc thi
  `,
  TU_THIEN: `
    An sinh xã hội; Bữa cơm từ thiện; Các hoạt động an sinh xã hội; Chạy bộ gây quỹ từ thiện;
    Chương trình an sinh xã hội; Công tác an sinh xã hội; Cứu trợ, từ thiện; Đoàn từ thiện; Gây quỹ từ thiện;
    Hiến máu nhân đạo; Hoạt động an sinh xã hội; Hoạt động xã hội, từ thiện; Hội chợ từ thiện;
    Khám bệnh, phát thuốc miễn phí; Khám, chữa bệnh từ thiện; Phát quà; Phát quà cho hộ nghèo;
    Phát quà học sinh nghèo; Phát quà nạn nhân da cam; Phát quà người nghèo; Phát quà Tết cho người nghèo;
    Phát quà trẻ em nghèo; Phát quà từ thiện; Quyên góp ủng hộ; Tặng học bổng; Tặng nhà đại đoàn kết;
    Tặng nhà tình thương; Tặng xe đạp; Tặng xe lăn; Thăm, tặng quà trẻ mồ côi; Trao học bổng cho học sinh nghèo;
    Trao nhà đại đoàn kết; Trao nhà tình thương; Trao xe đạp; Trao xe lăn; TT-NĐ; Ủng hộ đồng bào bão lụt;
    Xuân yêu thương
  `,
  TUYEN_TRUYEN: `
    Báo cáo chuyên đề; Báo cáo thời sự; Báo cáo thời sự quốc tế; Báo cáo viên nói chuyện thời sự; Đợt tuyên truyền;
    Hoạt động truyền thông; Hội nghị tuyên truyền chủ trương của Đảng; Hội nghị tuyên truyền miệng;
    Hội nghị tuyên truyền nhân quyền; Hội nghị tuyên truyền pháp luật; Hội nghị tuyên truyền phổ biến pháp luật;
    Hội nghị tuyên truyền về biển, đảo; Hội nghị tuyên truyền về Chỉ thị 12; Hội nghị tuyên truyền về hòa bình;
    Hội nghị tuyên truyền về hội nhập quốc tế; Lớp tuyên truyền; Nói chuyện thời sự; Nói chuyện thời sự quốc tế;
    Phát tờ rơi; Phổ biến kiến thức đối ngoại; Phổ biến pháp luật; Phổ biến thông tin; Propaganda;
    Sinh hoạt chuyên đề tuyên truyền; Thông tin tuyên truyền biển đảo; Thông tin tuyên truyền chủ trương của Đảng;
    Thông tin tuyên truyền đối ngoại; Thông tin tuyên truyền đối ngoại nhân dân; Thông tin tuyên truyền miệng;
    Thông tin tuyên truyền nhân quyền; Thông tin tuyên truyền pháp luật; Thông tin tuyên truyền phổ biến pháp luật;
    Thông tin tuyên truyền thông tin đối ngoại; Thông tin tuyên truyền về biển, đảo;
    Thông tin tuyên truyền về Chỉ thị 12; Thông tin tuyên truyền về hòa bình;
    Thông tin tuyên truyền về hội nhập quốc tế; Treo băng rôn, pa nô tuyên truyền; Truyền thông; TT đối ngoại;
    TT, phổ biến; Tuyên truyền về biển, đảo; Tuyên truyền về Chỉ thị 12; Tuyên truyền, giáo dục truyền thống;
    Tuyên truyền, quảng bá; Tuyên truyền, vận động
  `,
};
