import { encrypt } from "officecrypto-tool";
import { decryptWorkbook } from "#formats/decrypt.ts";
import { isEncryptedWorkbook } from "#formats/encrypted.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { bookBytes } from "#test/support/xlsx-builder.ts";
import { cellsByAddress } from "#test/support/sheet-cells.ts";

describe("a workbook under a password", () => {
  const plain = bookBytes({ rows: "<row><c><v>42</v></c></row>" });
  let locked: Uint8Array;
  beforeAll(async () => {
    locked = await encrypt(Buffer.from(plain), { password: "mật khẩu" });
  });

  test("is refused with a reason that says so", () => {
    expect(isEncryptedWorkbook(locked)).toBe(true);
    expect(isEncryptedWorkbook(plain)).toBe(false);
    expect(() => readWorkbookBytes(locked, "a.xlsx")).toThrow("password: an encrypted workbook");
  });

  test("opens with one of the passwords given", async () => {
    const bytes = await decryptWorkbook(locked, ["sai", "mật khẩu"]);
    expect(cellsByAddress(readWorkbookBytes(bytes, "a.xlsx").sheets[0]!)).toEqual({ A1: { value: 42 } });
  });

  test("stays closed without the right one", async () => {
    await expect(decryptWorkbook(locked, ["sai"])).rejects.toMatchObject({
      reason: "password",
      detail: "no password fits",
    });
    await expect(decryptWorkbook(locked, [])).rejects.toMatchObject({
      reason: "password",
      detail: "an encrypted workbook",
    });
  });

  test("other files come back as they are", async () => {
    expect(await decryptWorkbook(plain, ["mật khẩu"])).toBe(plain);
  });
});
