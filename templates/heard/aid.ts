// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const aidHeard: Heard = {
  no: `
    Danh mục | STT; Đánh số; Đánh số thứ tự; Khoản thứ; Khoản thứ mấy; Mục số; S.TT; Số t.t; Số th.tự; Số thứ tự dự án;
    Số thứ tự khoản viện trợ; Số thứ tự trong danh mục; Số TT khoản viện trợ; STT danh mục; STT dự án; STT khoản;
    STT khoản tiếp nhận; STT khoản viện trợ; STT mục; STT theo danh mục; STT theo huyện; STT theo lĩnh vực;
    STT theo nhà tài trợ; STT trong biểu; Thứ tự các khoản; Thứ tự dòng; Thứ tự dự án; Thứ tự khoản viện trợ;
    Thứ tự liệt kê; Thứ tự trong biểu; Thứ tự trong danh mục; TT DA; TT khoản; TT khoản viện trợ; TT mục;
    TT theo danh mục; TT trong danh mục
  `,
  name: `
    Gọi tên khoản viện trợ; Khoản hỗ trợ; Khoản tiếp nhận; Nhận khoản viện trợ nào; Nội dung hỗ trợ;
    Nội dung khoản hỗ trợ; Nội dung tiếp nhận; Nội dung vận động; Tên chương trình hỗ trợ;
    Tên chương trình, dự án do tổ chức PCPNN tài trợ; Tên chương trình, dự án, khoản viện trợ đột xuất;
    Tên chương trình, dự án, phi dự án viện trợ PCPNN đang triển khai trên địa bàn tỉnh;
    Tên dự án bằng tiếng Việt và tiếng Anh; Tên dự án đang triển khai trên địa bàn; Tên dự án hỗ trợ;
    Tên dự án theo QĐ; Tên dự án/khoản viện trợ PCPNN do Liên hiệp vận động; Tên dự án/Nội dung hỗ trợ; Tên gói hỗ trợ;
    Tên gói viện trợ; Tên hạng mục; Tên hạng mục tài trợ; Tên hạng mục viện trợ; Tên hoạt động/dự án; Tên khoản hỗ trợ;
    Tên khoản viện trợ theo QĐ phê duyệt; Tên KVT; Tên project; Tên văn kiện chương trình, dự án; Tên văn kiện dự án;
    Thông tin chung | Tên; Thông tin cơ bản | Nội dung; Thông tin cơ bản | Tên; Thông tin cơ bản | Tên gọi;
    Tiếp nhận dự án nào; Tiêu đề dự án; Viện trợ cho việc gì; Viện trợ cho việc gì (tên dự án)
  `,
  modality: `
    CT/DA/PDA/CT khẩn cấp; CT/DA/PDA/CTKC; DA hay PDA; Dạng giúp; Dạng viện trợ; Dự án hay phi dự án; HT viện trợ;
    Là chương trình, dự án hay phi dự án?; LH viện trợ; Loại hình hỗ trợ; Phân loại theo loại hình;
    Phân loại theo phương thức; Phương thức hỗ trợ; Phương thức thực hiện viện trợ;
    Phương thức viện trợ theo khoản 2 Điều 3 NĐ 80; PT viện trợ; Thuộc dạng (dự án/phi dự án);
    Thuộc diện dự án/phi dự án; Thuộc loại hình nào; Thuộc phương thức nào;
    Viện trợ theo dạng nào (chương trình/dự án/lẻ)
  `,
  status: `
    Còn hiệu lực/đã kết thúc; Còn hoạt động hay đã đóng; Còn thực hiện không; Đã kết thúc chưa; Đã xong hay còn làm;
    Dự án còn hiệu lực hay đã kết thúc; Dự án đã kết thúc chưa; Dự án mới hay cũ; Dự án mới hay cũ chuyển qua;
    Dự án mới/cũ; Dự án thuộc diện mới hay chuyển tiếp?; Hiện đang làm hay đã kết thúc;
    Khoản viện trợ là mới hay từ năm trước chuyển sang; Khoản VT mới/CT;
    Là dự án mới hay chuyển tiếp từ năm trước sang; Loại: mới, chuyển tiếp; M/CT/KT; Mới hay cũ;
    Mới phát sinh hay nối tiếp; Mới/CT; Mới/cũ; Phân loại mới - chuyển tiếp - kết thúc; Phân loại mới/chuyển tiếp;
    Thuộc diện mới/chuyển tiếp; Tình trạng CT/DA; Tình trạng đến cuối kỳ; Tình trạng hoạt động của dự án;
    Tình trạng thực hiện CT/DA; Tình trạng trong kỳ; Tình trạng trong năm; TT thực hiện dự án; TT triển khai
  `,
  donor: `
    Bạn nào tài trợ; Bên cung cấp viện trợ, đồng cung cấp viện trợ; Bên nào cho; Bên nước ngoài;
    Các bên liên quan | Nhà tài trợ; Các bên tham gia | Nhà tài trợ; Chủ thể cung cấp viện trợ; Chủ thể tài trợ;
    Chủ thể viện trợ; Danh sách nhà tài trợ; Do tổ chức nào tài trợ; Do tổ chức nào viện trợ;
    Do tổ chức, cá nhân nào tài trợ; Doanh nghiệp, tổ chức nước ngoài tài trợ; Đối tác hỗ trợ;
    Đối tác là tổ chức PCPNN; Đối tác NN; Đối tác PCPNN; Đối tác phía nước ngoài; Đơn vị hỗ trợ tài chính;
    Được tài trợ bởi; Mạnh thường quân nước ngoài; Người/tổ chức cho tiền; Nguồn tài trợ từ tổ chức nào;
    Nhà hảo tâm nước ngoài; Nhà hảo tâm, tổ chức tài trợ; Nhà tài trợ trong kỳ; Nhà tài trợ trong năm; Nhận từ ai;
    Nhận viện trợ từ; Phía nước ngoài; Quỹ tài trợ; Quý tổ chức, quý vị tài trợ; Quỹ/tổ chức tài trợ; Tài trợ;
    Tài trợ bởi; Tấm lòng từ (tổ chức, cá nhân); TC/CN tài trợ; Tên tổ chức, cá nhân, doanh nghiệp nước ngoài tài trợ;
    Tiếp nhận từ tổ chức nào; Tiếp nhận viện trợ | Từ tổ chức; Tổ chức PCPNN đang hoạt động tài trợ dự án;
    Tổ chức, cá nhân viện trợ | Họ tên/tên tổ chức; Tổ chức, doanh nghiệp tài trợ; Tổ chức, quỹ tài trợ;
    Tổ chức/CN tài trợ
  `,
  donorType: `
    Bên cung cấp là tổ chức hay cá nhân; Bên tài trợ là tổ chức PCP, cá nhân hay doanh nghiệp;
    Đối tượng bên cung cấp viện trợ; Hình thức pháp lý của nhà tài trợ; Kiểu đơn vị;
    Loại bên cung cấp theo Nghị định 313; Loại chủ thể tài trợ; Loại chủ thể viện trợ; Loại donor;
    Loại hình chủ thể tài trợ; Loại hình chủ thể viện trợ; Loại hình pháp lý của bên tài trợ;
    Loại hình pháp lý nhà tài trợ; Người cho là tổ chức hay cá nhân; Nhà tài trợ là tổ chức hay cá nhân;
    Nhóm chủ thể tài trợ; Nhóm chủ thể viện trợ; Nhóm tổ chức; NTT thuộc diện; PCP/DN/CN/ĐSQ; Thành phần nhà tài trợ;
    Thành phần nhà tài trợ (TC, CN, DN, ĐSQ); Thuộc loại (tổ chức PCPNN/cá nhân/khác); Tổ chức hay cá nhân;
    Tổ chức/cá nhân/doanh nghiệp; Tư cách bên cung cấp viện trợ; Tư cách nhà tài trợ; Tư cách pháp lý nhà tài trợ
  `,
  donorCountry: `
    Bên cung cấp là người nước nào; Đến từ nước; Đến từ nước nào; Người nước nào; Người xứ; Nước có trụ sở chính;
    Nước đặt trụ sở chính; Nước gốc nhà tài trợ; Nước hỗ trợ; Nước nào giúp; Nước thành lập tổ chức; QT nhà tài trợ;
    QT NTT; Quốc gia đăng ký hoạt động của tổ chức; Quốc gia đặt trụ sở; Quốc gia gốc của tổ chức; Quốc gia hỗ trợ;
    Quốc gia xuất xứ; Quốc tịch của tổ chức, cá nhân viện trợ; Quốc tịch TC PCPNN; Quốc tịch tổ chức PCPNN;
    Quốc tịch tổ chức/cá nhân tài trợ; Tổ chức PCPNN | Quốc tịch; Trụ sở chính đặt tại nước; Trụ sở chính tại nước;
    Viện trợ từ nước; Xứ nào; Xuất xứ nguồn viện trợ; Xuất xứ TC PCPNN
  `,
  sector: `
    Chủ đề/lĩnh vực; Chuyên ngành được tài trợ; Dự án thuộc lĩnh vực; Dự án thuộc lĩnh vực nào; Dự án về lĩnh vực;
    Giúp trong lĩnh vực; Giúp về mặt gì; Hỗ trợ lĩnh vực nào; Hỗ trợ trong lĩnh vực; Lĩnh vực chuyên môn;
    Lĩnh vực CT/DA; Lĩnh vực hợp tác; Lĩnh vực khuyến khích viện trợ; Lĩnh vực mà dự án hỗ trợ;
    Lĩnh vực theo Chương trình quốc gia xúc tiến vận động viện trợ; Lĩnh vực theo Quyết định 1225/QĐ-TTg;
    Lĩnh vực thụ hưởng; Lĩnh vực ưu tiên vận động; Lĩnh vực vận động; Lĩnh vực vận động viện trợ;
    Lĩnh vực viện trợ PCPNN; Lĩnh vực viện trợ trong kỳ; Lĩnh vực/chủ đề; Mảng hỗ trợ; Mảng hoạt động của dự án;
    Mảng viện trợ; Ngành nghề, lĩnh vực; Nhằm lo; Nội dung dự án | Lĩnh vực; Nội dung viện trợ | Lĩnh vực;
    Phân loại lĩnh vực; Phân loại theo lĩnh vực; Phân loại theo ngành, lĩnh vực; Tài trợ cho lĩnh vực nào;
    Tài trợ cho ngành nào; Viện trợ cho lĩnh vực; Viện trợ lĩnh vực gì; Viện trợ trong lĩnh vực;
    Viện trợ về lĩnh vực gì
  `,
  location: `
    Buôn làng, xã thụ hưởng (địa bàn); Chỗ làm; Đ/b thực hiện; Đ/bàn; Đ/c thực hiện dự án; ĐB thực hiện; Đem giúp ở;
    Địa bàn đầu tư; Địa bàn hỗ trợ; Địa bàn sau sáp nhập; Địa bàn tài trợ; Địa bàn triển khai CT/DA; Địa bàn viện trợ;
    Địa chỉ công trình; Địa chỉ triển khai; Địa điểm hỗ trợ; Địa điểm hoạt động; Địa điểm thực hiện CT/DA;
    Địa điểm trao tặng; Địa điểm xây dựng; Địa điểm xây dựng công trình; Địa điểm | Xã, phường;
    Địa phương nơi thực hiện dự án; Dự án được triển khai tại địa phương nào?; Dự án làm ở đâu; Dự án thực hiện ở đâu;
    Huyện/thị/thành phố thực hiện; Nơi dự án hoạt động; Nơi thực hiện | Huyện/xã; Phạm vi địa lý; Phường, xã được giúp;
    Tại địa bàn; Tại địa bàn nào; Tại huyện/xã nào; Thôn, xã; Thôn/xã/huyện; Thực hiện tại các xã;
    Thực hiện tại địa phương nào; Thực hiện tại | Xã, huyện; Triển khai tại huyện, xã; Vị trí dự án; Vị trí thực hiện;
    Xã, phường, đặc khu được thụ hưởng dự án; Xã/phường/đặc khu
  `,
  managingAgency: `
    Ai là cơ quan chủ quản; Bộ, ngành chủ quản; C.quan chủ quản; Chủ quản của dự án; Chủ quản dự án;
    Chủ quản khoản viện trợ; Chủ quản viện trợ; Cơ quan cấp trên chủ quản; Cơ quan cấp trên của chủ dự án;
    Cơ quan cấp trên của chủ khoản viện trợ; Cơ quan cấp trên trực tiếp của chủ dự án; Cơ quan chủ quản cấp trên;
    Cơ quan chủ quản CT/DA; Cơ quan chủ quản theo QĐ phê duyệt; Cơ quan chủ quản, cấp trên trực tiếp; Cơ quan CQ;
    Cơ quan giữ vai trò chủ quản; Cơ quan quản lý cấp trên; Cơ quan quản lý cấp trên của chủ dự án (cơ quan chủ quản);
    Đơn vị chủ quản cấp trên; Line agency (cơ quan chủ quản); Sở, ngành chủ quản; Trực thuộc cơ quan chủ quản;
    Trực thuộc cơ quan chủ quản nào
  `,
  recipient: `
    Ai nhận, ai quản; Ai thực hiện; Ban quản lý dự án/Chủ dự án; Bên Việt Nam; Các bên liên quan | Đơn vị tiếp nhận;
    Các bên tham gia | Bên tiếp nhận; Chủ CT/DA; Chủ đầu tư dự án; Chủ dự án phía Việt Nam; Chủ dự án, Ban QLDA;
    Chủ khoản viện trợ PCPNN; Chủ KVT; Chủ thể tiếp nhận; Chủ thể tiếp nhận viện trợ;
    Đối tác địa phương đứng tên dự án; Đối tác tại địa phương; Đối tác tại tỉnh; Đối tác VN; Đơn vị chủ trì dự án;
    Đơn vị đối tác tại địa phương; Đơn vị được giao quản lý; Đơn vị nhận hỗ trợ; Đơn vị thực hiện phía Việt Nam;
    Đơn vị tiếp nhận và sử dụng; Đơn vị TN; Đơn vị/địa phương thực hiện; ĐVTN; Hội, đoàn thể tiếp nhận;
    Khoản viện trợ giao cho đơn vị nào tiếp nhận; Người/đơn vị nhận viện trợ; Sở, ngành, địa phương tiếp nhận;
    Sở, ngành, đơn vị tiếp nhận; Sở/ngành/huyện tiếp nhận; Trao cho đơn vị nào; Trường/đơn vị thụ hưởng
  `,
  decisionNumber: `
    Căn cứ pháp lý | Số QĐ; Căn cứ tiếp nhận (QĐ số, ngày); Cơ sở pháp lý | Số quyết định;
    Được phê duyệt tại Quyết định số; Giấy cho phép của tỉnh; Giấy cho phép của tỉnh (số, ngày); Ký duyệt số;
    Mã số quyết định phê duyệt; Pháp lý | Số QĐ; Phê duyệt tại QĐ số; Phê duyệt tại Quyết định số;
    Phê duyệt tại văn bản số; QĐ số mấy; Quyết định phê duyệt (số, ngày, cấp phê duyệt);
    Quyết định phê duyệt văn kiện dự án; Quyết định số bao nhiêu; Quyết định số mấy; Số giấy phê duyệt;
    Số QĐ phê duyệt văn kiện; Số QĐ phê duyệt văn kiện dự án; Số QĐ, ngày ký; Số QĐ, ngày, cơ quan phê duyệt;
    Số, ngày, cơ quan ban hành quyết định; Thủ tục phê duyệt | Số quyết định; Tiếp nhận theo QĐ số
  `,
  decisionDate: `
    Cơ sở pháp lý | Ngày quyết định; Ký duyệt ngày; Năm phê duyệt; Năm phê duyệt dự án; Năm ra quyết định;
    Ngày cấp phê duyệt; Ngày chấp thuận tiếp nhận; Ngày chấp thuận tiếp nhận viện trợ; Ngày cho phép tiếp nhận;
    Ngày PD; Thủ tục phê duyệt | Ngày quyết định
  `,
  decisionBy: `
    Cấp cho phép tiếp nhận viện trợ; Chủ thể phê duyệt; Cơ quan PD; Cơ quan phê duyệt CT/DA;
    Cơ quan phê duyệt văn kiện dự án; CQ PD; Do cấp nào phê duyệt; Do cơ quan nào phê duyệt; UBND tỉnh/Bộ phê duyệt
  `,
  start: `
    Bắt đầu từ tháng mấy; BĐ; Dự án bắt đầu; Dự án bắt đầu khi nào; Dự án bắt đầu từ;
    Dự án kéo dài từ khi nào đến khi nào; Giai đoạn thực hiện | Từ; Giai đoạn | Bắt đầu; Khoảng thời gian thực hiện;
    Lúc bắt đầu; Năm BĐ; Ngày bắt đầu hiệu lực của dự án; Ngày BĐ; T.gian thực hiện | BĐ; TGBĐ;
    Thời gian dự án bắt đầu và kết thúc theo quyết định; Thời gian dự kiến thực hiện; Thời gian hoạt động của dự án;
    Thời gian hoạt động dự án; Thời gian thực hiện CT/DA; Thời gian thực hiện dự án từ khi bắt đầu đến khi kết thúc;
    Thời gian thực hiện theo QĐ phê duyệt; Thời hạn dự án | Từ năm; Thời hạn dự án | Từ ngày;
    Thời hạn dự án | Từ tháng; Thời hạn thực hiện | Từ năm; Thời hạn thực hiện | Từ ngày;
    Thời hạn thực hiện | Từ tháng; Thời hạn | Từ năm; Thời hạn | Từ ngày; Thời hạn | Từ tháng; Thời kỳ thực hiện;
    Thực hiện từ; Thực hiện từ năm; Thực hiện từ năm nào đến năm nào; Thực hiện từ ngày; Thực hiện từ tháng;
    Tiến độ thực hiện | Bắt đầu; Tiến độ | Bắt đầu; Triển khai từ ngày; Triển khai từ tháng; Từ năm đến năm; Từ ngày;
    Từ ngày - đến ngày; Từ tháng; Từ tháng - đến tháng; Từ… đến…
  `,
  end: `
    Bao giờ xong; Đến bao giờ; Đến khi nào thì kết thúc; Đến năm; Đến ngày; Đến tháng; Đến tháng/năm; Đóng dự án;
    Giai đoạn thực hiện | Đến; Giai đoạn | Kết thúc; Hết hạn dự án; Kết thúc vào; Lúc hết; Năm KT; Ngày đóng dự án;
    Ngày hết hạn; Ngày hết hạn dự án; Ngày hết hạn khoản viện trợ; Ngày hết hiệu lực dự án; Ngày KT;
    T.gian thực hiện | KT; T/g thực hiện | Đến năm; TG thực hiện | Đến năm; TGKT; Thời điểm đóng dự án;
    Thời gian đóng dự án; Thời gian thực hiện | Đến năm; Thời gian thực hiện | Đến tháng, năm;
    Thời gian triển khai | Đến năm; Thời hạn dự án | Đến năm; Thời hạn thực hiện | Đến năm; Thời hạn | Đến năm;
    Thực hiện đến; Thực hiện đến năm; Thực hiện đến ngày; Thực hiện đến tháng; Tiến độ thực hiện | Kết thúc;
    Tiến độ | Kết thúc; Triển khai đến; Triển khai đến năm
  `,
  committed: `
    Bạn hứa cho bao nhiêu; Bằng tiền (VND); Bao nhiêu USD; Cam kết bao nhiêu; Cam kết bao nhiêu tiền;
    Cam kết, giải ngân | Cam kết; Giá trị CT/DA; Giá trị hỗ trợ; Giá trị hợp đồng tài trợ (VNĐ);
    Giá trị quy ra đồng Việt Nam; Giá trị tương đương VND; GT viện trợ; GTCK; Kinh phí bằng USD;
    Ngân sách cam kết của nhà tài trợ; Ngân sách quy đổi; Quy đổi VNĐ; Quy mô dự án (triệu đồng); Quy mô vốn cam kết;
    Số tiền bạn hứa cho; Số tiền bằng USD; Số tiền hỗ trợ; Số tiền nhà tài trợ cam kết; Số vốn; Tài trợ bao nhiêu tiền;
    TGT cam kết; TGT viện trợ; Tổng bao nhiêu tiền; Tổng dự toán dự án; Tổng giá trị (viện trợ + đối ứng);
    Tổng giá trị bằng đô la Mỹ; Tổng giá trị cam kết của nhà tài trợ; Tổng giá trị CT/DA; Tổng giá trị hỗ trợ;
    Tổng giá trị khoản viện trợ (gồm vốn viện trợ và vốn đối ứng); Tổng giá trị khoản viện trợ theo văn kiện (đồng);
    Tổng giá trị quy đổi ra đồng; Tổng giá trị theo văn kiện; Tổng giá trị tương đương USD;
    Tổng giá trị viện trợ ghi trong văn kiện; Tổng giá trị viện trợ quy đổi ra tiền Việt (đồng);
    Tổng giá trị | Quy ra đồng Việt Nam; Tổng GT (triệu đồng); Tổng GT viện trợ; Tổng kinh phí thực hiện dự án;
    Tổng mức viện trợ quy ra đô la Mỹ; Tổng nguồn kinh phí (viện trợ + đối ứng); Tổng nguồn vốn;
    Tổng tiền nhà tài trợ cam kết cho cả dự án; Tổng VĐT; Tổng vốn (viện trợ + đối ứng);
    Tổng vốn (viện trợ và đối ứng); Tổng vốn cam kết | Quy VNĐ; Tổng vốn chương trình, dự án, phi dự án;
    Tổng vốn khoản viện trợ; Tổng vốn thực hiện; Trị giá bao nhiêu; Tương đương USD; Tương đương USD (giá trị cam kết);
    Viện trợ bao nhiêu; Vốn cam kết của nhà tài trợ; Vốn theo quyết định phê duyệt
  `,
  grant: `
    Chia ra | Viện trợ; Chia theo nguồn | Viện trợ; Cơ cấu vốn | Vốn PCPNN; Đóng góp của bên tài trợ;
    Đóng góp của nhà tài trợ; Đóng góp của phía nước ngoài; Giá trị vốn viện trợ; Kinh phí phía nước ngoài;
    Kinh phí từ nhà tài trợ; Kinh phí | Nhà tài trợ; Kinh phí | Phía bạn cấp; Kinh phí | Vốn PCPNN;
    Nguồn kinh phí | Nhà tài trợ; Nguồn kinh phí | Viện trợ; Nguồn vốn PCPNN; Nguồn vốn | Vốn PCPNN;
    Nhà tài trợ đóng góp; Nhà tài trợ đóng góp bao nhiêu; Nhà tài trợ góp; Phần bạn tài trợ; Phần nhà tài trợ cấp;
    Phần nhà tài trợ đóng góp; Phần nước ngoài cho; Phần tài trợ không hoàn lại trong tổng vốn;
    Phần vốn của bên cung cấp viện trợ; Phần vốn do bên nước ngoài viện trợ; Phần vốn không phải đối ứng (viện trợ);
    Phía bạn cấp; Phía nước ngoài đóng góp; Phía nước ngoài góp; Tiền của bạn trong tổng vốn;
    Tổng vốn dự án | Viện trợ PCPNN; Tổng vốn | Viện trợ PCPNN; Tổng vốn | Vốn PCPNN; Trong đó phần viện trợ;
    Trong đó vốn PCPNN; Trong đó | Vốn của phía bạn; Viện trợ KHL; Vốn bên ngoài (viện trợ);
    Vốn của bên cung cấp viện trợ; Vốn do bên tài trợ cung cấp; Vốn do nhà tài trợ cấp;
    Vốn do phía nước ngoài đóng góp; Vốn do phía nước ngoài tài trợ; Vốn tài trợ (không kể đối ứng);
    Vốn từ nhà tài trợ; Vốn viện trợ từ nhà tài trợ; Vốn viện trợ từ phía nước ngoài; Vốn VTKHL; VT KHL; VTKHL
  `,
  counterpart: `
    Bên tiếp nhận đối ứng; Counterpart (vốn đối ứng); Địa phương đối ứng; Địa phương đối ứng bao nhiêu;
    Địa phương đóng góp; Đối ứng bao nhiêu; Đối ứng của đơn vị thụ hưởng; Đóng góp của địa phương;
    Đóng góp của phía Việt Nam; Kinh phí | Tỉnh đối ứng; Mức đối ứng; Mức vốn đối ứng; Ngân sách đối ứng;
    Phần mình góp vào (đối ứng); Phần vốn trong nước; Phía ta đối ứng; Phía Việt Nam đối ứng; Phía Việt Nam đóng góp;
    Phía Việt Nam góp bao nhiêu; Tỉnh đối ứng; Tổng giá trị cam kết | Đối ứng trong nước;
    Tổng giá trị cam kết | Vốn đối ứng; V.đối ứng; Vốn của địa phương; Vốn địa phương đóng góp;
    Vốn đối ứng của chủ dự án; Vốn đối ứng phía VN; Vốn đối ứng VN; Vốn phía Việt Nam
  `,
  committedYear: `
    Cam kết bao nhiêu trong năm; Cam kết của nhà tài trợ trong năm; Cam kết giải ngân trong năm;
    Cam kết phân bổ cho năm báo cáo; Cam kết trong năm bằng USD; Cam kết, giải ngân | Cam kết trong năm;
    Giá trị cam kết phân bổ cho năm báo cáo; Kinh phí cam kết phân bổ cho năm báo cáo; Kinh phí phân bổ trong năm;
    KP CK năm; Năm nay cam kết bao nhiêu; Ngân sách cam kết năm nay; Phần cam kết cho năm nay;
    Phần cam kết của năm nay (triệu đồng); Phần cam kết trong năm; Phần vốn cam kết trong năm;
    Số vốn nhà tài trợ cam kết trong năm; Trong năm cam kết bao nhiêu; Trong năm nhà tài trợ cam kết bao nhiêu;
    Vốn cam kết của năm quy USD; Vốn cam kết phân bổ cho năm báo cáo; Vốn cam kết trong năm bằng USD;
    Vốn được phân bổ năm nay; Vốn phân bổ trong năm
  `,
  disbursed: `
    Cam kết, giải ngân | Giải ngân; Cam kết, giải ngân | Giải ngân trong kỳ; Chi trong kỳ; Chi trong năm;
    Đã chi trong kỳ; Đã chi trong năm; Đã sử dụng trong kỳ; Đã sử dụng trong năm; Giá trị giải ngân phát sinh trong kỳ;
    Giải ngân được bao nhiêu trong kỳ; Giải ngân được bao nhiêu trong năm; Giải ngân phát sinh trong kỳ;
    Kinh phí đã chi trong năm; Kinh phí đã nhận; Kinh phí đã sử dụng trong năm; Kinh phí đã thực hiện;
    Kinh phí đã tiếp nhận; KPGN trong năm; Năm nay giải ngân bao nhiêu; Năm nay giải ngân được bao nhiêu;
    Phần đã giải ngân trong năm; Phát sinh giải ngân trong kỳ; Số thực chi trong năm; Số tiền chi trong kỳ báo cáo;
    Số tiền chi trong kỳ báo cáo (VNĐ); Số tiền đã chi trong năm; Số tiền đã nhận; Số tiền đã tiếp nhận;
    Thực chi trong kỳ; Thực chi trong năm; Tiền đã chi; Tiền đã về; Tiền đã về và đã giải ngân trong năm (đồng);
    Tiền đã về, đã giải ngân; Tình hình giải ngân | Năm báo cáo; Trong kỳ giải ngân bao nhiêu;
    Trong năm giải ngân bao nhiêu; Ước giải ngân trong kỳ; Ước giải ngân trong năm; Vốn đã nhận; Vốn đã tiếp nhận
  `,
  disbursedTotal: `
    Cam kết, giải ngân | Lũy kế giải ngân; Chi tiêu cộng dồn; Cộng dồn; Cộng dồn đến nay; Cộng dồn từ đầu dự án;
    Đã giải ngân đến nay bằng USD; Đã giải ngân tính đến nay; Đã giải ngân tổng cộng từ lúc khởi động;
    Đã xài từ hồi đầu dự án; Đến nay giải ngân bao nhiêu; Đến nay giải ngân được bao nhiêu;
    Giá trị giải ngân lũy kế bằng USD; Giá trị giải ngân lũy kế đến cuối kỳ báo cáo;
    Giá trị giải ngân lũy kế đến hết kỳ báo cáo; Giá trị giải ngân | Toàn dự án; Giải ngân cộng dồn bằng USD;
    Giải ngân đến hết kỳ báo cáo; Giải ngân lũy kế bằng USD; Giải ngân lũy kế đến hết kỳ báo cáo;
    Giải ngân tính đến cuối kỳ; Giải ngân tính đến thời điểm báo cáo; Giải ngân tính từ đầu dự án; Giải ngân tới nay;
    Giải ngân từ đầu đến nay; Giải ngân từ đầu dự án bằng USD; Giải ngân | Toàn dự án; Giải ngân | Từ đầu;
    Kết quả giải ngân | Cộng dồn; Kết quả giải ngân | Đến nay; L/k giải ngân; LK giải ngân bằng USD; LK từ đầu dự án;
    LKGN; Lũy kế bằng USD; Lũy kế đã chi từ đầu dự án; Lũy kế đến hết kỳ báo cáo (tr.đ); Lũy kế đến kỳ báo cáo;
    Lũy kế đến nay bằng USD; Lũy kế đến thời điểm báo cáo; Lũy kế giá trị giải ngân bằng USD;
    Lũy kế giá trị giải ngân đến hết kỳ báo cáo; Lũy kế giải ngân bằng USD; Luỹ kế giải ngân các năm | USD;
    Lũy kế giải ngân đến hết kỳ báo cáo; Lũy kế giải ngân quy ra USD; Lũy kế số tiền giải ngân đến hết kỳ báo cáo;
    Lũy kế toàn dự án; Lũy kế từ đầu dự án bằng USD; Lũy kế từ đầu dự án đến nay; Lũy kế từ đầu giai đoạn dự án;
    Lũy kế từ khi bắt đầu dự án; Lũy kế từ khi triển khai; Lũy kế từ khởi công; Lũy kế từ ngày bắt đầu dự án;
    Lũy kế vốn giải ngân bằng USD; Lũy kế vốn giải ngân đến hết kỳ báo cáo; Số giải ngân dồn từ các năm; Số lũy kế;
    Số vốn giải ngân luỹ kế từ khởi công; Tình hình giải ngân | Cộng dồn; Tình hình giải ngân | Đến nay;
    Tính tới nay đã giải ngân bao nhiêu; Tổng cộng đã giải ngân bao nhiêu đến nay; Tổng đã giải ngân từ trước tới nay;
    Tổng giải ngân cả dự án; Tổng giải ngân đến hết kỳ báo cáo; Tổng giải ngân đến nay bằng USD;
    Tổng giải ngân toàn dự án; Tổng giải ngân từ đầu dự án quy USD; Từ đầu dự án; Từ đầu dự án đã giải ngân bao nhiêu;
    Từ đầu dự án đến nay; Từ đầu dự án đến nay đã chi
  `,
  disbursedRate: `
    % giải ngân lũy kế; % giải ngân/tổng vốn; % hoàn thành giải ngân; % vốn đã giải ngân;
    Đã giải ngân bao nhiêu phần trăm; Đạt bao nhiêu %; Đạt tỷ lệ giải ngân; Giải ngân bao nhiêu phần trăm;
    Giải ngân đạt; Giải ngân đạt bao nhiêu %; Giải ngân đạt tỷ lệ; Giải ngân được bao nhiêu %;
    Giải ngân được mấy phần trăm; Giải ngân | Tỷ lệ so với cam kết; Giải ngân | Tỷ lệ so với tổng vốn; GN/CK (%);
    Hệ số giải ngân; Kết quả giải ngân (%); Lũy kế giải ngân/cam kết (%); Lũy kế | Tỷ lệ giải ngân; Lũy kế/cam kết (%);
    Mức giải ngân (%); Phần trăm; Phần trăm vốn giải ngân; Số đã giải ngân bằng bao nhiêu % cam kết;
    So sánh giải ngân/cam kết (%); T.lệ GN; T/lệ giải ngân; Thực hiện/cam kết (%); Tiến độ giải ngân (%);
    Tiến độ giải ngân vốn (%); TL giải ngân; TL giải ngân (%); TL GN; TL GN (%); Tỷ lệ giải ngân (lũy kế/cam kết);
    Tỷ lệ giải ngân bao nhiêu %; Tỷ lệ giải ngân đến nay; Tỷ lệ giải ngân lũy kế; Tỷ lệ giải ngân so với kế hoạch;
    Tỷ lệ giải ngân so với tổng giá trị cam kết; Tỷ lệ giải ngân vốn PCPNN (%); Tỷ lệ hoàn thành giải ngân;
    Tỷ lệ thực hiện so với cam kết; Tỷ lệ thực hiện vốn; Tỷ lệ vốn đã giải ngân; Tỷ suất giải ngân;
    Tỷ trọng giải ngân so với cam kết (%)
  `,
  inKind: `
    Cho những món gì; Có hiện vật không; DM hàng hoá VT; Đồ đạc, máy móc được cho; Đóng góp bằng hiện vật;
    Giá trị bằng hiện vật; Giá trị hiện vật; Giá trị viện trợ | Bằng hiện vật; Gồm những hàng hóa gì; Hàng cứu trợ;
    Hàng cứu trợ (loại, số lượng); Hàng hóa cứu trợ; Hàng hóa nhập khẩu viện trợ; Hàng hóa | Số lượng, trị giá;
    Hàng hóa, dịch vụ; Hàng tài trợ; Hàng viện trợ gồm những gì; Hàng viện trợ | Tên hàng;
    Hàng, trang thiết bị được tặng; Hiện vật được tặng; Hiện vật hỗ trợ; Hiện vật trao tặng; Hiện vật | Tên hàng;
    Hiện vật, quà tặng; Hình thức viện trợ | Bằng hiện vật; Hỗ trợ bằng hiện vật; Kê hàng hoá, thiết bị nhận được;
    Không bằng tiền (hiện vật); Loại hàng hóa, số lượng; Mô tả hàng hóa; Mô tả hàng hóa, thiết bị; Mô tả hiện vật;
    Nếu là hiện vật: ghi tên hàng, số lượng; Ngoài tiền mặt (hiện vật); Nhận bằng hiện vật (ghi rõ thứ gì);
    Nhận hiện vật gì; Phần bằng hiện vật; Phần hiện vật; Phần là hiện vật; Quà tặng bằng hiện vật; Quà tặng, hiện vật;
    Quà, hàng (số lượng, chủng loại); Tài sản viện trợ; Tài sản, hiện vật; Tài sản, trang thiết bị viện trợ;
    Tài trợ bằng hiện vật; Tặng hiện vật gì; Tên hàng, số lượng hàng viện trợ; Trị giá hiện vật;
    Trong đó hiện vật (liệt kê); Vật phẩm; Vật phẩm tài trợ; Vật phẩm viện trợ; Vật phẩm, thiết bị tiếp nhận;
    Vật tư, thiết bị, thuốc men được cho; Viện trợ hàng (kê rõ mặt hàng); Viện trợ hàng (nếu có);
    Viện trợ hàng hóa: loại gì, bao nhiêu; Viện trợ phi tiền tệ; Vốn viện trợ | Bằng hiện vật
  `,
  note: `
    Bổ sung, giải thích; Cần ghi chú thêm gì; Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Có lưu ý gì không;
    Điểm cần lưu ý; Diễn giải thêm; Điều cần ghi thêm; Điều cần nói thêm; Gchú; Ghi chép;
    Ghi chú (lý do chậm giải ngân, điều chỉnh...); Ghi chú bổ sung; Ghi chú chung; Ghi chú của đơn vị;
    Ghi chú của đơn vị báo cáo; Ghi chú của LHHN; Ghi chú của Liên hiệp; Ghi chú của người lập biểu;
    Ghi chú của người nhập; Ghi chú về dự án; Ghi chú về khoản viện trợ; Ghi chú, đề nghị; Ghi chú, giải thích;
    Ghi thêm; Giải thích; Giải thích thêm; Giải trình; Giải trình thêm; Khác | Ghi chú; Mục ghi chú;
    Những điều ghi chú; Nội dung cần lưu ý; Nói rõ thêm; Nói thêm; Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung;
    Thông tin cần bổ sung; Thông tin khác; Thông tin khác | Ghi chú; Thông tin thêm; Thuyết minh; Thuyết minh thêm;
    Ý kiến khác
  `,
};
