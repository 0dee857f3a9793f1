// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const modalitiesHeard: Heard = {
  CHUONG_TRINH: `
    Các chương trình; Các chương trình hợp tác; Các chương trình PCPNN; Các chương trình tài trợ;
    Các chương trình viện trợ; Chương trình 3 năm; Chương trình 5 năm; Chương trình cấp tỉnh; Chương trình cấp vùng;
    Chương trình dài hạn; Chương trình giáo dục; Chương trình học bổng; Chương trình hỗ trợ; Chương trình hợp tác;
    chương trình hợp tác viện trợ; Chương trình không hoàn lại; Chương trình nhiều năm;
    Chương trình phát triển cộng đồng; Chương trình phát triển vùng; Chương trình phi chính phủ;
    Chương trình phi chính phủ nước ngoài; Chương trình quốc gia; Chương trình tài trợ; Chương trình TCPCPNN;
    Chương trình viện trợ không hoàn lại; Chương trình viện trợ nước ngoài; Chương trình y tế; Chương trình/Program;
    CT tài trợ; Dạng chương trình; Khoản viện trợ là chương trình; Là chương trình; Loại chương trình;
    Loại hình chương trình; Nhóm chương trình; Program; Thông qua chương trình; Tiếp cận theo chương trình;
    Tiếp nhận theo chương trình; Viện trợ bằng chương trình; Viện trợ dưới hình thức chương trình;
    Viện trợ qua chương trình; Viện trợ thông qua chương trình
  `,
  DU_AN: `
    Các dự án; Các dự án hỗ trợ kỹ thuật; Các dự án PCPNN; Các dự án tài trợ; Các dự án viện trợ; DA đầu tư; DA HTKT;
    DA phát triển; Dạng dự án; Dự án 3 năm; Dự án cấp huyện; Dự án cấp tỉnh; Dự án đầu tư xây dựng; Dự án giáo dục;
    Dự án hợp tác; Dự án HTKT; Dự án không hoàn lại; Dự án môi trường; Dự án nhỏ; dự án phát triển;
    Dự án phát triển cộng đồng; Dự án phi chính phủ; Dự án phi chính phủ nước ngoài; Dự án sinh kế; Dự án tài trợ;
    Dự án viện trợ không hoàn lại; Dự án viện trợ nước ngoài; Dự án xây dựng; Dự án y tế; Khoản viện trợ là dự án;
    Là dự án; Loại dự án; Loại hình dự án; Nhóm dự án; Thông qua dự án; Tiếp nhận theo dự án; Tiểu dự án;
    Viện trợ dưới hình thức dự án; Viện trợ qua dự án; Viện trợ thông qua dự án
  `,
  PHI_DU_AN: `
    Các khoản phi dự án; Các khoản viện trợ phi dự án; Các phi dự án; Dạng phi dự án; Hỗ trợ không qua dự án;
    Hỗ trợ không theo dự án; Hỗ trợ không thuộc dự án; Hỗ trợ ngoài dự án; Hỗ trợ phi dự án; Khoản không qua dự án;
    Khoản không theo dự án; Khoản không thuộc dự án; Khoản ngoài dự án; Khoản viện trợ là phi dự án;
    Khoản viện trợ PCPNN không theo dự án; Khoản VT phi dự án; Không theo chương trình, dự án; Không theo dự án;
    Loại hình phi dự án; Loại phi dự án; Ngoài dự án; Nhóm các khoản phi dự án; Nhóm phi dự án; Phi d.án; Phi d/á;
    Phi dự án (chuyên gia); Phi dự án (tiền mặt); Phi dự án (tình nguyện viên); Phi dự án bằng hàng hóa;
    Phi dự án bằng hiện vật; Phi dự án bằng tiền; Phi dự án nhỏ lẻ; Tài trợ phi dự án; Tiếp nhận phi dự án;
    Viện trợ dưới hình thức phi dự án; Viện trợ không qua dự án; Viện trợ không theo dự án;
    Viện trợ không thuộc dự án; Viện trợ lẻ (phi dự án); Viện trợ lẻ không theo dự án; Viện trợ ngoài dự án;
    VT phi dự án
  `,
  CUU_TRO: `
    Các khoản cứu trợ; Các khoản cứu trợ đột xuất; Các khoản cứu trợ khẩn cấp; Các khoản cứu trợ nhân đạo;
    Các khoản cứu trợ thiên tai; CTKC; Cứu trợ bão lũ; Cứu trợ bão lụt; Cứu trợ Covid-19; Cứu trợ dịch bệnh;
    Cứu trợ đột xuất; Cứu trợ KC; Cứu trợ khẩn cấp (CTKC); Cứu trợ lũ lụt; Cứu trợ sau bão;
    Cứu trợ, khắc phục hậu quả thiên tai; Cứu trợ/Emergency; Dạng cứu trợ; Emergency; Emergency relief;
    Hàng cứu trợ đột xuất; Hình thức cứu trợ đột xuất; Hỗ trợ cứu trợ đột xuất; Hỗ trợ cứu trợ khẩn cấp;
    Hỗ trợ cứu trợ nhân đạo; Hỗ trợ cứu trợ thiên tai; Hỗ trợ khẩn cấp; Hỗ trợ khẩn cấp bão lũ;
    Hỗ trợ khẩn cấp do thiên tai; Hỗ trợ khẩn cấp để cứu trợ; Hỗ trợ khẩn cấp sau thiên tai;
    Khoản viện trợ cứu trợ đột xuất; Khoản viện trợ khẩn cấp bão lũ; Khoản viện trợ khẩn cấp do thiên tai;
    Khoản viện trợ khẩn cấp để cứu trợ; Khoản viện trợ khẩn cấp sau thiên tai; Loại cứu trợ; Loại hình cứu trợ;
    Nhóm cứu trợ; Thuộc diện cứu trợ; Viện trợ cứu trợ đột xuất; Viện trợ KC; Viện trợ khắc phục hậu quả thiên tai;
    Viện trợ khẩn cấp bão lũ; Viện trợ khẩn cấp do thiên tai; Viện trợ khẩn cấp để cứu trợ;
    Viện trợ khẩn cấp sau thiên tai; VT khẩn cấp
  `,
};
