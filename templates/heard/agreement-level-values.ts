// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const agreementLevelsHeard: Heard = {
  TINH: `
    Các thỏa thuận cấp HĐND, UBND tỉnh; Các thỏa thuận cấp thành phố; Các thỏa thuận cấp tỉnh;
    Các thỏa thuận cấp UBND tỉnh; Cấp chính quyền tỉnh; Cấp địa phương (tỉnh); Cấp tỉnh với tỉnh; Cấp tỉnh, thành;
    Chính quyền cấp tỉnh; Chính quyền tỉnh; Giữa hai tỉnh; Hợp tác cấp tỉnh; Nhân danh cơ quan nhà nước cấp tỉnh;
    Nhân danh HĐND, UBND tỉnh; Nhân danh thành phố; Nhân danh tỉnh; Nhân danh UBND cấp tỉnh; Nhân danh UBND tỉnh;
    Provincial; Thỏa thuận cấp HĐND, UBND tỉnh; Thỏa thuận cấp thành phố; Thỏa thuận cấp tỉnh;
    Thỏa thuận cấp UBND tỉnh; Thuộc HĐND, UBND tỉnh; Thuộc thành phố; Thuộc tỉnh; Thuộc UBND tỉnh; Tỉnh với tỉnh;
    TTQT cấp HĐND, UBND tỉnh; TTQT cấp thành phố; TTQT cấp tỉnh; TTQT cấp UBND tỉnh; Văn bản cấp HĐND, UBND tỉnh;
    Văn bản cấp thành phố; Văn bản cấp tỉnh; Văn bản cấp UBND tỉnh
  `,
  LIEN_HIEP: `
    Các thỏa thuận của LHCTCHN; Các thỏa thuận của LHHN; Các thỏa thuận của LHHN tỉnh; Các thỏa thuận của Liên hiệp;
    Các thỏa thuận của Liên hiệp các tổ chức hữu nghị; Các thỏa thuận của Liên hiệp Hữu nghị; Cấp LH; Cơ quan LHCTCHN;
    Cơ quan LHHN; Cơ quan LHHN tỉnh; Cơ quan Liên hiệp; Cơ quan Liên hiệp các tổ chức hữu nghị;
    Cơ quan Liên hiệp Hữu nghị; Hợp tác cấp Liên hiệp; LHCTCHN tỉnh; LHHN thành phố; Nhân danh LHCTCHN;
    Nhân danh LHHN; Nhân danh LHHN tỉnh; Nhân danh Liên hiệp; Nhân danh Liên hiệp các tổ chức hữu nghị;
    Nhân danh Liên hiệp Hữu nghị; Nhân danh Liên hiệp tỉnh; Thỏa thuận cấp LHCTCHN; Thỏa thuận cấp LHHN;
    Thỏa thuận cấp LHHN tỉnh; Thỏa thuận cấp Liên hiệp; Thỏa thuận cấp Liên hiệp các tổ chức hữu nghị;
    Thỏa thuận cấp Liên hiệp Hữu nghị; Thỏa thuận của LHCTCHN; Thỏa thuận của LHHN; Thỏa thuận của LHHN tỉnh;
    Thỏa thuận của Liên hiệp; Thỏa thuận của Liên hiệp các tổ chức hữu nghị; Thỏa thuận của Liên hiệp Hữu nghị;
    Thuộc LHCTCHN; Thuộc LHHN; Thuộc LHHN tỉnh; Thuộc Liên hiệp; Thuộc Liên hiệp các tổ chức hữu nghị;
    Thuộc Liên hiệp Hữu nghị; TTQT của LHCTCHN; TTQT của LHHN; TTQT của LHHN tỉnh; TTQT của Liên hiệp;
    TTQT của Liên hiệp các tổ chức hữu nghị; TTQT của Liên hiệp Hữu nghị; Văn bản của LHCTCHN; Văn bản của LHHN;
    Văn bản của LHHN tỉnh; Văn bản của Liên hiệp; Văn bản của Liên hiệp các tổ chức hữu nghị;
    Văn bản của Liên hiệp Hữu nghị
  `,
  HOI_THANH_VIEN: `
    Các HHN; Các HTV; Các thỏa thuận của HHN; Các thỏa thuận của hội hữu nghị;
    Các thỏa thuận của hội hữu nghị thành viên; Các thỏa thuận của hội thành viên; Các thỏa thuận của HTV;
    Các thỏa thuận của tổ chức thành viên; Cấp HHN; Cấp HTV; Chi hội hữu nghị; Danh nghĩa HHN; Danh nghĩa HTV; Do HHN;
    Do HTV; HHN ký; Hội hữu nghị cấp tỉnh; Hội song phương; Hội TV; Hội Việt - Hàn; Ký cấp HHN; Ký cấp HTV;
    Nhân danh HHN; Nhân danh hội hữu nghị; Nhân danh hội hữu nghị thành viên; Nhân danh hội thành viên; Nhân danh HTV;
    Nhân danh tổ chức thành viên; Thỏa thuận cấp HHN; Thỏa thuận cấp hội hữu nghị;
    Thỏa thuận cấp hội hữu nghị thành viên; Thỏa thuận cấp hội thành viên; Thỏa thuận cấp HTV;
    Thỏa thuận cấp tổ chức thành viên; Thỏa thuận của HHN; Thỏa thuận của hội hữu nghị;
    Thỏa thuận của hội hữu nghị thành viên; Thỏa thuận của hội thành viên; Thỏa thuận của HTV;
    Thỏa thuận của tổ chức thành viên; Thuộc HHN; Thuộc hội hữu nghị; Thuộc hội hữu nghị thành viên;
    Thuộc hội thành viên; Thuộc HTV; Thuộc tổ chức thành viên; TTQT của HHN; TTQT của hội hữu nghị;
    TTQT của hội hữu nghị thành viên; TTQT của hội thành viên; TTQT của HTV; TTQT của tổ chức thành viên
  `,
  SO_NGANH: `
    Các sở, ban, ngành cấp tỉnh; Các thỏa thuận của sở, ban, ngành; Các thỏa thuận của sở, ban, ngành cấp tỉnh;
    Các thỏa thuận của sở/ngành; Cấp sở, ban, ngành cấp tỉnh; Cơ quan chuyên môn thuộc UBND tỉnh;
    Danh nghĩa sở, ban, ngành cấp tỉnh; Do sở, ban, ngành cấp tỉnh; Giám đốc sở ký; Khối sở, ban, ngành;
    Khối sở, ban, ngành cấp tỉnh; Khối sở/ngành; Ký cấp sở, ban, ngành cấp tỉnh; Nhân danh sở; Nhân danh sở ngành;
    Nhân danh sở, ban, ngành; Nhân danh sở, ban, ngành cấp tỉnh; Sở Nông nghiệp và Môi trường; Sở Văn hóa và Thể thao;
    Sở, ban, ngành cấp tỉnh; Thỏa thuận cấp sở, ban, ngành; Thỏa thuận cấp sở, ban, ngành cấp tỉnh;
    Thỏa thuận cấp sở/ngành; Thỏa thuận của sở, ban, ngành; Thỏa thuận của sở, ban, ngành cấp tỉnh;
    Thỏa thuận của sở, ngành; Thuộc sở, ban, ngành; Thuộc sở, ban, ngành cấp tỉnh; Thuộc sở, ngành;
    TTQT của sở, ban, ngành; TTQT của sở, ban, ngành cấp tỉnh; TTQT của sở, ngành
  `,
};
