// What the words of an aid item's status, modality and kind of donor mean.
import type { ListWords } from "#engine/form.ts";
import { lexiconOf } from "#engine/wording.ts";

export const statusWords: ListWords = {
  lexicon: lexiconOf([
    ["", "các, những, khoản, khoản viện trợ, viện trợ, dự án, chương trình, phi dự án, PCPNN, của, được, trong năm"],
    ["", "trong kỳ, năm nay, từ, đã, dở dang"],
    [
      "before",
      "từ năm trước, từ các năm trước, từ năm trước sang, từ những năm trước, từ kỳ trước, từ năm 0, từ năm 0 sang",
    ],
    ["new", "mới, bắt đầu mới, khởi công mới"],
    [
      "begin",
      "phê duyệt, ký, ký kết, vận động, tiếp nhận, triển khai, thực hiện, khởi công, khởi động, được phê duyệt, bắt đầu, bổ sung",
    ],
    [
      "carried",
      "chuyển tiếp, đang chuyển tiếp, đang thực hiện, đang triển khai, đang triển khai thực hiện, đang hoạt động, đang tiếp tục thực hiện",
    ],
    [
      "carried",
      "đang tiếp tục triển khai, đang được triển khai, đang được thực hiện, đang tiến hành, tiếp tục thực hiện, tiếp tục triển khai, tiếp tục triển khai thực hiện, tiếp tục",
    ],
    [
      "carried",
      "đang trong quá trình thực hiện, đang trong quá trình triển khai, còn đang triển khai, còn đang thực hiện",
    ],
    ["carried", "năm trước chuyển sang, kỳ trước chuyển sang, từ năm trước chuyển sang, từ kỳ trước chuyển sang"],
    ["ended", "kết thúc, hoàn thành, hoàn tất, bàn giao, quyết toán, đóng, giải ngân xong, đã xong, thực hiện xong"],
    ["ended", "triển khai xong, thực hiện xong trong năm, nghiệm thu, xong"],
  ]),
  wordings: { MOI: ["new begin?"], CHUYEN_TIEP: ["carried before?"], KET_THUC: ["ended"] },
};

export const modalityWords: ListWords = {
  lexicon: lexiconOf([
    ["", "khoản, khoản viện trợ, viện trợ, theo, hình thức, phương thức, thuộc, hiện vật, hàng hóa, hàng, PCPNN"],
    ["programme", "chương trình, CT"],
    ["project", "dự án, DA, dự án hỗ trợ kỹ thuật, dự án đầu tư"],
    ["nonproject", "phi dự án, PDA, phi DA, viện trợ lẻ, khoản viện trợ lẻ"],
    ["relief", "cứu trợ, khẩn cấp, cứu trợ khẩn cấp, cứu trợ thiên tai, nhân đạo khẩn cấp, cứu trợ nhân đạo"],
  ]),
  wordings: {
    CHUONG_TRINH: ["programme"],
    DU_AN: ["project"],
    PHI_DU_AN: ["nonproject"],
    CUU_TRO: ["relief"],
  },
};

export const donorTypeWords: ListWords = {
  lexicon: lexiconOf([
    ["", "các, của, thuộc, là, nhóm, ta, nhà tài trợ, nhà tài trợ là"],
    ["foreign", "NN, nước ngoài, ở nước ngoài, tại nước ngoài"],
    ["international", "quốc tế"],
    ["body", "tổ chức, TC, hội"],
    ["ngo", "phi chính phủ, PCP, phi CP, PCPNN, TCPCPNN, NGO, INGO, phi lợi nhuận, quỹ, quỹ xã hội, quỹ tư nhân"],
    ["ngo", "quỹ từ thiện, tổ chức từ thiện, hội từ thiện, tổ chức nhân đạo, tổ chức thiện nguyện"],
    [
      "person",
      "cá nhân, người nước ngoài, nhà hảo tâm, hảo tâm, kiều bào, Việt kiều, người Việt, người Việt Nam, mạnh thường quân",
    ],
    ["person", "Việt kiều Mỹ, người Việt Nam định cư, NVNONN"],
    [
      "company",
      "doanh nghiệp, DN, công ty, cty, doanh nghiệp tư nhân, tập đoàn, tập đoàn kinh tế, doanh nghiệp FDI, FDI, công ty đa quốc gia, ngân hàng",
    ],
    [
      "institute",
      "viện nghiên cứu, viện, viện trường, trường đại học, đại học, trường, trường học, trung tâm nghiên cứu",
    ],
    ["institute", "cơ sở đào tạo, cơ sở giáo dục, cơ sở nghiên cứu, tổ chức nghiên cứu, đào tạo, nghiên cứu"],
    [
      "government",
      "chính phủ, cơ quan chính phủ, cơ quan ngoại giao, đại sứ quán, ĐSQ, tổng lãnh sự quán, TLSQ, lãnh sự quán",
    ],
    ["government", "cơ quan đại diện ngoại giao, chính quyền, chính quyền địa phương, bộ, chính phủ các nước"],
    ["country", "Nhật Bản, Hàn Quốc, Hoa Kỳ, Mỹ, tại Mỹ, ở Mỹ, Trung Quốc, Lào, Úc, Đức, Pháp, tại Việt Nam"],
    ["un", "Liên hợp quốc, LHQ, UN, cơ quan Liên hợp quốc, cơ quan LHQ, liên chính phủ, đa phương"],
  ]),
  wordings: {
    TCPCPNN: ["ngo body? foreign? international?"],
    CA_NHAN: ["person foreign? country?"],
    DOANH_NGHIEP: ["company foreign? country?"],
    VIEN_TRUONG: ["institute foreign?"],
    CHINH_PHU: ["government foreign? country?"],
    TO_CHUC_QUOC_TE: ["body international un?", "un body?"],
  },
  open: {
    TCPCPNN: "tổ chức phi chính phủ nước ngoài, tổ chức PCPNN, tổ chức phi lợi nhuận",
    CA_NHAN: "kiều bào, Việt kiều",
    DOANH_NGHIEP: "công ty, tập đoàn, doanh nghiệp nước ngoài",
    CHINH_PHU: "đại sứ quán, ĐSQ, tổng lãnh sự quán, TLSQ",
  },
};
