// What a person does in the pane inside Excel, as steps that tests share.
import type { Page } from "playwright-core";
import type { Book, BookCell } from "#engine/book.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { saidInEither, type Stage } from "./scene.ts";

/** Presses the one button of the first screen, and waits for what was found. */
export async function checkOpen(page: Page): Promise<void> {
  await page.waitForSelector("#check-open");
  await spoken(page, () => page.click("#check-open"), saidInEither("checkedOpen"));
}

/** The pane in an Excel that does not answer before `answer` is called; `excel` is there once it has. */
export async function openSilent(openExcel: Stage["openExcel"], report: Uint8Array) {
  let answer = (): void => undefined;
  const waits = new Promise<void>((resolve) => (answer = resolve));
  let opened = (_page: Page): void => undefined;
  const opening = new Promise<Page>((resolve) => (opened = resolve));
  // The page counts as loaded only when Office's library has come: it is looked at before.
  const excel = openExcel(report, {
    prepare: async (page) => {
      await page.clock.install();
      await page.route("**/office/excel-win32-16.01.js", async (route) => {
        await waits;
        await route.continue();
      });
      opened(page);
    },
  });
  return { page: await opening, answer, excel };
}

/** Does something and waits until the page says something that fits. */
export async function spoken(page: Page, move: () => Promise<unknown>, text: RegExp): Promise<void> {
  await page.evaluate('document.querySelector("#voice").textContent = ""');
  await move();
  await until(async () => text.test((await page.locator("#voice").textContent()) ?? ""), `the page says ${text}`);
}

/** The content policy forbids playwright's own waiting for an expression, which compiles it in the page. */
export async function until(holds: () => Promise<boolean> | boolean, what: string, most = 20_000): Promise<void> {
  const end = Date.now() + most;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not so after ${most} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** What the page lists for a file, as severity, rule, place and words: enough to tell two lists apart. */
export async function findingsOf(page: Page, key = "f0"): Promise<string[]> {
  await unfold(page);
  return (await page.evaluate(`[...document.querySelectorAll('details.group:has(> [id^="${key}-g-"])')].flatMap((group) => {
    const cause = group.querySelector("summary").id.replace(/^f\\d+-g-(.*)-head$/, "$1");
    return [...group.querySelectorAll(".finding")].map((finding) =>
      [cause, ...[...finding.querySelectorAll("p")].map((part) => part.textContent)].join(" | "));
  })`)) as string[];
}

/** Opens every file and cause, and draws all findings. */
export async function unfold(page: Page): Promise<void> {
  const folded = "details.file:not([open]) > summary, details.group:not([open]) > summary";
  const open = `(() => {
    for (let next; (next = document.querySelector(${JSON.stringify(folded)})); ) next.click();
    for (let next; (next = document.querySelector("button[id$='-more']")); ) next.click();
  })()`;
  await page.evaluate(open);
}

const HEADINGS = [
  "STT",
  "Tên chương trình, dự án",
  "Nhà tài trợ",
  "Quốc gia",
  "Giá trị cam kết (USD)",
  "Giải ngân (USD)",
];
const ITEMS: readonly (readonly (string | number)[])[] = [
  [1, "Nước sạch học đường", "Aqua Aid", "Nhật Bản", 12000, 8000],
  [2, "Phòng học vùng xa", "Light Fund", "Hàn Quốc", "26000", 26000],
  [3, "Xe lăn", "Wheels", "Úc", 9000, 9000],
];

/** Row (1-based) of the first item. */
export const FIRST_ROW = 5;

/** A report with a number stored as text (E6), and totals that are formulas; a second sheet is another section. */
export function smallReport(extra: Partial<Book["sheets"][number]> = {}): Uint8Array {
  const cells = (values: readonly (string | number)[]): BookCell[] =>
    values.map((value, column) => ({ column, value, ...(value === "26000" ? { style: { format: "@" } } : {}) }));
  const rows = [
    { row: 0, cells: cells(["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG"]) },
    { row: 1, cells: cells(["BIỂU TỔNG HỢP VIỆN TRỢ NĂM 2024"]) },
    { row: 3, cells: cells(HEADINGS) },
    ...ITEMS.map((item, index) => ({ row: FIRST_ROW - 1 + index, cells: cells(item) })),
    {
      row: FIRST_ROW + 2,
      cells: [
        { column: 1, value: "Tổng cộng" },
        { column: 4, value: 21000, formula: "SUM(E5:E7)" },
        { column: 5, value: 43000, formula: "SUM(F5:F7)" },
      ],
    },
  ];
  return writeXlsx({
    title: "Báo cáo",
    names: [],
    parts: [],
    sheets: [
      { name: "Viện trợ", columns: HEADINGS.map(() => ({ width: 18 })), rows, merges: ["A1:F1", "A2:F2"], ...extra },
      { name: "Ghi chú", columns: [{ width: 20 }], rows: [{ row: 0, cells: cells(["Người lập: Nguyễn Văn A"]) }] },
    ],
  });
}
