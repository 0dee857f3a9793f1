// The chair's desk: what the page hands out is what the command line writes.
import assert from "node:assert/strict";
import { zipSync } from "fflate";
import { faultyReport } from "./reports.ts";
import { assertSameEntries, download, dropped, give, openBoard, sampleFiles, textOf } from "./page-moves.ts";
import { mergedSample } from "./run-cli.ts";
import type { Scene } from "./scene.ts";

export const merging: readonly Scene[] = [
  {
    name: "nine reports fill the board and give the command line's workbook",
    async play({ open, openOffline }) {
      const expected = await mergedSample();
      for (const { page } of [await open(), await openOffline()]) {
        await openBoard(page);
        assert.match(await textOf(page, ".board section:first-of-type"), /9 đơn vị: Trà Vinh, Vĩnh Long/);
        await give(page, sampleFiles());
        assert.match(await textOf(page, "h3"), /9\/9 đơn vị có số liệu/);
        const { name, bytes } = await download(page, "#download");
        assert.equal(name, "Tong hop cum 5 2024.xlsx");
        assertSameEntries(bytes, expected.book);
        const share = await download(page, "#download-share");
        assert.equal(share.name, "Tong hop cum 5 2024 - chia se.xlsx");
        assertSameEntries(share.bytes, expected.share);
      }
    },
  },
  {
    name: "the order of dropping changes nothing, and a zip of the reports is opened",
    async play({ open }) {
      const { page } = await open();
      await openBoard(page);
      await give(page, sampleFiles().reverse());
      const { bytes } = await download(page, "#download");
      assertSameEntries(bytes, (await mergedSample()).book);
      const zipped = (await open()).page;
      await openBoard(zipped);
      const inner = Object.fromEntries(sampleFiles().map(({ name, buffer }) => [name, new Uint8Array(buffer)]));
      await give(zipped, [dropped("bao cao.zip", zipSync(inner))]);
      assert.match(await textOf(zipped, "h3"), /9\/9 đơn vị có số liệu/);
      assert.match(await textOf(zipped, ".lines"), /bao cao\.zip › Bieu mau LHHN KG 2024\.xlsx/);
    },
  },
  {
    name: "two versions of one union: the board shows both and which one counts",
    async play({ open }) {
      const { page } = await open();
      await openBoard(page);
      const kienGiang = sampleFiles().find(({ name }) => name.includes("KG"))!;
      await give(page, [
        kienGiang,
        dropped("KG ban khac.xlsx", faultyReport().buffer),
        dropped("hong.xlsx", Buffer.from("PK\x03\x04")),
      ]);
      assert.match(await textOf(page, "h3"), /1\/9 đơn vị có số liệu/);
      const lines = await textOf(page, ".lines");
      assert.match(lines, /Kiên Giang (?:✓ Đã gộp|\? Chưa quyết)/);
      assert.equal((await page.locator(".lines li", { hasText: "Kiên Giang" }).count()) >= 2, true);
      assert.match(lines, /✕ Không đọc được/);
      assert.match(await textOf(page, ".notice"), /Còn 8 đơn vị chưa có số liệu/);
    },
  },
  {
    name: "where the members are not known the editor asks, and its file can be saved and opened again",
    async play({ open }) {
      const { page } = await open();
      await openBoard(page, "2026");
      assert.match(await textOf(page, ".notice"), /chưa có trong dữ liệu/);
      assert.equal(await page.locator("#choose").count(), 0);
      await page.check("#member-an-giang");
      await page.check("#member-ca-mau");
      const { name, bytes } = await download(page, "#members-save");
      assert.equal(name, "danh-sach-cum-5-2026.json");
      await page.waitForSelector("#choose");
      assert.match(await textOf(page, ".board section:first-of-type"), /2 đơn vị:/);

      const again = (await open()).page;
      await openBoard(again, "2026");
      await again.setInputFiles("#roster-file", dropped(name, bytes));
      await again.waitForSelector("#choose");
      assert.match(await textOf(again, ".board section:first-of-type"), /2 đơn vị:/);
      await again.click("#members-head");
      await again.setInputFiles("#roster-file", dropped("hong.json", Buffer.from("{")));
      await again.waitForSelector("text=Tệp danh sách không dùng được");
    },
  },
];
