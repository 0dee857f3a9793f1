// What the words of a summary's lines mean, and which of them together are which indicator. Amounts in đồng and in
// dollars share their wordings: the unit tells them apart. A part of the figure (nữ, phi dự án, của Lào, chưa giải
// ngân) is no figure of ours: such words are not here, or stand in no wording.
import type { ListWords } from "#engine/form.ts";
import { lexiconOf } from "#engine/wording.ts";

const COUNT = "no? total? quantity? all? inPeriod?";
const AID = "aid? ngo? foreign? fund? receive? raise? approve? area?";
const MONEY = "value? capital? sum? cost? total? no? all? result? convert?";

export const indicatorWords: ListWords = {
  lexicon: lexiconOf([
    ["", "các, của, được, đã, cho, với, và, những, hiện có, trên, trong, từ, có, là, cuối kỳ, theo"],
    ["ofWhich", "trong đó, trong đó có, gồm, bao gồm"],
    ["no", "số, số các"],
    ["total", "tổng, toàn bộ"],
    ["total no", "tổng số, TS"],
    ["all", "tổng cộng, cộng"],
    ["quantity", "số lượng, SL"],
    ["turn", "lượt, số lượt"],
    ["inPeriod", "trong kỳ, trong năm, trong kỳ báo cáo, năm nay, trong năm nay, kỳ này"],
    ["before", "năm trước, từ năm trước, các năm trước, từ các năm trước, kỳ trước, từ kỳ trước, từ năm trước sang"],
    ["area", "trên địa bàn, trên địa bàn tỉnh, toàn tỉnh, trên địa bàn thành phố, tại tỉnh"],

    ["aid", "viện trợ, VT"],
    ["item", "khoản, khoản VT"],
    ["project", "dự án"],
    ["programme", "chương trình"],
    ["programme project", "chương trình dự án, CTDA, CT DA"],
    ["programme project nonproject", "CT DA PDA"],
    ["nonproject", "phi dự án, PDA, viện trợ phi dự án"],
    ["fund", "tài trợ"],
    ["ngo", "PCPNN, phi chính phủ nước ngoài, phi chính phủ"],
    ["raise", "vận động, vận động được, huy động, huy động được"],
    ["receive", "tiếp nhận, nhận"],
    ["approve", "phê duyệt, duyệt, được phê duyệt, ký kết mới"],
    ["new", "mới, vận động mới, phê duyệt mới, ký mới, tiếp nhận mới"],
    ["carried", "chuyển tiếp, đang thực hiện, đang triển khai, đang triển khai thực hiện, năm trước chuyển sang"],
    ["carried", "từ năm trước chuyển sang, tiếp tục thực hiện"],
    ["work", "hoạt động, có hoạt động, HĐ"],
    ["value", "giá trị, trị giá"],
    ["capital", "vốn, số vốn"],
    ["sum", "số tiền, tiền"],
    ["cost", "kinh phí"],
    ["commit", "cam kết"],
    ["disburse", "giải ngân, GN"],
    ["result", "kết quả"],
    ["convert", "quy đổi"],
    ["donor", "nhà tài trợ, NTT, bên tài trợ, bên cung cấp viện trợ, nhà viện trợ"],
    ["orgword", "tổ chức"],
    ["body", "cơ quan, đơn vị, tổ chức cá nhân"],
    ["orgword ngo", "TCPCPNN"],
    ["individual", "cá nhân"],
    ["partner", "đối tác"],
    ["foreign", "nước ngoài, quốc tế, NN, nước bạn, bạn bè quốc tế"],
    ["support", "hỗ trợ, giúp đỡ, ủng hộ"],
    ["hand", "trao tặng, tặng, trao, quà tặng"],

    ["delegation", "đoàn, đoàn khách"],
    ["delegation in", "đoàn vào"],
    ["delegation out", "đoàn ra"],
    ["staffDelegation", "đoàn cán bộ, đoàn công tác"],
    ["in", "đến tỉnh, vào tỉnh, đến địa phương, đến thăm tỉnh, vào thăm, đến công tác, đến làm việc tại tỉnh"],
    ["in", "vào, đến, đến thăm, đến thăm và làm việc, đến thăm làm việc, đến làm việc, thăm, làm việc"],
    ["welcome", "đón, tiếp, đón tiếp, tiếp đón"],
    ["out", "ra nước ngoài, đi nước ngoài, đi công tác nước ngoài, cử đi nước ngoài, ra, đi công tác ở nước ngoài"],
    ["send", "cử"],
    ["guest", "khách"],
    ["person", "người, thành viên"],
    ["staff", "cán bộ"],
    ["takepart", "tham gia, đi"],

    ["event", "sự kiện"],
    ["friendship", "hữu nghị, hòa bình, đoàn kết, giao lưu, giao lưu nhân dân, kỷ niệm, đối ngoại nhân dân, ĐNND"],
    ["happen", "tổ chức được, đã tổ chức, thực hiện, đã thực hiện, triển khai"],
    [
      "association",
      "hội hữu nghị, hội thành viên, hội hữu nghị thành viên, hội hữu nghị song phương, tổ chức thành viên",
    ],
    ["association", "tổ chức hội thành viên, hội HN, hội"],
    ["subordinate", "trực thuộc"],
    ["associate", "hội viên"],
    ["news", "tin, bài, tin bài, ấn phẩm, bản tin"],
    ["product", "sản phẩm"],
    ["media", "thông tin đối ngoại, tuyên truyền, thông tin tuyên truyền đối ngoại, tuyên truyền đối ngoại, thông tin"],
    ["media", "thông tin tuyên truyền, đối ngoại, truyền thông"],
    ["publish", "đăng, đăng tải, đã đăng, đã đăng tải, đăng trên website, xuất bản, phát hành"],
    ["conference", "hội nghị, hội thảo"],
    ["conferences", "hội nghị hội thảo, hội thảo hội nghị, HNHT"],
    [
      "agreement",
      "thỏa thuận, bản ghi nhớ, biên bản ghi nhớ, MOU, thỏa thuận quốc tế, TTQT, thỏa thuận hợp tác, văn kiện",
    ],
    ["agreement", "thỏa thuận hợp tác quốc tế"],
    ["sign", "ký, ký kết, đã ký, đã ký kết"],
    ["award", "khen thưởng, khen, hình thức khen thưởng"],
    [
      "awarded",
      "được khen thưởng, được khen, được nhận, nhận được, được tặng, được trao tặng, được tặng thưởng, đã nhận",
    ],
    ["collective", "tập thể"],
    ["given", "đã trao, đã tặng, đã trao tặng"],
  ]),
  wordings: {
    aidCount: [
      `item ${COUNT} ${AID} total/no/quantity`,
      `project/programme nonproject? item? project? programme? ${COUNT} ${AID} total/no/quantity`,
    ],
    aidCountNew: [
      `new item/project/programme nonproject? ${COUNT} ${AID} programme? ofWhich?`,
      "new approve? ofWhich?",
    ],
    aidCountOngoing: [
      `carried item/project/programme nonproject? ${COUNT} ${AID} programme? ofWhich? before?`,
      "carried before? ofWhich?",
    ],
    aidCommittedVnd: [
      `commit value/capital/sum/cost/aid ${MONEY} aid? ngo? item? project? programme? fund?`,
      `value/capital/sum/cost aid/fund/item/project ${MONEY} ngo? foreign? receive? raise? approve? programme? inPeriod?`,
    ],
    aidDisbursedVnd: [
      `disburse value/capital/sum/cost/total/result/inPeriod ${MONEY} aid? item? project? ngo? fund? inPeriod?`,
    ],
    donorCount: [
      `donor no/quantity/total ${COUNT} foreign? aid? ngo? area?`,
      `orgword/body/individual/partner fund/aid no/quantity/total ${COUNT} orgword? ngo? foreign? work? area?`,
    ],
    aidGivenVnd: [`support/hand foreign/partner value/sum/cost ${MONEY} aid?`],
    delegationsIn: [
      `delegation in/welcome/foreign no/turn/quantity/total/welcome ${COUNT} turn? in? foreign? happen? orgword?`,
    ],
    visitorsIn: [
      `guest welcome/in/foreign no/turn/quantity/total ${COUNT} turn? delegation? welcome? in? foreign?`,
      `person delegation in no/turn/quantity/total ${COUNT} turn?`,
    ],
    delegationsOut: [`delegation/staffDelegation out ${COUNT} turn? send? happen? foreign? orgword?`],
    membersOut: [`person/staff out no/turn/quantity/total ${COUNT} turn? delegation? takepart? foreign?`],
    activityCount: [`work/event no/quantity/total friendship? ${COUNT} happen? orgword? event?`, "work friendship"],
    associationCount: [`association no/quantity/total ${COUNT} subordinate?`],
    associationMembers: [`associate ${COUNT} association? area?`],
    informationItems: [`news/product ${COUNT} media? publish? turn?`],
    conferenceCount: [
      `conference/conferences foreign ${COUNT} happen? orgword?`,
      `conferences ${COUNT} happen? orgword?`,
    ],
    agreementCount: [`agreement ${COUNT} foreign? sign?`],
    awardsReceived: [
      `awarded no/turn/quantity/total award? ${COUNT}`,
      `awarded collective individual award? ${COUNT} turn?`,
    ],
    awardsGiven: [`given award ${COUNT} turn?`, `hand award no/turn/quantity/total ${COUNT} turn?`],
  },
};
