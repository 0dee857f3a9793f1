// The certificate for https://localhost, made and trusted by Microsoft's tool. Where it can be made but not trusted (Linux
// without an administrator), it is used all the same: a person may trust it by hand.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { certificates } from "./microsoft-tools.ts";

export type Certificate = {
  readonly tls: { readonly ca: Buffer; readonly cert: Buffer; readonly key: Buffer };
  /** Why the computer does not trust it, and the file that would have to be trusted. */
  readonly untrusted?: { readonly detail: string; readonly file: string };
};

const FOLDER = join(homedir(), ".office-addin-dev-certs");

/** Throws when no certificate could be made at all. */
export async function certificate(): Promise<Certificate> {
  try {
    return { tls: await certificates().getHttpsServerOptions() };
  } catch (fault) {
    const files = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(FOLDER, name));
    if (!files.every(existsSync)) throw fault;
    const [ca, cert, key] = files.map((file) => readFileSync(file)) as [Buffer, Buffer, Buffer];
    const detail = (fault instanceof Error ? fault.message : String(fault)).replace(/\s+/g, " ").trim();
    return { tls: { ca, cert, key }, untrusted: { detail, file: files[0]! } };
  }
}
