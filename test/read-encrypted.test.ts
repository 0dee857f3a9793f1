import { createCipheriv, createHash, pbkdf2Sync, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { encrypt } from "officecrypto-tool";
import { decryptWorkbook } from "#formats/decrypt.ts";
import { isEncryptedWorkbook } from "#formats/encrypted.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { folder, removeFolders } from "#test/support/command.ts";
import { settingsOf } from "#node/settings.ts";
import { buildZip } from "#test/support/zip-builder.ts";
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

describe("an OpenDocument spreadsheet under a password", () => {
  const content =
    '<office:document-content><office:body><office:spreadsheet><table:table table:name="Biểu"><table:table-row>' +
    '<table:table-cell office:value-type="float" office:value="42"/></table:table-row></table:table>' +
    "</office:spreadsheet></office:body></office:document-content>";

  // Written with Node's cipher, which shares nothing with the reader but the standard.
  function locked(password: string, { algorithm = "aes256-cbc", rounds = 1000 } = {}): Uint8Array {
    const [salt, vector] = [randomBytes(16), randomBytes(16)];
    const start = createHash("sha256").update(password).digest();
    const cipher = createCipheriv("aes-256-cbc", pbkdf2Sync(start, salt, rounds, 32, "sha1"), vector);
    const packed = deflateRawSync(content);
    const data = Buffer.concat([cipher.setAutoPadding(false).update(padded(packed)), cipher.final()]);
    const checksum = createHash("sha256").update(packed.subarray(0, 1024)).digest("base64");
    const manifest = `<manifest:manifest><manifest:file-entry manifest:full-path="content.xml" manifest:size="${Buffer.byteLength(content)}">
      <manifest:encryption-data manifest:checksum-type="urn:x#sha256-1k" manifest:checksum="${checksum}">
      <manifest:algorithm manifest:algorithm-name="http://x#${algorithm}" manifest:initialisation-vector="${vector.toString("base64")}"/>
      <manifest:start-key-generation manifest:start-key-generation-name="http://x#sha256" manifest:key-size="32"/>
      <manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="${rounds}" manifest:salt="${salt.toString("base64")}"/>
      </manifest:encryption-data></manifest:file-entry></manifest:manifest>`;
    return buildZip([
      { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" },
      { name: "content.xml", data, method: 0 },
      { name: "META-INF/manifest.xml", data: manifest },
    ]);
  }
  /** As the standard has it: the last byte says how many, the others are anything. */
  function padded(bytes: Uint8Array): Uint8Array {
    const more = 16 - (bytes.length % 16);
    return Buffer.concat([bytes, randomBytes(more - 1), Uint8Array.of(more)]);
  }

  test("opens with one of the passwords given, and stays closed without the right one", async () => {
    const file = locked("mật khẩu");
    expect(isEncryptedWorkbook(file)).toBe(true);
    expect(() => readWorkbookBytes(file, "a.ods")).toThrow("password");
    const plain = await decryptWorkbook(file, ["sai", "mật khẩu"]);
    expect(cellsByAddress(readWorkbookBytes(plain, "a.ods").sheets[0]!)).toEqual({ A1: { value: 42 } });
    const wrong = decryptWorkbook(file, ["sai", "Mật khẩu"]);
    await expect(wrong).rejects.toMatchObject({ reason: "password", detail: "no password fits" });
  });

  test("says so when the protection is of another kind", async () => {
    await expect(decryptWorkbook(locked("a", { algorithm: "blowfish" }), ["a"])).rejects.toMatchObject({
      reason: "password",
      detail: "a protection that cannot be opened",
    });
    const whole = buildZip([
      { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" },
      { name: "encrypted-package", data: "x" },
      {
        name: "META-INF/manifest.xml",
        data: '<m><file-entry full-path="encrypted-package"><encryption-data/></file-entry></m>',
      },
    ]);
    await expect(decryptWorkbook(whole, ["a"])).rejects.toMatchObject({ detail: "a protection that cannot be opened" });
  });
});

describe("a file of passwords", () => {
  afterAll(removeFolders);
  const text = "một\r\nhai  ba\n";
  test.each([
    ["with a byte order mark", `\uFEFF${text}`],
    ["in UTF-16", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["with Mac line ends", text.replace(/\r?\n/g, "\r")],
    ["plain", text],
  ])("is read %s", (_, bytes) => {
    const passwordFile = join(folder(), "mk.txt");
    writeFileSync(passwordFile, bytes);
    expect(settingsOf({ lang: "vi", quiet: true, passwordFile }).passwords).toEqual(["một", "hai  ba"]);
  });
});
