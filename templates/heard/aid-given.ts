// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const aidGivenHeard: Heard = {
  no: `
    Số t.tự; Số thứ tự khoản hỗ trợ; Số thứ tự trong năm; STT khoản hỗ trợ; STT trong kỳ; STT trong năm;
    Thứ tự khoản hỗ trợ; TT khoản hỗ trợ; TT trong biểu
  `,
  content: `
    Các khoản đã hỗ trợ; Các khoản Liên hiệp đã hỗ trợ, trao tặng bạn bè quốc tế; Các khoản ủng hộ nước ngoài;
    Công trình, phần việc hỗ trợ; Danh mục hỗ trợ; Danh mục khoản hỗ trợ; Danh mục quà tặng; Diễn giải;
    Diễn giải khoản hỗ trợ; Diễn giải nội dung; Đã giúp gì; Đã hỗ trợ những gì; Đã tặng gì; Đã trao tặng những gì;
    Giúp gì; Hàng hóa hỗ trợ; Hàng hóa trao tặng; Hàng hóa, vật phẩm; Hiện vật, quà tặng; Hoạt động giúp đỡ nước bạn;
    Hoạt động hỗ trợ đối tác nước ngoài; Hoạt động hỗ trợ nước bạn; Hỗ trợ cái gì; Hỗ trợ gì;
    Khoản hỗ trợ cho nước bạn; Khoản hỗ trợ nước ngoài; Khoản viện trợ cho bạn; Liệt kê các khoản hỗ trợ;
    Mô tả khoản hỗ trợ; Mô tả nội dung hỗ trợ; Nội dung chi hỗ trợ; Nội dung chương trình hỗ trợ;
    Nội dung công việc hỗ trợ bạn; Nội dung đã hỗ trợ; Nội dung đã trao tặng; Nội dung giúp bạn; Nội dung giúp đỡ bạn;
    Nội dung giúp nước bạn; Nội dung hỗ trợ cho bạn; Nội dung hỗ trợ nước bạn Lào, Campuchia; Nội dung khoản hỗ trợ;
    Nội dung khoản viện trợ; Nội dung tài trợ cho đối tác; Nội dung tặng quà, hỗ trợ bạn; Quà tặng, hiện vật;
    Quà/hiện vật; Tặng gì; Tặng gì, hỗ trợ gì; Tên chương trình; Tên chương trình, hoạt động hỗ trợ;
    Tên công trình hỗ trợ; Tên công trình, dự án hỗ trợ; Tên dự án hỗ trợ; Tên hàng hóa, vật phẩm; Tên hiện vật;
    Tên hoạt động; Tên khoản viện trợ; Thông tin khoản hỗ trợ | Nội dung; Trao tặng | Hiện vật;
    Trao tặng | Tên hiện vật; Trao tặng cái gì; Trao tặng gì; Ủng hộ gì; Vật phẩm trao tặng
  `,
  partner: `
    Bên được giúp; Cho ai; Cơ quan đại diện nước ngoài được tặng; Cơ quan, tổ chức bạn; Địa phương bạn;
    Địa phương nước bạn được hỗ trợ; Đối tác phía bạn; Đối tác quốc tế; Đối tác, tỉnh bạn; Đơn vị bạn tiếp nhận;
    Hỗ trợ ai; Hỗ trợ cho; Hỗ trợ cho ai; Hỗ trợ đơn vị nào; Hỗ trợ | Đối tượng; Khoản hỗ trợ | Đơn vị tiếp nhận;
    Phía bạn; Tặng ai; Tặng cho; Tặng cho ai; Tặng cho tổ chức, cá nhân nào; Tặng đơn vị nào; Tên đối tác nước ngoài;
    Tên tổ chức, địa phương nước bạn được nhận hỗ trợ; Thông tin đối tác | Tên; Thông tin đối tác | Tên đối tác;
    Tỉnh bạn; Tỉnh bạn, đối tác; Tỉnh, tổ chức bạn; Tổ chức nước ngoài; Tổ chức, cá nhân nước ngoài; Trao cho;
    Trao cho ai; Trao cho đơn vị nào; Trao tặng cho; Trao tặng | Đối tác; Trao tặng | Đơn vị nhận
  `,
  partnerCountry: `
    Đối tác nước ngoài | Quốc tịch; Đối tượng thụ hưởng | Nước; Đơn vị tiếp nhận | Quốc tịch; Giúp nước nào;
    Người nhận | Quốc tịch; Nơi nhận | Nước; Nơi nhận | Quốc gia; Nước ngoài nào; Nước nhận viện trợ;
    Nước nơi nhận hỗ trợ; Quốc tịch bên nhận; Quốc tịch bên tiếp nhận; Quốc tịch đơn vị tiếp nhận;
    Quốc tịch người nhận; Tặng cho nước nào; Tặng nước nào; Thông tin đối tác | Quốc tịch; Trao cho nước nào;
    Trao tặng | Nước nhận; Trao tặng nước nào
  `,
  value: `
    Bao nhiêu tiền; Bằng tiền (đồng); ĐVT: đồng; Giá trị | Tiền đô; Giá trị bao nhiêu; Giá trị hàng hóa;
    Giá trị hiện vật; Giá trị khoản hỗ trợ; Giá trị khoản viện trợ; Giá trị trao tặng | Đồng Việt Nam;
    Giá trị tương đương (USD); Giá trị ước tính; Hết bao nhiêu tiền; Mức hỗ trợ; Quy đổi (triệu đồng);
    Quy đổi ra đô la Mỹ; Quy đổi ra đồng; Quy đổi ra tiền Việt; Quy ra tiền (đồng); Quy ra tiền Việt;
    Tính bằng đô la Mỹ; Tính ra USD; Tổng giá trị hỗ trợ quy ra đô la Mỹ; Trị giá | Đồng Việt Nam; Trị giá bao nhiêu;
    Trị giá hàng hóa; Trị giá hiện vật; Trị giá khoản hỗ trợ; Trị giá quy đổi ra USD; Trị giá theo USD;
    Trị giá tính bằng USD; Trị giá trong kỳ; Trị giá tương đương (đồng); Trị giá ước tính; Tương đương USD;
    Ước trị giá
  `,
  quantity: `
    Bao nhiêu cái; Đã trao bao nhiêu suất quà; Hỗ trợ | Số lượng; Khoản hỗ trợ | Số lượng; Khối lượng hàng; Lượng;
    Nội dung hỗ trợ | Số lượng; SL trao tặng; Số bộ; Số hiện vật; Số lượng đã hỗ trợ; Số lượng đã tặng;
    Số lượng đã trao; Số lượng hàng; Số lượng hỗ trợ; Số lượng thực tế trao; Số lượng trao tặng; Số lượng trong kỳ;
    Số lượng và đơn vị tính; Số lượng vật phẩm; Số phần quà đã tặng; Số suất quà đã trao; Số suất quà trao tặng;
    Số thùng hàng; Số vật phẩm; Tặng bao nhiêu; Tặng bao nhiêu cái; Tặng bao nhiêu suất; Tổng số lượng;
    Tổng số phần quà; Tổng số quà; Tổng số suất quà; Trao bao nhiêu phần quà; Trao tặng | Số lượng; TS quà
  `,
  date: `
    Khoản hỗ trợ | Thời gian; Ngày chuyển; Ngày chuyển giao; Ngày chuyển tiền; Ngày đưa sang; Ngày giao;
    Ngày giao nhận; Ngày tiến hành trao; Ngày tổ chức trao; Ngày tổ chức trao tặng; Tháng/năm; Thời gian chuyển giao;
    Thời gian giao nhận; Thời gian tổ chức trao tặng
  `,
  fundingSource: `
    Ai chi; Ai đóng góp; Do ai đóng góp; Huy động từ đâu; Khoản hỗ trợ | Nguồn kinh phí; Kinh phí do đâu chi;
    Kinh phí lấy từ; Kinh phí lấy từ đâu; Kinh phí lấy từ nguồn; Lấy từ nguồn; Lấy từ nguồn nào; Loại nguồn kinh phí;
    Ngân sách/xã hội hóa; Nguồn gốc khoản hỗ trợ; Nguồn gốc kinh phí; Nguồn hàng; Nguồn kinh phí trao tặng;
    Nguồn lấy từ; Nguồn nào; Nguồn tài trợ; Nguồn tiền hỗ trợ lấy từ đâu; Nguồn xã hội hóa; NS tỉnh/vận động/hội viên;
    NSNN/XHH; Trị giá | Nguồn; Từ nguồn; Từ nguồn nào; Vận động từ đâu; Xuất xứ nguồn kinh phí
  `,
  note: `
    Bổ sung thêm; Các thông tin khác; Chú dẫn; Chú giải; Chú ý; Diễn giải thêm; Điều cần lưu ý; Ghi chú của đơn vị;
    Ghi chú kèm theo; Ghi chú về khoản hỗ trợ; Ghi chú, giải thích; Ghi thêm; Giải thích thêm; Giải trình thêm;
    Nội dung khác cần ghi; Thông tin bổ sung; Thông tin khác; Thông tin thêm
  `,
};
