// OpenDocument 1.2 spreadsheets under a password: every part is encrypted on its own, with AES-256-CBC under a key that
// PBKDF2 makes of the password's SHA-256. Other ways (Blowfish of the years before 2012, Argon2 of LibreOffice since
// 24.8) are told apart and not opened.
import { compression } from "#compression";
import type { Limits } from "./read-workbook.ts";
import { UnreadableWorkbook } from "./read-workbook.ts";
import { damaged, refuse, UNKNOWN_PROTECTION } from "./refuse.ts";
import { scanXml } from "./xml-scan.ts";
import { xmlString } from "./xml-text.ts";
import { openZip, type Zip } from "./zip-read.ts";
import { writeZip } from "./zip-write.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Protected = {
  readonly path: string;
  readonly size: number;
  readonly algorithm: string;
  readonly startKey: string;
  readonly derivation: string;
  readonly checksumType: string;
  readonly keySize: number;
  readonly iterations: number;
  readonly vector: Bytes;
  readonly salt: Bytes;
  readonly checksum: string;
};

/** The parts a spreadsheet is read from. */
const PARTS = ["content.xml", "styles.xml", "meta.xml", "settings.xml"];
const MANIFEST = "META-INF/manifest.xml";
/** LibreOffice takes 100 000; a file that asks for hours is not honest. */
const MOST_ITERATIONS = 5_000_000;
const BLOCK = 16;
const CHECKED = 1024;

/** The OpenDocument file without its password; undefined when the password does not fit. Throws UnreadableWorkbook. */
export async function decryptOds(bytes: Uint8Array, password: string, limits: Limits): Promise<Uint8Array | undefined> {
  const zip = openZip(bytes, limits);
  const parts = protectedParts(zip, limits);
  if (parts.length === 0) refuse("password", UNKNOWN_PROTECTION);
  const startKey = await sha256(new TextEncoder().encode(password));
  const entries = [{ name: "mimetype", bytes: zip.read("mimetype") }];
  for (const name of PARTS) {
    const part = parts.find(({ path }) => path === name);
    if (!part) {
      if (zip.has(name)) entries.push({ name, bytes: zip.read(name) });
      continue;
    }
    const plain = await decryptPart(zip.read(name).slice(), part, startKey);
    if (!plain) return undefined;
    entries.push({ name, bytes: inflated(plain, part.size, limits) });
  }
  return writeZip(entries);
}

function protectedParts(zip: Zip, limits: Limits): Protected[] {
  const parts: Protected[] = [];
  let [path, size] = ["", 0];
  let said = new Map<string, string>();
  scanXml(xmlString(zip.read(MANIFEST)), limits.xmlDepth, {
    open(local, attributes) {
      const own = new Map([...attributes()].map(([name, value]) => [name.slice(name.indexOf(":") + 1), value]));
      if (local === "file-entry") {
        [path, size] = [own.get("full-path") ?? "", Number(own.get("size") ?? 0)];
        said = new Map();
      } else for (const [name, value] of own) said.set(`${local} ${name}`, value);
    },
    close(local) {
      if (local === "encryption-data" && PARTS.includes(path)) parts.push(partOf(path, size, said));
    },
  });
  return parts;
}

function partOf(path: string, size: number, said: ReadonlyMap<string, string>): Protected {
  const text = (name: string) => said.get(name) ?? "";
  return {
    path,
    size,
    algorithm: text("algorithm algorithm-name"),
    startKey: text("start-key-generation start-key-generation-name"),
    derivation: text("key-derivation key-derivation-name"),
    checksumType: text("encryption-data checksum-type"),
    keySize: Number(said.get("key-derivation key-size") ?? 16),
    iterations: Number(text("key-derivation iteration-count")),
    vector: fromBase64(text("algorithm initialisation-vector")),
    salt: fromBase64(text("key-derivation salt")),
    checksum: text("encryption-data checksum"),
  };
}

/** The deflated part; undefined when its checksum says that the key is another one. */
async function decryptPart(data: Bytes, part: Protected, startKey: Bytes): Promise<Bytes | undefined> {
  const known =
    part.algorithm.endsWith("#aes256-cbc") &&
    part.startKey.endsWith("#sha256") &&
    part.derivation.endsWith("PBKDF2") &&
    part.checksumType.endsWith("#sha256-1k") &&
    part.keySize === 32;
  if (!known) refuse("password", UNKNOWN_PROTECTION);
  if (!(part.iterations > 0 && part.iterations <= MOST_ITERATIONS)) refuse("unsafe", "a costly key derivation");
  if (data.length === 0 || data.length % BLOCK !== 0 || part.vector.length !== BLOCK)
    damaged("an encrypted part is cut");
  const { subtle } = crypto;
  const base = await subtle.importKey("raw", startKey, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-1", salt: part.salt, iterations: part.iterations } as const;
  const bits = new Uint8Array(await subtle.deriveBits(how, base, part.keySize * 8));
  const key = await subtle.importKey("raw", bits, "AES-CBC", false, ["encrypt", "decrypt"]);
  // The padding here is not the one the host's cipher insists on: a block is put behind that it will find in order.
  const last = data.slice(-BLOCK);
  const filler = new Uint8Array(
    await subtle.encrypt({ name: "AES-CBC", iv: last }, key, new Uint8Array(BLOCK).fill(BLOCK)),
  );
  const closed = new Uint8Array(data.length + BLOCK);
  closed.set(data);
  closed.set(filler.subarray(0, BLOCK), data.length);
  const padded = new Uint8Array(await subtle.decrypt({ name: "AES-CBC", iv: part.vector }, key, closed));
  const padding = padded.at(-1)!;
  if (padding < 1 || padding > BLOCK) return undefined;
  const plain = padded.slice(0, padded.length - padding);
  const digest = await sha256(plain.slice(0, CHECKED));
  return digest.join() === fromBase64(part.checksum).join() ? plain : undefined;
}

function inflated(plain: Uint8Array, size: number, limits: Limits): Uint8Array {
  if (size > limits.entryBytes) refuse("too-large", `more than ${limits.entryBytes} bytes`);
  try {
    return compression.inflate(plain, Math.min(size, limits.entryBytes));
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", "an encrypted part does not inflate", { cause });
  }
}

async function sha256(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
}

function fromBase64(text: string): Bytes {
  try {
    return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  } catch (cause) {
    return damaged("an encrypted part is not described", cause);
  }
}
