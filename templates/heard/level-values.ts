// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const levelsHeard: Heard = {
  TINH: `
    Bí thư Tỉnh ủy làm trưởng đoàn; Cấp tỉnh/Provincial; Do tỉnh cử; Do UBND tỉnh chủ trì; Đoàn cấp cao của tỉnh;
    Đoàn chung của tỉnh; Đoàn công tác của tỉnh; Đoàn công tác lãnh đạo tỉnh; Đoàn công tác tỉnh;
    Đoàn đại biểu cấp tỉnh; Đoàn đại biểu lãnh đạo tỉnh; Đoàn đại biểu tỉnh; Đoàn thuộc tỉnh; Khách của tỉnh;
    Lãnh đạo chủ chốt của tỉnh; Phó Chủ tịch UBND tỉnh làm trưởng đoàn; Provincial; Thuộc cấp tỉnh; Thuộc tỉnh
  `,
  LIEN_HIEP: `
    Cấp cơ quan LHCTCHN; Cấp cơ quan LHHN; Cấp cơ quan LHHN tỉnh; Cấp cơ quan Liên hiệp;
    Cấp cơ quan Liên hiệp các tổ chức hữu nghị; Cấp cơ quan Liên hiệp Hữu nghị; Cấp cơ quan Liên hiệp tỉnh; Cấp LH;
    Cơ quan LHCTCHN; Cơ quan LHHN tỉnh; Cơ quan Liên hiệp; Cơ quan Liên hiệp các tổ chức hữu nghị;
    Cơ quan Liên hiệp Hữu nghị; Cơ quan Liên hiệp tỉnh; Do Liên hiệp cử; Đoàn công tác LHCTCHN;
    Đoàn công tác LHHN tỉnh; Đoàn công tác Liên hiệp; Đoàn công tác Liên hiệp các tổ chức hữu nghị;
    Đoàn công tác Liên hiệp Hữu nghị; Đoàn công tác Liên hiệp tỉnh; Đoàn của LH; Đoàn đại biểu Liên hiệp; Đoàn LH;
    Khách của Liên hiệp; Khối LHCTCHN; Khối LHHN; Khối LHHN tỉnh; Khối Liên hiệp; Khối Liên hiệp các tổ chức hữu nghị;
    Khối Liên hiệp Hữu nghị; Khối Liên hiệp tỉnh; LH các TCHN tỉnh; LHHN thành phố;
    Liên hiệp các tổ chức hữu nghị thành phố; Liên hiệp Hữu nghị thành phố; Thuộc LHCTCHN; Thuộc LHHN;
    Thuộc LHHN tỉnh; Thuộc Liên hiệp; Thuộc Liên hiệp các tổ chức hữu nghị; Thuộc Liên hiệp tỉnh
  `,
  HOI_THANH_VIEN: `
    Các đoàn của HTV; Các đoàn của TCTV; Các HHN; Các HTV; Các TCTV; Các tổ chức hội thành viên; Cấp các HHN;
    Cấp các TCTV; Cấp các tổ chức hội thành viên; Cấp HHN; Cấp HTV; Cấp TCTV; Cấp tổ chức hội thành viên;
    Chi hội hữu nghị; Do HHN; Đoàn các HHN; Đoàn các HTV; Đoàn các TCTV; Đoàn cấp HHN; Đoàn cấp HTV; Đoàn cấp TCTV;
    Đoàn cấp tổ chức hội thành viên; Đoàn của các HHN; Đoàn của các TCTV; Đoàn của HHN; Đoàn của HTV; Đoàn của TCTV;
    Đoàn của tổ chức hội thành viên; Đoàn HHN; Đoàn HTV; Đoàn TCTV; Đoàn tổ chức hội thành viên; HHN Việt - Hàn;
    HHN Việt - Lào; HHN Việt - Mỹ; HHN Việt - Nhật; Hội hữu nghị Việt Nam - Lào tỉnh;
    Hội Hữu nghị Việt Nam - Nhật Bản; Hội song phương; Hội TV; Hội Việt - Hàn; Hội Việt - Lào; Hội Việt - Mỹ;
    Hội Việt - Nhật; Hội Việt - Pháp; Hội Việt - Trung; Khách của hội thành viên; Khối HHN; Khối hội HN;
    Khối hội hữu nghị; Khối hội thành viên; Khối TCTV; Khối tổ chức thành viên; TCTV; Thuộc HHN; Thuộc hội hữu nghị;
    Thuộc hội hữu nghị thành viên; Thuộc hội thành viên; Thuộc tổ chức hội thành viên; Tổ chức hội thành viên
  `,
  SO_NGANH: `
    Các đoàn của sở, ban, ngành cấp tỉnh; Các sở, ban, ngành cấp tỉnh; Các sở, ban, ngành, đoàn thể;
    Các sở, ngành, đoàn thể; Cấp các sở, ban, ngành cấp tỉnh; Cấp sở, ban, ngành cấp tỉnh; Departments;
    Do sở, ban, ngành cấp tỉnh; Đoàn các sở, ban, ngành cấp tỉnh; Đoàn cấp sở, ban, ngành cấp tỉnh;
    Đoàn của các sở, ban, ngành cấp tỉnh; Đoàn của sở, ban, ngành cấp tỉnh; Đoàn Sở Nông nghiệp và PTNT;
    Đoàn Sở Văn hóa, Thể thao và Du lịch; Đoàn sở, ban, ngành cấp tỉnh; Khách của sở, ngành; Khối sở ngành;
    Khối sở ngành tỉnh; Khối sở, ban, ngành; Khối sở, ban, ngành cấp tỉnh; Lãnh đạo sở, ban, ngành cấp tỉnh;
    Sở Nông nghiệp và PTNT; Sở Văn hóa, Thể thao và Du lịch; Sở, ban, ngành cấp tỉnh; Thuộc sở ngành tỉnh;
    Thuộc sở, ban, ngành; Thuộc sở, ban, ngành cấp tỉnh; Thuộc sở/ngành
  `,
};
