import { headingKey, wordingsOf } from "#engine/check-headings.ts";
import { headingText } from "#engine/recognise/heading-text.ts";
import { percentKey } from "#engine/recognise/phrases.ts";
import { fold, foldLoose } from "#engine/text.ts";
import { countries, SEVERAL_COUNTRIES } from "#templates/countries.ts";
import { forms, formVersion, meta } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";

// The report form, word for word; a money field in brackets is the amount in another currency.
const FIELDS: Readonly<Record<string, string>> = {
  aid: `no name modality status donor donorType donorCountry sector location managingAgency recipient decisionNumber
    decisionDate decisionBy start end committedVnd committedUsd (committedOther) grantVnd (grantOther) counterpartVnd
    (counterpartOther) committedYearVnd committedYearUsd (committedYearOther) disbursedVnd disbursedUsd (disbursedOther)
    disbursedTotalVnd disbursedTotalUsd (disbursedTotalOther) disbursedRate inKind note`,
  aidGiven: "no content partner partnerCountry valueVnd valueUsd (valueOther) quantity date fundingSource note",
  delegationIn: `no name level country dateFrom dateTo trips people role purpose result costVnd (costOther)
    fundingSource note`,
  delegationOut: `no name level country dateFrom dateTo trips people role purpose result costVnd (costOther)
    fundingSource note`,
  activity: `no name kind date place partnerCountry organiser participants foreignParticipants costVnd (costOther)
    note`,
  memberAssociation: "no name partnerCountry founded term president branches members congress note",
  information: "no channel content unitOfCount quantity language note",
  conference: `no name permitNumber permitDate permitBy date place participants foreignParticipants countries costVnd
    (costOther) fundingSource note`,
  agreement: "no name level partner partnerCountry date field validity note",
  award: "no direction kind authority subject subjectKind reason decisionNumber decisionDate quantity note",
  nomination: "no award nominee position achievement note",
  selfScore: "no criterion max self evidence note",
  directive: "no document content date status responsible note",
  plan: "no task target unitOfCount deadline responsible note",
  summary: "no name (indicator) unitOfCount previous current change plan note",
};

const REQUIRED: Readonly<Record<string, string>> = {
  aid: "name donor sector committed:committedVnd committed:committedUsd committed:committedOther",
  aidGiven: "content partnerCountry value:valueVnd value:valueUsd value:valueOther",
  delegationIn: "name country date:dateFrom date:dateTo people",
  delegationOut: "name country date:dateFrom date:dateTo people",
  activity: "name date",
  memberAssociation: "name",
  information: "channel quantity",
  conference: "name date",
  agreement: "name partner partnerCountry date",
  award: "direction kind authority subject:subject subject:quantity",
  nomination: "award nominee",
  selfScore: "criterion max self",
  directive: "document",
  plan: "task",
  summary: "name current",
};

const CODES: Readonly<Record<string, string>> = {
  "aid.modality": "CHUONG_TRINH DU_AN PHI_DU_AN CUU_TRO",
  "aid.status": "MOI CHUYEN_TIEP KET_THUC",
  "aid.donorType": "TCPCPNN CA_NHAN DOANH_NGHIEP VIEN_TRUONG CHINH_PHU TO_CHUC_QUOC_TE",
  "aid.sector": "Y_TE GIAO_DUC KINH_TE XA_HOI MOI_TRUONG CUU_TRO_THIEN_TAI HAU_QUA_CHIEN_TRANH VAN_HOA KHAC",
  "delegationIn.level": "TINH LIEN_HIEP HOI_THANH_VIEN SO_NGANH",
  "delegationOut.role": "CHU_TRI PHOI_HOP THAM_GIA",
  "activity.kind": "KY_NIEM GIAO_LUU GAP_GO TRIEN_LAM CUOC_THI TU_THIEN TUYEN_TRUYEN KHAC",
  "information.channel": "BAN_TIN WEBSITE FANPAGE BAO_DAI KHAC",
  "award.direction": "NHAN TANG",
  "award.kind": "CO_THI_DUA BANG_KHEN KY_NIEM_CHUONG GIAY_KHEN CHUNG_NHAN HUAN_CHUONG HUY_CHUONG",
  "award.authority": "VUFO UBND_TINH THU_TUONG CHU_TICH_NUOC LHHN_TINH CUM MTTQ KHAC",
  "award.subjectKind": "TAP_THE CA_NHAN TO_CHUC_NN CA_NHAN_NN",
  "nomination.award": "CO_THI_DUA BANG_KHEN_TAP_THE BANG_KHEN_CA_NHAN CUM_TRUONG CUM_PHO",
};

const formOf = (id: string) => forms.find((form) => form.id === id)!;

describe("The sections of a report", () => {
  it("stand in the order of the report, in one version", () => {
    expect(forms.map((form) => form.id)).toEqual(Object.keys(FIELDS));
    expect(new Set([...forms.map((form) => form.version), meta.version])).toEqual(new Set([formVersion]));
  });

  it.each(Object.keys(FIELDS))("%s has exactly the fields of the report form", (id) => {
    const ids = formOf(id).fields.map((field) => (field.derived ? `(${field.id})` : field.id));
    expect(ids).toEqual(FIELDS[id]!.split(/\s+/));
  });

  it.each(Object.keys(REQUIRED))("%s asks for the required fields", (id) => {
    const asked = formOf(id).fields.flatMap(({ id: field, required }) =>
      required === undefined ? [] : [required === true ? field : `${required.oneOf}:${field}`],
    );
    expect(asked).toEqual(REQUIRED[id]!.split(" "));
  });

  it.each(Object.keys(CODES))("%s has the codes of the report form", (path) => {
    const [form, id] = path.split(".") as [string, string];
    const field = formOf(form).fields.find((candidate) => candidate.id === id)!;
    expect(field.choices!.map((choice) => choice.code)).toEqual(CODES[path]!.split(" "));
  });

  it.each(forms.map((form) => [form.id, form] as const))("%s binds no printed heading to two fields", (_, form) => {
    const owners = new Map<string, string>();
    for (const field of form.fields.filter((candidate) => !candidate.derived))
      for (const heading of [field.label, ...field.synonyms]) {
        const levels = heading.split("|").map((level) => headingText(level));
        const key = percentKey(
          levels
            .map((level) => level.key)
            .join(" ")
            .trim(),
          levels.at(-1)!.percent,
        );
        const owner = field.stem ?? field.id;
        expect([heading, owners.get(key) ?? owner]).toEqual([heading, owner]);
        owners.set(key, owner);
      }
  });

  it("has titles that name one section each", () => {
    const owners = new Map<string, string>();
    for (const form of forms)
      for (const title of [form.title.vi, ...form.titles]) {
        expect([title, owners.get(foldLoose(title)) ?? form.id]).toEqual([title, form.id]);
        owners.set(foldLoose(title), form.id);
      }
  });

  it("totals no percentage and no amount in other currencies", () => {
    for (const form of forms)
      for (const { field: id, how } of form.totals) {
        const field = form.fields.find((candidate) => candidate.id === id)!;
        if (how === "sum") expect(["count", "number", "money"]).toContain(field.kind);
        expect(field.currency).not.toBe("OTHER");
      }
  });

  it("lets blank trips count as one", () => {
    for (const id of ["delegationIn", "delegationOut"])
      expect(formOf(id).fields.find((field) => field.id === "trips")!.blank).toBe(1);
  });

  it.each([
    ["aid", "committedVnd", 1_126_000_000, true],
    ["aid", "committedVnd", 0.5, false],
    ["aid", "committedUsd", 1_104_469.5, true],
    ["aid", "committedUsd", -1, false],
    ["aid", "committedOther", { amount: 5_000_000, currency: "JPY" }, true],
    ["aid", "sector", ["Y_TE", "GIAO_DUC"], true],
    ["aid", "sector", [], false],
    ["aid", "sector", ["HANG_HAI"], false],
    ["aid", "donorCountry", ["US", "ZZ"], true],
    ["aid", "donorCountry", ["XX"], false],
    ["aid", "start", "2024-03", true],
    ["aid", "start", "2024-H1", true],
    ["aid", "decisionDate", "2024-03-15T08:30", true],
    ["aid", "decisionDate", "15/3/2024", false],
    ["aid", "disbursedRate", 0.257, true],
    ["aid", "disbursedRate", 25.7, false],
    ["delegationIn", "people", 12, true],
    ["delegationIn", "people", 12.5, false],
    ["summary", "change", -0.25, true],
    ["memberAssociation", "congress", true, true],
  ])("%s.%s takes %p: %p", (form, id, value, ok) => {
    expect(
      formOf(form)
        .fields.find((field) => field.id === id)!
        .value.safeParse(value).success,
    ).toBe(ok);
  });
});

const HEADINGS: readonly (readonly [form: string, heading: string, field: string])[] = [
  ["aid", "Quyết định phê duyệt | Số", "decisionNumber"],
  ["aid", "Số QĐ", "decisionNumber"],
  ["aid", "Quyết định phê duyệt | Ngày", "decisionDate"],
  ["aid", "Giá trị viện trợ", "committedVnd"],
  ["aid", "Giải ngân | Trong kỳ", "disbursedVnd"],
  ["aid", "Luỹ kế giải ngân", "disbursedTotalVnd"],
  ["aid", "Cam kết | Trong năm", "committedYearVnd"],
  ["aid", "Tổng vốn | Đối ứng", "counterpartVnd"],
  ["aid", "%", "disbursedRate"],
  ["aid", "% giải ngân", "disbursedRate"],
  ["aid", "Giải ngân (%)", "disbursedRate"],
  ["aid", "Giải ngân", "disbursedVnd"],
  ["delegationIn", "Thời gian | Từ ngày", "dateFrom"],
  ["delegationIn", "Số lượng | Khách", "people"],
  ["delegationIn", "Số lượng | Đoàn", "trips"],
  ["delegationOut", "Nước đến", "country"],
  ["information", "ĐVT", "unitOfCount"],
  ["selfScore", "Điểm tối đa", "max"],
];

describe("Headings of provincial workbooks", () => {
  it.each(HEADINGS)("%s: “%s” is %s", (form, heading, id) => {
    const key = headingKey(heading);
    const found = formOf(form).fields.filter((field) =>
      [field.label, ...field.synonyms].some((own) => headingKey(own) === key),
    );
    expect(found[0]?.id).toBe(id);
  });
});

const meantBy = (form: string, id: string, text: string): string | undefined => {
  const field = formOf(form).fields.find((candidate) => candidate.id === id)!;
  return field.choices!.find((choice) => wordingsOf(choice, field.kind).some((wording) => fold(wording) === fold(text)))
    ?.code;
};

describe("Lists", () => {
  it.each([
    ["y tế", "Y_TE"],
    ["giáo dục và đào tạo", "GIAO_DUC"],
    ["đào tạo, dạy nghề và hướng nghiệp", "GIAO_DUC"],
    ["phát triển kinh tế - xã hội", "KINH_TE"],
    ["nông, lâm, ngư nghiệp và PTNT", "KINH_TE"],
    ["phát triển kinh tế và giảm nghèo", "KINH_TE"],
    ["giải quyết các vấn đề xã hội", "XA_HOI"],
    ["môi trường và tài nguyên", "MOI_TRUONG"],
    ["ứng phó với biến đổi khí hậu", "MOI_TRUONG"],
    ["bảo vệ môi trường, tài nguyên, BĐKH", "MOI_TRUONG"],
    ["phòng chống, giảm nhẹ thiên tai và cứu trợ khẩn cấp", "CUU_TRO_THIEN_TAI"],
    ["phòng, giảm nhẹ thiên tai và cứu trợ khẩn cấp", "CUU_TRO_THIEN_TAI"],
    ["cứu trợ khẩn cấp", "CUU_TRO_THIEN_TAI"],
    ["khắc phục hậu quả chiến tranh", "HAU_QUA_CHIEN_TRANH"],
    ["văn hoá, thể thao", "VAN_HOA"],
    ["hàng hải", undefined],
  ])("sector “%s” is %s", (text, code) => expect(meantBy("aid", "sector", text)).toBe(code));

  it.each([
    ["Mỹ", "US"],
    ["Hoa Kỳ", "US"],
    ["Anh", "GB"],
    ["Úc", "AU"],
    ["Ô-xtrây-li-a", "AU"],
    ["CHLB Đức", "DE"],
    ["Cộng hoà dân chủ nhân dân Lào", "LA"],
    ["CHND Trung Hoa", "CN"],
    ["Vương quốc Thái Lan", "TH"],
    ["Liên bang Nga", "RU"],
    ["Hàn", "KR"],
    ["Đại Hàn Dân quốc", "KR"],
    ["Triều Tiên", "KP"],
    ["Thuỵ Sỹ", "CH"],
    ["Thuỵ Điển", "SE"],
    ["Cam-pu-chia", "KH"],
    ["Đài Loan (Trung Quốc)", "TW"],
    ["Hồng Kông", "HK"],
    ["Tiệp", "CZ"],
    ["Áo", "AT"],
    ["Nhiều nước, quốc tế", SEVERAL_COUNTRIES],
    ["Đa quốc gia", undefined],
    ["Quốc tế", undefined],
    ["Nhiều nước", undefined],
    ["Congo", undefined],
  ])("country “%s” is %s", (text, code) => expect(meantBy("aid", "donorCountry", text)).toBe(code));

  it("has the 249 countries of ISO 3166-1 and the one of its own", () => {
    expect(countries).toHaveLength(250);
    expect(countries.every((country) => /^[A-Z]{2}$/.test(country.code))).toBe(true);
  });
});

describe("Indicators", () => {
  const ids = `aidCount aidCountNew aidCountOngoing aidCommittedVnd aidCommittedUsd aidDisbursedVnd aidDisbursedUsd
    donorCount aidGivenVnd delegationsIn visitorsIn delegationsOut membersOut activityCount associationCount
    associationMembers informationItems conferenceCount agreementCount awardsReceived awardsGiven`;

  it("are those of the report form, in its order", () => {
    expect(indicators.map((indicator) => indicator.id)).toEqual(ids.split(/\s+/));
  });

  it("count fields and codes that exist", () => {
    for (const { id, source } of indicators) {
      const { fields } = formOf(source.section);
      const names = [source.field, source.only?.field, source.without].filter((name) => name !== undefined);
      expect([id, names.filter((name) => !fields.some((field) => field.id === name))]).toEqual([id, []]);
      if (source.how !== "count") expect(source.field).toBeDefined();
      if (source.only) {
        const { field, is } = source.only;
        expect(fields.find((candidate) => candidate.id === field)!.choices!.map((choice) => choice.code)).toContain(is);
      }
    }
  });

  it.each([
    ["Số khoản viện trợ tiếp nhận", "aidCount"],
    ["Tổng giá trị viện trợ (VNĐ)", "aidCommittedVnd"],
    ["Tổng giá trị viện trợ (USD)", "aidCommittedUsd"],
    ["Số đoàn vào", "delegationsIn"],
    ["Số lượt khách quốc tế", "visitorsIn"],
    ["Số đoàn ra", "delegationsOut"],
    ["Số hội viên", "associationMembers"],
  ])("“%s” is %s", (text, id) => expect(meantBy("summary", "indicator", text)).toBe(id));
});
