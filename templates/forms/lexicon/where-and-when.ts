// Where and whence, when and until when.
import type { Words } from "./words.ts";

export const whereAndWhen: Words = [
  // Where and whence.
  ["country", "nước, đất nước, quốc gia, QG, vùng lãnh thổ, lãnh thổ, nước bạn, nước sở tại"],
  ["nationality", "quốc tịch"],
  ["come", "đến từ, từ nước nào đến, đặt trụ sở chính, đặt trụ sở, có trụ sở"],
  ["come", "xuất xứ, nguồn gốc, xuất phát, đăng ký, mang quốc tịch"],
  [
    "spot",
    "địa điểm, ĐĐ, nơi, tại nơi, tại chỗ, chỗ nào, ở chỗ nào, nơi nào, ở nơi nào, mở ở đâu, diễn ra ở, diễn ra tại",
  ],
  ["spot", "ở đâu, tại đâu, địa chỉ thực hiện, được thực hiện tại, thực hiện ở đâu, diễn ra ở đâu, tổ chức ở đâu"],
  ["area", "địa bàn, khu vực, vùng, phạm vi"],
  [
    "district",
    "phạm vi địa bàn, buôn, ấp, thôn, bản làng, làng, buôn làng, đặc khu, khu phố, xóm, huyện, xã, phường, thị xã, quận, thị trấn",
  ],
  ["related", "liên quan, liên quan đến, liên quan tới, hướng tới, hướng đến, quan hệ, hữu nghị, đối ngoại"],
  ["related", "đối ngoại nhân dân, ĐNND, hòa bình hữu nghị, hòa bình, đoàn kết hữu nghị"],
  ["cooperation", "hợp tác"],
  // When.
  ["day", "hôm, bữa, hôm nào, bữa nào, ngày nào, vào hôm"],
  ["day", "ngày giờ, ngày, ngày tháng, ngày tháng năm, tháng"],
  ["time", "thời gian, TG, thời điểm, T.gian, mốc thời gian, mốc"],
  ["time", "T/g, khi nào, lúc nào, vào ngày, vào thời gian, bao lâu"],
  ["deadline", "thời hạn, hạn"],
  ["deadline", "chậm nhất, muộn nhất, trễ nhất, phải xong trước, xong trước, mốc xong"],
  ["deadline", "hạn chót, khi nào xong, phải xong, hoàn thành trong quý"],
  ["yearAfter", "năm sau, năm tới"],
  ["stage", "giai đoạn"],
  ["year", "năm"],
  ["begin", "khởi động, khởi động dự án, khởi sự, triển khai từ"],
  ["begin", "bắt đầu, khởi công, bắt đầu từ, khởi đầu"],
  ["end", "kết thúc, hoàn thành, hoàn tất, kết thúc vào"],
  ["endShort", "HT"],
  ["from", "từ, từ ngày, từ tháng"],
  ["to", "đến, đến ngày, đến tháng, tới"],
  ["until", "đến hết ngày, đến hết"],
  ["from to", "từ đến, từ ngày đến ngày, từ tháng đến tháng, ngày bắt đầu ngày kết thúc"],
  ["happen", "diễn ra, tiến hành"],
  [
    "do",
    "thực hiện, TH, triển khai, triển khai thực hiện, đã làm, đã thực hiện, đã triển khai, đã tiến hành, quán triệt, đã quán triệt, đã triển khai thực hiện, đã tổ chức triển khai, đã tổ chức thực hiện, tổ chức thực hiện, tổ chức triển khai",
  ],
  ["do", "đã nhận được"],
  ["expected", "dự kiến"],
  ["estimate", "ước thực hiện, ước TH, ước đạt"],
  ["inPeriod", "trong kỳ, kỳ này, kỳ báo cáo, trong kỳ báo cáo, trong năm, năm nay, năm báo cáo, trong năm báo cáo"],
  ["inPeriod", "từ đầu năm đến nay, từ đầu năm đến hết kỳ, từ đầu năm, trong năm nay"],
  ["inPeriod", "trong quý, trong tháng, quý này"],
  ["inPeriod", "của năm nay, của năm"],
  ["cumulative", "lũy kế, LK, cộng dồn, từ đầu dự án, từ khi bắt đầu, lũy kế từ đầu dự án, từ đầu dự án đến nay"],
  [
    "cumulative",
    "lũy kế đến hết năm, lũy kế đến nay, lũy kế đến cuối kỳ, lũy kế đến thời điểm báo cáo, lũy kế đến hết kỳ",
  ],
  [
    "cumulative",
    "tính từ đầu dự án đến nay, từ khi khởi đầu, từ khi khởi đầu đến nay, lũy kế từ đầu dự án đến hết kỳ báo cáo",
  ],
  ["toDate", "đến hết năm, đến cuối năm, đến nay, đến cuối kỳ, đến hết kỳ, đến thời điểm báo cáo, đến kỳ báo cáo"],
];
