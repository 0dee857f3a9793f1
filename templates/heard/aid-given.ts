// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const aidGivenHeard: Heard = {
  no: `
    Danh mục | STT; Đánh số; Đánh số thứ tự; Khoản hỗ trợ | TT; Lần thứ; S.TT; Số t.tự; Số t/t; Số th.tự;
    Số thứ tự các khoản hỗ trợ bạn; Số thứ tự khoản hỗ trợ; Số thứ tự trong danh sách; Số thứ tự trong năm;
    STT khoản hỗ trợ; STT khoản tặng; STT theo đợt; STT trong kỳ; STT trong năm; Thứ tự các đợt trao tặng; Thứ tự dòng;
    Thứ tự khoản hỗ trợ; Thứ tự liệt kê; Thứ tự trong biểu; TT khoản; TT khoản hỗ trợ; TT lần trao; TT trong biểu
  `,
  content: `
    Các khoản đã hỗ trợ; Các khoản Liên hiệp đã hỗ trợ, trao tặng bạn bè quốc tế; Các khoản ủng hộ nước ngoài;
    Công trình tặng bạn Lào; Công trình, phần việc hỗ trợ; Đã giúp gì; Đã hỗ trợ những gì; Đã tặng gì;
    Đã trao tặng những gì; Đã ủng hộ, trao tặng những gì; Danh mục hỗ trợ; Danh mục khoản hỗ trợ; Danh mục quà tặng;
    Diễn giải; Diễn giải khoản hỗ trợ; Diễn giải nội dung; Diễn giải nội dung hỗ trợ; Giúp bạn việc gì; Giúp gì;
    Hàng hóa hỗ trợ; Hàng hóa trao tặng; Hàng hóa, vật phẩm; Hiện vật, hàng hóa đã trao; Hiện vật, quà tặng;
    Hỗ trợ bạn cái gì; Hỗ trợ cái gì; Hỗ trợ gì; Hoạt động giúp đỡ nước bạn; Hoạt động hỗ trợ đối tác nước ngoài;
    Hoạt động hỗ trợ nước bạn; Khoản hỗ trợ cho nước bạn; Khoản hỗ trợ nước ngoài; Khoản viện trợ cho bạn;
    Liệt kê các khoản hỗ trợ; Mô tả khoản hỗ trợ; Mô tả khoản trao tặng; Mô tả nội dung hỗ trợ; Món quà trao tặng;
    ND ủng hộ bạn; Nội dung chi hỗ trợ; Nội dung chương trình hỗ trợ; Nội dung công trình, hàng hóa hỗ trợ bạn;
    Nội dung công việc hỗ trợ bạn; Nội dung cứu trợ, ủng hộ nước bạn; Nội dung đã hỗ trợ; Nội dung đã trao tặng;
    Nội dung giúp bạn; Nội dung giúp đỡ bạn; Nội dung giúp nước bạn; Nội dung hỗ trợ cho bạn;
    Nội dung hỗ trợ nước bạn Lào, Campuchia; Nội dung khoản hỗ trợ; Nội dung khoản viện trợ;
    Nội dung tài trợ cho đối tác; Nội dung tặng quà, hỗ trợ bạn; Nội dung viện trợ cho bạn;
    Quà tặng, hàng hóa trao cho bạn; Quà tặng, hiện vật; Quà/hiện vật; Ta giúp bạn những gì; Tặng bạn gì; Tặng gì;
    Tặng gì, giúp gì; Tặng gì, hỗ trợ gì; Tên chương trình; Tên chương trình, hoạt động hỗ trợ; Tên công trình hỗ trợ;
    Tên công trình ta giúp bạn; Tên công trình, dự án hỗ trợ; Tên dự án hỗ trợ; Tên hàng hóa, vật phẩm; Tên hiện vật;
    Tên hoạt động; Tên khoản viện trợ; Thông tin khoản hỗ trợ | Nội dung; Tỉnh đã hỗ trợ bạn nội dung gì?;
    Trao tặng cái gì; Trao tặng gì; Trao tặng | Hiện vật; Trao tặng | Tên hiện vật; Ủng hộ gì; Vật phẩm trao tặng
  `,
  partner: `
    Bạn nào nhận; Bên được giúp; Beneficiary (bên được nhận); Cho ai; Cơ quan đại diện nước ngoài được tặng;
    Cơ quan, tổ chức bạn; Địa phương bạn; Địa phương bạn được hỗ trợ; Địa phương nước bạn được hỗ trợ;
    Đối tác phía bạn; Đối tác quốc tế; Đối tác, tỉnh bạn; Đơn vị bạn; Đơn vị bạn tiếp nhận; ĐT nhận; Giúp ai;
    Hỗ trợ ai; Hỗ trợ cho; Hỗ trợ cho ai; Hỗ trợ đơn vị nào; Hỗ trợ | Đối tượng; Khoản hỗ trợ | Đơn vị tiếp nhận;
    Phía bạn; Tặng ai; Tặng cho; Tặng cho ai; Tặng cho tổ chức, cá nhân nào; Tặng đơn vị nào; Tên đối tác nước ngoài;
    Tên tổ chức bạn được trao; Tên tổ chức, địa phương nước bạn được nhận hỗ trợ; Thông tin đối tác | Tên;
    Thông tin đối tác | Tên đối tác; Tỉnh bạn; Tỉnh bạn, đối tác; Tỉnh bạn/tổ chức bạn được nhận;
    Tỉnh kết nghĩa được hỗ trợ; Tỉnh, tổ chức bạn; Tổ chức nước ngoài; Tổ chức, cá nhân nước ngoài;
    Tổ chức, địa phương bạn tiếp nhận; Trao cho; Trao cho ai; Trao cho đơn vị nào; Trao cho tổ chức nào?;
    Trao cho tổ chức/cá nhân nào; Trao tặng cho; Trao tặng | Đối tác; Trao tặng | Đơn vị nhận;
    Trường, bệnh viện nước bạn được nhận
  `,
  partnerCountry: `
    Bạn ở nước nào; Bên nhận ở nước nào; Đối tác nước ngoài | Quốc tịch; Đối tượng thụ hưởng | Nước;
    Đơn vị tiếp nhận | Quốc tịch; Giúp nước nào; Khoản hỗ trợ này dành cho nước nào?; Người nhận | Quốc tịch;
    Nơi nhận | Nước; Nơi nhận | Quốc gia; Nước ngoài nào; Nước nhận viện trợ; Nước nơi nhận hỗ trợ; Quốc tịch bên nhận;
    Quốc tịch bên tiếp nhận; Quốc tịch đơn vị tiếp nhận; Quốc tịch người nhận; Tặng cho nước nào; Tặng nước nào;
    Thông tin đối tác | Quốc tịch; Trao cho nước nào; Trao tặng nước nào; Trao tặng | Nước nhận
  `,
  value: `
    Bằng tiền (đồng); Bao nhiêu tiền; ĐVT: đồng; Giá trị bao nhiêu; Giá trị hàng hóa; Giá trị hiện vật;
    Giá trị khoản hỗ trợ; Giá trị khoản viện trợ; Giá trị trao tặng | Đồng Việt Nam; Giá trị tương đương (USD);
    Giá trị ước tính; Giá trị | Tiền đô; Giúp bao nhiêu tiền; Hết bao nhiêu tiền; Kinh phí đã hỗ trợ trong kỳ;
    Mức giúp; Mức hỗ trợ; Quy đổi (triệu đồng); Quy đổi ra đô la Mỹ; Quy đổi ra đồng; Quy đổi ra tiền Việt;
    Quy ra tiền (đồng); Quy ra tiền Việt; Quy tiền Việt; Số tiền đã giúp bạn; Tiền hoặc hàng quy ra tiền;
    Tính bằng đô la Mỹ; Tính ra USD; Tốn bao nhiêu tiền; Tổng giá trị hỗ trợ đối tác nước ngoài;
    Tổng giá trị hỗ trợ quy ra đô la Mỹ; Tổng trị giá quà, hàng; Trị giá bao nhiêu; Trị giá hàng hóa;
    Trị giá hàng tặng; Trị giá hiện vật; Trị giá hiện vật trao tặng; Trị giá khoản hỗ trợ; Trị giá quy đổi ra USD;
    Trị giá theo USD; Trị giá tiền mặt và hiện vật trao bạn; Trị giá tính bằng USD; Trị giá trong kỳ;
    Trị giá tương đương (đồng); Trị giá ước tính; Trị giá | Đồng Việt Nam; Tương đương USD; Ước trị giá
  `,
  quantity: `
    Bao nhiêu cái; Bao nhiêu cái, bao nhiêu suất; Bao nhiêu suất, bao nhiêu cái; Đã trao bao nhiêu suất quà;
    Hỗ trợ | Số lượng; Khoản hỗ trợ | Số lượng; Khối lượng hàng; Khối lượng hàng, quà; Lượng; Mấy cái; Mấy cái/bộ/tấn;
    Nội dung hỗ trợ | Số lượng; Q'ty; SL trao tặng; Số bộ; Số cái/bộ/thùng; Số đơn vị hàng đã trao; Số hiện vật;
    Số lượng đã hỗ trợ; Số lượng đã tặng; Số lượng đã trao; Số lượng hàng; Số lượng hỗ trợ; Số lượng thực tế trao;
    Số lượng trao tặng; Số lượng trao trong kỳ; Số lượng trao trong năm; Số lượng trong kỳ; Số lượng từng loại;
    Số lượng và đơn vị tính; Số lượng vật phẩm; Số lượng, đơn vị tính hàng tặng; Số phần quà đã tặng;
    Số suất quà đã trao; Số suất quà trao tặng; Số suất quà, học bổng đã trao; Số thùng hàng; Số vật phẩm;
    Tặng bao nhiêu; Tặng bao nhiêu cái; Tặng bao nhiêu suất; Tổng số lượng; Tổng số phần quà; Tổng số quà;
    Tổng số suất quà; Trao bao nhiêu phần quà; Trao tặng | Số lượng; TS quà
  `,
  date: `
    Bao giờ trao; Khoản hỗ trợ | Thời gian; Ngày chuyển; Ngày chuyển giao; Ngày chuyển tiền;
    Ngày chuyển tiền/hàng cho bạn; Ngày đưa sang; Ngày giao; Ngày giao nhận; Ngày tiến hành trao; Ngày tổ chức trao;
    Ngày tổ chức trao tặng; Tặng hồi nào; Tháng/năm; Thời gian chuyển giao; Thời gian giao nhận;
    Thời gian tổ chức trao tặng; Tổ chức trao ngày; Trao vào dịp nào (ngày, tháng); Trao vào tháng nào
  `,
  fundingSource: `
    Ai chi; Ai đóng góp; Chi từ ngân sách hay vận động; Do ai đóng góp; Do ngân sách hay xã hội hóa;
    Đơn vị ủng hộ kinh phí; Huy động từ đâu; Khoản hỗ trợ | Nguồn kinh phí; Kinh phí do đâu chi; Kinh phí lấy từ;
    Kinh phí lấy từ đâu; Kinh phí lấy từ nguồn; Kinh phí trích từ quỹ nào; Lấy tiền từ nguồn nào; Lấy từ đâu;
    Lấy từ nguồn; Lấy từ nguồn nào; Loại nguồn kinh phí; Ngân sách tỉnh hay xã hội hóa; Ngân sách/xã hội hóa;
    Nguồn đảm bảo; Nguồn gốc khoản hỗ trợ; Nguồn gốc kinh phí; Nguồn hàng; Nguồn hỗ trợ lấy từ đâu;
    Nguồn kinh phí chi hỗ trợ bạn; Nguồn kinh phí trao tặng; Nguồn lấy từ; Nguồn lực hỗ trợ (NSNN/XHH);
    Nguồn lực sử dụng; Nguồn nào; Nguồn ở đâu?; Nguồn tài trợ; Nguồn tiền hỗ trợ lấy từ đâu; Nguồn xã hội hóa;
    Nguồn XHH/NS; NKP; NS tỉnh/vận động/hội viên; NSNN/XHH; Sử dụng nguồn kinh phí nào; Tiền do đâu mà có;
    Tiền lấy ở đâu ra; Trị giá | Nguồn; Trích từ nguồn; Từ nguồn; Từ nguồn nào; Vận động từ đâu; Xuất xứ kinh phí;
    Xuất xứ nguồn kinh phí
  `,
  note: `
    Bổ sung thêm; Bổ sung, giải thích; Các thông tin khác; Cần nói thêm; Chú dẫn; Chú giải; Chú ý; Diễn giải thêm;
    Điều cần ghi thêm; Điều cần lưu ý; Gchú; Ghi chú của đơn vị; Ghi chú kèm theo; Ghi chú về khoản hỗ trợ;
    Ghi chú, giải thích; Ghi thêm; Giải thích thêm; Giải trình thêm; Mục ghi chú; Những điều ghi chú;
    Nội dung khác cần ghi; Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung; Thông tin khác; Thông tin thêm
  `,
};
