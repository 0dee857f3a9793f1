// The counting minutes as a Word document, from the recount and not from the workbook's formulas. While something blocks
// the result, the document says on its first page that it is a draft and what has to be settled.
import { AlignmentType, Document, Footer, PageNumber, Paragraph, type Table, TextRun } from "docx";
import { CHOICES, thresholdWords } from "#awards/rule-values.ts";
import { blocksResult } from "#awards/problem.ts";
import type { VoteEntries } from "#awards/read-vote.ts";
import { entryKey } from "#awards/sheets/entry-places.ts";
import { COUNTRY, MOTTO } from "#awards/sheets/letterhead.ts";
import type { InfoKey } from "#awards/sheets/places.ts";
import type { AwardTally, RoundTally, TallyResult } from "#awards/tally.ts";
import { FONT, paragraph, plainColumns, ruledTable } from "./minutes-docx-blocks.ts";
import { steadyDocx } from "./steady-docx.ts";
import { CREATOR } from "./xlsx-package-out.ts";

const DOTS = "…………………";

/** The bytes of the minutes; the same vote gives the same bytes. */
export async function minutesDocx(entries: VoteEntries, tally: TallyResult): Promise<Uint8Array> {
  const { vote } = entries;
  const document = new Document({
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    title: `Biên bản kiểm phiếu ${vote.cluster.name} ${vote.period.words}`,
    description: "",
    styles: { default: { document: { run: { font: FONT, size: 26 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1134, bottom: 1134, left: 1701, right: 851 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ font: FONT, size: 22, children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          letterhead(entries),
          ...draftNote(tally),
          ...opening(entries),
          ...tally.awards.flatMap((award, i) => awardBlock(award, i)),
          ...closing(entries),
        ],
      },
    ],
  });
  return steadyDocx(document);
}

function infoOf({ entries }: VoteEntries, key: InfoKey, dots = DOTS): string {
  const value = entries.get(entryKey.info(key));
  return value === undefined ? dots : String(value);
}

function two(text: string): string {
  return /^\d$/.test(text) ? `0${text}` : text;
}

function letterhead(entries: VoteEntries): Table {
  const info = (key: InfoKey, dots?: string) => infoOf(entries, key, dots);
  const date = `${info("town", "……………")}, ngày ${two(info("day", "……"))} tháng ${two(info("month", "……"))} năm ${info("year", "………")}`;
  return plainColumns(
    [
      [
        { text: info("authority"), words: { size: 24 } },
        { text: info("body"), words: { size: 26, bold: true } },
        { text: "―――――", words: { size: 16 } },
        { text: `Số: ${info("minutesNumber", "……/BB")}` },
      ],
      [
        { text: COUNTRY, words: { size: 24, bold: true } },
        { text: MOTTO, words: { bold: true, underline: true } },
        { text: " ", words: { size: 16 } },
        { text: date, words: { italics: true } },
      ],
    ],
    [3500, 5700],
  );
}

function draftNote({ problems }: TallyResult): Paragraph[] {
  const blocking = problems.filter(blocksResult);
  if (blocking.length === 0) return [];
  return [
    paragraph(`DỰ THẢO – CHƯA KÝ ĐƯỢC: còn ${blocking.length} điểm phải xử lý`, { bold: true }, "center", {
      before: 160,
    }),
    ...blocking.slice(0, 20).map(({ message }) => paragraph(`- ${message.vi}`, { italics: true, size: 24 }, "left")),
    ...(blocking.length > 20
      ? [paragraph(`… và ${blocking.length - 20} điểm nữa.`, { italics: true, size: 24 }, "left")]
      : []),
  ];
}

function opening(entries: VoteEntries): Paragraph[] {
  const { vote } = entries;
  const info = (key: InfoKey, dots?: string) => infoOf(entries, key, dots);
  const count = (what: "summoned" | "present" | "written", unit: string) => {
    const value = entries.entries.get(entryKey.delegate(unit, what));
    return typeof value === "number" ? value : 0;
  };
  const sum = (what: "summoned" | "present") => vote.units.reduce((total, { id }) => total + count(what, id), 0);
  const present = vote.units.filter(({ id }) => count("present", id) > 0).length;
  const written = vote.units.filter(({ id }) => count("present", id) === 0 && count("written", id) > 0).length;
  const date = `${info("day", "……")}/${info("month", "……")}/${info("year", "………")}`;
  const title = info("chairTitle", "");
  const say = (text: string) => paragraph(text, {}, "both", { indent: true });
  return [
    paragraph("BIÊN BẢN KIỂM PHIẾU", { bold: true, size: 28 }, "center", { before: 280, after: 40 }),
    paragraph(`Suy tôn, đề nghị khen thưởng ${vote.cluster.name} ${vote.period.words}`, { bold: true }, "center", {
      after: 200,
    }),
    say(
      `Hồi ${info("time", "…… giờ ……")}, ngày ${date}, tại ${info("venue")}, Ban kiểm phiếu tiến hành kiểm phiếu của Hội nghị ${vote.cluster.name}.`,
    ),
    paragraph("I. THÀNH PHẦN", { bold: true }, "left", { before: 120, keep: true }),
    say(
      `1. Đơn vị được triệu tập: ${vote.units.length}; có mặt: ${present}; vắng mặt: ${vote.units.length - present}; gửi phiếu bằng văn bản: ${written}.`,
    ),
    say(`Đại biểu được triệu tập: ${sum("summoned")}; có mặt: ${sum("present")}.`),
    say(`2. Chủ trì hội nghị: ${info("chair")}${title === "" ? "" : `, ${title}`}.`),
    say(`3. Ban kiểm phiếu: Trưởng ban: ${info("head")}; Thư ký: ${info("second")}; Ủy viên: ${info("member")}.`),
    paragraph("II. KẾT QUẢ KIỂM PHIẾU", { bold: true }, "left", { before: 120, keep: true }),
  ];
}

function awardBlock(award: AwardTally, index: number): (Paragraph | Table)[] {
  const { rules, rounds, names } = award;
  const say = (text: string) => paragraph(text, {}, "both", { indent: true });
  const [one, two_] = rounds;
  const share = (round: RoundTally, votes: number) =>
    round.outcome.base > 0 ? percentWords(votes, round.outcome.base) : "–";
  const shown = (round: RoundTally, id: string): [string, string] => {
    const own = round.counts.nominees.find((nominee) => nominee.id === id)!;
    return round.admitted.has(id) && round.counts.returned > 0
      ? [String(own.agree), share(round, own.agree)]
      : ["–", "–"];
  };
  const ids = [...names.keys()].filter((id) => names.get(id) !== "");
  const both = one.nextRound;
  const rows = [
    ["TT", "Đề cử", "Đồng ý, vòng một", "Tỷ lệ", ...(both ? ["Đồng ý, vòng hai", "Tỷ lệ"] : [])],
    ...ids.map((id, i) => [String(i + 1), names.get(id)!, ...shown(one, id), ...(both ? shown(two_, id) : [])]),
  ];
  const widths = both ? [600, 3600, 1350, 1150, 1350, 1150] : [600, 5400, 1800, 1400];
  const list = (some: readonly string[]) => some.map((id) => names.get(id) ?? id).join("; ");
  return [
    paragraph(`${index + 1}. ${award.title}`, { bold: true }, "left", { before: 160, keep: true }),
    award.usable
      ? say(
          `Hình thức: ${CHOICES.method![rules.method]!}; số suất: ${rules.seats}; mức cần đạt: ${thresholdWords(rules)} tính trên ${CHOICES.base![rules.base]!}.`,
        )
      : say("Thể lệ trên trang Thể lệ chưa hợp lệ nên chưa kết luận."),
    say(roundWords(one, "Vòng một")),
    ...(both ? [say(roundWords(two_, "Vòng hai"))] : []),
    ruledTable(rows, widths),
    ...rounds
      .filter(({ outcome }) => outcome.tied.length > 0)
      .map(({ round, outcome }) =>
        paragraph(
          `Vòng ${round === 1 ? "một" : "hai"}: bằng phiếu ở suất cuối: ${list(outcome.tied)}. Thể lệ: ${CHOICES.tie![rules.tie]!}.`,
          { italics: true },
          "left",
          { before: 80 },
        ),
      ),
    paragraph(
      award.elected.length === 0 ? "Không có đề cử nào được đề nghị." : `Được đề nghị: ${list(award.elected)}.`,
      { bold: true },
      "left",
      { before: 100 },
    ),
    ...(award.open > 0 && award.usable
      ? [paragraph(`Còn ${award.open} suất chưa có đề cử đạt.`, { italics: true }, "left")]
      : []),
  ];
}

function roundWords({ counts, outcome }: RoundTally, title: string): string {
  const { issued, returned, valid, invalid } = counts;
  return `${title}: phát ra ${issued} phiếu, thu về ${returned} phiếu; hợp lệ ${valid}, không hợp lệ ${invalid}. Số phiếu cần đạt: ${outcome.needed ?? "……"}.`;
}

/** "66,7%": tenths of a per cent in whole numbers, halves up. */
function percentWords(votes: number, base: number): string {
  const tenths = Math.floor((votes * 2000 + base) / (2 * base));
  return `${Math.floor(tenths / 10)},${tenths % 10}%`;
}

function closing(entries: VoteEntries): (Paragraph | Table)[] {
  const name = (key: InfoKey) => infoOf(entries, key, " ");
  const signer = (office: string, key: InfoKey) => [
    { text: office, words: { bold: true, size: 24 } },
    { text: "(ký, ghi rõ họ tên)", words: { italics: true, size: 24 } },
    ...Array.from({ length: 4 }, () => ({ text: " " })),
    { text: name(key), words: { bold: true } },
  ];
  return [
    paragraph(
      "Biên bản được lập thành …… bản có giá trị như nhau, đã đọc cho các thành viên Ban kiểm phiếu và hội nghị cùng nghe và thống nhất.",
      {},
      "both",
      { indent: true, before: 160, after: 240, keep: true },
    ),
    plainColumns(
      [signer("TRƯỞNG BAN KIỂM PHIẾU", "head"), signer("THƯ KÝ", "second"), signer("CHỦ TRÌ HỘI NGHỊ", "chair")],
      [3200, 2800, 3200],
    ),
  ];
}
