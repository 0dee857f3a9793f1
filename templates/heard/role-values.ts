// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const rolesHeard: Heard = {
  CHU_TRI: `
    Ban tổ chức chính; Ban tổ chức đoàn; Chịu trách nhiệm chính; Chủ động chủ trì (chính); Chủ động chủ trì đoàn;
    Chủ động chủ trì đón; Chủ động chủ trì đón đoàn; Chủ động chủ trì đón tiếp; Chủ động chủ trì mời;
    Chủ động chủ trì thực hiện; Chủ động chủ trì tiếp đoàn; Chủ động chủ trì tiếp đón; Chủ động chủ trì toàn bộ;
    Chủ động chủ trì tổ chức; Chủ động chủ trì tổ chức đoàn; Chủ nhà; Chủ trì (chính); Chủ trì đón và làm việc;
    Chủ trì mời; Chủ trì thực hiện; Chủ trì toàn bộ; Chủ trì/Host; Cơ quan tổ chức chính; Cơ quan tổ chức đoàn;
    Do LHHN chủ trì; Do Liên hiệp chủ trì; Đầu mối; Đầu mối chủ trì; Đầu mối đón tiếp; Đoàn do Liên hiệp chủ trì;
    Đơn vị CT; Đơn vị đầu mối; Đơn vị mời và chủ trì; Đơn vị tổ chức chính; Đơn vị tổ chức đoàn; Đứng ra tổ chức;
    Giữ vai trò chủ trì; Host; Làm đầu mối; Làm đầu mối tổ chức; LHCTCHN chủ trì; LHHN đón; LHHN đón tiếp;
    LHHN đứng ra tổ chức; LHHN mời và đón tiếp; LHHN tổ chức; Liên hiệp đón; Liên hiệp đón tiếp;
    Liên hiệp đứng ra tổ chức; Liên hiệp mời và đón tiếp; Liên hiệp tổ chức; Ta chủ trì; Trực tiếp đứng ra tổ chức;
    Trực tiếp mời và đón tiếp; Tự đón; Tự đón tiếp; Tự đứng ra tổ chức; Tự mời và đón tiếp; Tự tổ chức;
    Vai trò chủ trì; Với vai trò chủ trì
  `,
  PHOI_HOP: `
    Chỉ phối hợp; Có phối hợp; Co-host; Cùng đón tiếp; Cùng tổ chức; Do Liên hiệp phối hợp; Đồng hành tổ chức;
    Đơn vị đồng tổ chức; Đơn vị PH; Được mời phối hợp; Giữ vai trò phối hợp; Hỗ trợ đón tiếp; Hỗ trợ thủ tục;
    Hỗ trợ tổ chức; LHCTCHN phối hợp; Phối hợp (PH); Phối hợp các đơn vị; phối hợp cùng các hội; Phối hợp cùng các sở;
    Phối hợp cùng tỉnh; Phối hợp liên ngành; Phối hợp Sở Ngoại vụ; Phối hợp thực hiện; Phối hợp với đơn vị khác;
    Phối hợp với VUFO; Phối hợp, hỗ trợ đón tiếp; Phối hợp, hỗ trợ thủ tục; Phối hợp, hỗ trợ tổ chức;
    Tham gia phối hợp cùng các sở; Tham gia phối hợp cùng Sở Ngoại vụ; Tham gia phối hợp đón;
    Tham gia phối hợp đón đoàn; Tham gia phối hợp đón tiếp; Tham gia phối hợp thực hiện; Tham gia phối hợp tiếp đoàn;
    Tham gia phối hợp tổ chức; Tham gia phối hợp tổ chức đoàn; Tham gia phối hợp với đơn vị khác;
    Tham gia phối hợp với Sở Ngoại vụ; Tham gia phối hợp với Sở Ngoại vụ đón tiếp; Tham gia phối hợp với UBND tỉnh;
    Tham gia phối hợp với VUFO; Vai trò phối hợp; Với vai trò phối hợp
  `,
  THAM_GIA: `
    Cán bộ tham gia; Chỉ tham gia; Có tham gia; Cùng dự; Cùng đi; Cử cán bộ tham dự; Cử cán bộ tham gia;
    Cử cán bộ tham gia đoàn; Cử cán bộ tham gia đoàn công tác; Cử cán bộ tham gia đoàn của tỉnh;
    Cử cán bộ tham gia đoàn của VUFO; Cử cán bộ tham gia đoàn do UBND tỉnh tổ chức;
    Cử cán bộ tham gia thành viên đoàn; Cử cán bộ tham gia với tư cách thành viên; Cử đại biểu tham dự;
    Cử đại diện tham dự; Cử đại diện tham gia; Cử người đi cùng đoàn; Cử người đi cùng đoàn công tác;
    Cử người đi cùng đoàn của tỉnh; Cử người đi cùng đoàn của VUFO; Cử người đi cùng đoàn do UBND tỉnh tổ chức;
    Cử người đi cùng thành viên đoàn; Cử người đi cùng với tư cách thành viên; Cử người tham gia;
    Cử người tham gia đoàn; Đi cùng đoàn; Được mời tham dự; Được mời tham gia; Giữ vai trò tham gia; Là thành viên;
    Là thành viên đoàn; Là thành viên đoàn công tác; Là thành viên trong đoàn; Làm thành viên đoàn;
    Làm thành viên đoàn công tác; Làm thành viên trong đoàn; Participant; Tham gia cùng đoàn của tỉnh;
    Tham gia cùng đoàn tỉnh; Tham gia đoàn công tác; Tham gia đoàn của tỉnh; Tham gia đoàn của VUFO;
    Tham gia đoàn do UBND tỉnh tổ chức; Tham gia theo đoàn VUFO; Tham gia với tư cách thành viên; Thành viên;
    Thành viên đoàn; Thành viên đoàn công tác; Thành viên trong đoàn; Tháp tùng đoàn; Ủy viên đoàn;
    Ủy viên đoàn công tác; Ủy viên trong đoàn; Vai trò tham gia; Với vai trò tham gia
  `,
};
