// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const donorTypesHeard: Heard = {
  TCPCPNN: `
    INGOs; Loại TCPCPNN; Loại tổ chức PCP nước ngoài; Loại tổ chức PCPNN; Loại tổ chức phi chính phủ;
    Loại tổ chức phi chính phủ nước ngoài; Một TCPCPNN; Một tổ chức PCP nước ngoài; Một tổ chức PCPNN;
    Một tổ chức phi chính phủ; Một tổ chức phi chính phủ nước ngoài; NGOs; T/c PCPNN; TC PCP NN; TCPCP NN;
    Tổ chức PCP Đức; Tổ chức PCP Hàn Quốc; Tổ chức PCP Hoa Kỳ; Tổ chức PCP Mỹ; Tổ chức PCP Nhật Bản; Tổ chức PCP Úc;
    Tổ chức PCPNN chưa có giấy đăng ký; Từ TCPCPNN; Từ tổ chức PCP nước ngoài; Từ tổ chức PCPNN;
    Từ tổ chức phi chính phủ; Từ tổ chức phi chính phủ nước ngoài; Viện trợ của TCPCPNN;
    Viện trợ của tổ chức PCP nước ngoài; Viện trợ của tổ chức PCPNN; Viện trợ của tổ chức phi chính phủ;
    Viện trợ của tổ chức phi chính phủ nước ngoài
  `,
  CA_NHAN: `
    Bà con kiều bào; Bà con người Việt Nam ở nước ngoài; Bà con NVNONN; Bà con Việt kiều; Bạn bè quốc tế;
    Cá nhân định cư ở nước ngoài; Cá nhân người Hàn Quốc; Cá nhân người Mỹ; Cá nhân người Nhật; Cá nhân người Pháp;
    Cá nhân người Úc; Cá nhân tài trợ; CN nước ngoài; CNNN; Cựu chiến binh Mỹ (cá nhân); Du khách nước ngoài;
    Loại cá nhân; Loại cá nhân người nước ngoài; Loại cá nhân nước ngoài; Loại nhà hảo tâm nước ngoài; Một số cá nhân;
    Một số cá nhân người nước ngoài; Một số cá nhân nước ngoài; Một số nhà hảo tâm nước ngoài;
    Người Việt định cư ở nước ngoài; Nhóm bạn bè quốc tế; Nhóm thiện nguyện cá nhân; Ông/bà (người nước ngoài);
    Từ cá nhân; Từ cá nhân người nước ngoài; Từ cá nhân nước ngoài; Từ nhà hảo tâm nước ngoài; Tư nhân (cá nhân);
    Viện trợ của cá nhân; Viện trợ của cá nhân người nước ngoài; Viện trợ của cá nhân nước ngoài;
    Viện trợ của nhà hảo tâm nước ngoài
  `,
  DOANH_NGHIEP: `
    Công ty có vốn đầu tư nước ngoài; Công ty TNHH nước ngoài; DN có vốn đầu tư nước ngoài;
    Doanh nghiệp có vốn đầu tư nước ngoài; Doanh nghiệp có vốn ĐTNN; Doanh nghiệp đa quốc gia; Doanh nghiệp Đài Loan;
    Doanh nghiệp HQ; Doanh nghiệp tài trợ; Enterprise; Hiệp hội doanh nghiệp nước ngoài; Khối công ty nước ngoài;
    Khối doanh nghiệp; Khối doanh nghiệp FDI; Khối doanh nghiệp nước ngoài; Loại công ty nước ngoài;
    Loại doanh nghiệp; Loại doanh nghiệp FDI; Loại doanh nghiệp nước ngoài; Ngân hàng có vốn đầu tư nước ngoài;
    Ngân hàng đa quốc gia; Ngân hàng Đài Loan; Nhà đầu tư nước ngoài; Tập đoàn có vốn đầu tư nước ngoài;
    Từ công ty nước ngoài; Từ doanh nghiệp; Từ doanh nghiệp FDI; Từ doanh nghiệp nước ngoài;
    Viện trợ của công ty nước ngoài; Viện trợ của doanh nghiệp; Viện trợ của doanh nghiệp FDI;
    Viện trợ của doanh nghiệp nước ngoài
  `,
  VIEN_TRUONG: `
    Cơ quan nghiên cứu, đào tạo; Cơ sở đào tạo quốc tế; Cơ sở giáo dục quốc tế; Cơ sở nghiên cứu quốc tế;
    Đại học Nhật Bản; ĐH nước ngoài; Học viện; Học viện đào tạo nước ngoài; Học viện nghiên cứu nước ngoài;
    Học viện nước ngoài; Khối trường đại học; Khối trường đại học nước ngoài; Khối viện nghiên cứu;
    Khối viện nghiên cứu, đào tạo; Khối viện, trường; Loại trường đại học; Loại trường đại học nước ngoài;
    Loại viện nghiên cứu; Loại viện nghiên cứu, đào tạo; Loại viện, trường; Nhà trường nước ngoài;
    Tổ chức đào tạo nước ngoài; Trung tâm đào tạo nước ngoài; Trường cao đẳng; Trường cao đẳng nước ngoài;
    Trường cao đẳng tài trợ; Trường đại học Hàn Quốc; Trường đại học Mỹ; Trường đại học Mỹ tài trợ;
    Trường đại học Nhật Bản; Trường đại học Nhật Bản tài trợ; Trường đại học quốc tế; Trường đại học Úc;
    Trường đại học Úc tài trợ; Trường ĐH; Trường ĐH nước ngoài; Trường ĐH quốc tế; Trường phổ thông;
    Trường phổ thông nước ngoài; Trường phổ thông tài trợ; Trường trung học; Trường trung học nước ngoài;
    Trường trung học tài trợ; University; Viện - trường quốc tế; Viện NC; Viện NC nước ngoài; Viện nghiên cứu quốc tế;
    Viện nghiên cứu, đào tạo quốc tế; Viện, trường đại học quốc tế; Viện/trường (University)
  `,
  CHINH_PHU: `
    Bộ Ngoại giao nước ngoài; Bộ, cơ quan của chính phủ nước ngoài; Bộ, ngành nước ngoài;
    Các cơ quan chính phủ các nước; Chính phủ Ấn Độ; Chính phủ Ireland; Chính phủ/Government;
    Chính quyền kết nghĩa nước ngoài; Cơ quan chính phủ các nước; Cơ quan CP; Cơ quan của chính phủ;
    Cơ quan của chính phủ các nước; Cơ quan của chính phủ nước ngoài; Cơ quan đại diện ngoại giao các nước;
    Cơ quan nhà nước nước ngoài; CP nước ngoài; CQ chính phủ; CQ CP nước ngoài; CQCP nước ngoài; Embassy; Government;
    Lãnh sự quán các nước; Thành phố kết nghĩa nước ngoài; Tỉnh kết nghĩa nước ngoài; Tổ chức chính phủ;
    Tổ chức chính phủ các nước; Tổ chức chính phủ nước ngoài; Từ chính phủ; Từ chính phủ các nước;
    Từ chính phủ nước ngoài; Viện trợ của chính phủ; Viện trợ của chính phủ các nước;
    Viện trợ của chính phủ nước ngoài
  `,
  TO_CHUC_QUOC_TE: `
    Các quỹ của Liên hợp quốc; Cơ quan của LHQ; Cơ quan của Liên hợp quốc; Cơ quan thuộc LHQ;
    Cơ quan thuộc Liên hợp quốc; International organization; Liên Hiệp Quốc; Liên minh châu Âu; Loại cơ quan LHQ;
    Loại tổ chức đa phương; Loại tổ chức LHQ; Loại tổ chức liên chính phủ; Loại tổ chức Liên hợp quốc;
    Loại tổ chức quốc tế; Loại tổ chức thuộc LHQ; Ngân hàng Thế giới; Quỹ Dân số Liên hợp quốc;
    Quỹ Nhi đồng Liên hợp quốc; T/c quốc tế; TCQT (UNDP); TCQT (UNICEF); TCQT (WHO); TCQT đa phương;
    TCQT liên chính phủ; Tổ chức QT; Tổ chức quốc tế (UNDP); Tổ chức quốc tế (UNICEF); Tổ chức quốc tế (WHO);
    Từ cơ quan LHQ; Từ tổ chức đa phương; Từ tổ chức LHQ; Từ tổ chức liên chính phủ; Từ tổ chức Liên hợp quốc;
    Từ tổ chức quốc tế; Từ tổ chức thuộc LHQ; UN agencies; UN Women; UNDP; UNESCO; UNFPA; UNHCR; UNICEF; UNICEF (LHQ);
    Viện trợ của cơ quan LHQ; Viện trợ của tổ chức đa phương; Viện trợ của tổ chức LHQ;
    Viện trợ của tổ chức liên chính phủ; Viện trợ của tổ chức Liên hợp quốc; Viện trợ của tổ chức quốc tế;
    Viện trợ của tổ chức thuộc LHQ
  `,
};
