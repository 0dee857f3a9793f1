// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const channelsHeard: Heard = {
  BAN_TIN: `
    Bản tin thông tin đối ngoại; Bản tin/Newsletter; Biên tập bản tin; Đặc san đối ngoại; In bản tin;
    In và phát hành bản tin; Kỷ yếu, bản tin; Newsletter; Nội san đối ngoại; Qua bản tin; Ra bản tin; Số bản tin;
    Tập san đối ngoại; Thông tin nội bộ; Tờ bản tin; Tờ tin; Tờ tin của Liên hiệp; Tờ tin đối ngoại; Tờ tin hữu nghị;
    Tờ tin xuân
  `,
  WEBSITE: `
    Bài viết trên cổng thông tin điện tử; Bài viết trên trang thông tin điện tử; Bài viết trên trang web;
    Bài viết trên website; Cập nhật cổng thông tin điện tử; Cập nhật trang thông tin điện tử; Cập nhật trang web;
    Cập nhật website; Đăng tải trên cổng thông tin điện tử; Đăng tải trên trang thông tin điện tử;
    Đăng tải trên trang web; Đăng tải trên website; Homepage; Internet (website); Qua trang thông tin điện tử;
    Qua trang web; Qua website; Quản trị cổng thông tin điện tử; Quản trị trang thông tin điện tử; Quản trị trang web;
    Quản trị website; Trang chủ (website); Trang điện tử; Trang thông tin của Liên hiệp; Trang tin điện tử của Hội;
    Trang tin điện tử tiếng Anh; Trang tin điện tử tổng hợp; Trang tin điện tử VUFO; TTĐT;
    Vận hành trang thông tin điện tử; Vận hành trang web; Vận hành website; Web-site; Wesbite
  `,
  FANPAGE: `
    Bài viết trên facebook; Bài viết trên fanpage; Bài viết trên fanpage facebook; Bài viết trên Zalo;
    Bài viết trên Zalo OA; Đăng tải trên facebook; Đăng tải trên fanpage; Đăng tải trên fanpage facebook;
    Đăng tải trên Zalo; Đăng tải trên Zalo OA; Nền tảng mạng xã hội; Qua facebook; Qua fanpage; Qua fanpage facebook;
    Qua Zalo; Qua Zalo OA; Quản trị facebook; Quản trị fanpage; Quản trị fanpage facebook; Quản trị Zalo;
    Quản trị Zalo OA; Social media; Trang cộng đồng Facebook; Vận hành facebook; Vận hành fanpage;
    Vận hành fanpage facebook; Vận hành Zalo; Vận hành Zalo OA
  `,
  BAO_DAI: `
    Báo giấy; Báo viết; Cơ quan thông tấn, báo chí; Đài truyền thanh; Press; Qua báo chí; Qua báo đài tỉnh;
    Qua báo địa phương; Qua báo tỉnh; Qua báo, đài; Qua đài PT-TH tỉnh; Qua đài truyền hình
  `,
};
