// What the options name, read and checked: roster, profile, passwords.
import { mergeRoster, parseRoster, RosterError } from "#engine/roster-schema.ts";
import { readProfile, type Profile, ProfileError } from "#engine/profile.ts";
import type { Roster } from "#engine/roster.ts";
import { decodeTextFile } from "#formats/text-encoding.ts";
import { forms } from "#templates/forms/index.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import type { Common } from "./arguments.ts";
import { CommandFault, WRONG_USAGE } from "./exit-status.ts";
import { readRegular } from "./read-regular.ts";

export type Settings = { readonly roster: Roster; readonly profile?: Profile; readonly passwords: readonly string[] };

/** The files that the options name: read, so never written. */
export function optionFiles({ profile, roster, passwordFile }: Common): string[] {
  return [profile, roster, passwordFile].filter((path) => path !== undefined);
}

/** Reads the files the options name. Throws CommandFault(2) when one is missing, no JSON, or contradicts itself. */
export function settingsOf(common: Common): Settings {
  const roster =
    common.roster === undefined
      ? builtInRoster
      : checked(common.roster, (json) => mergeRoster(builtInRoster, parseRoster(JSON.parse(json))));
  const profile =
    common.profile === undefined
      ? undefined
      : checked(common.profile, (json) => readProfile(json, forms, roster.units));
  const passwords = common.passwordFile === undefined ? [] : passwordsIn(bytesOf(common.passwordFile));
  return { roster, ...(profile ? { profile } : {}), passwords };
}

/** One a line, in any encoding a person's editor writes, and each also with its accents composed. */
function passwordsIn(bytes: Uint8Array): string[] {
  const lines = decodeTextFile(bytes)
    .split(/\r\n|[\r\n]/)
    .filter((line) => line !== "");
  return [...new Set(lines.flatMap((line) => [line, line.normalize("NFC")]))];
}

function checked<T>(path: string, read: (json: string) => T): T {
  const json = text(path).replace(/^\uFEFF/, "");
  try {
    return read(json);
  } catch (cause) {
    if (cause instanceof SyntaxError)
      throw new CommandFault(
        WRONG_USAGE,
        { vi: `Tệp “${path}” không phải là JSON hợp lệ.`, en: `The file “${path}” is not valid JSON.` },
        { cause },
      );
    if (cause instanceof RosterError || cause instanceof ProfileError)
      throw new CommandFault(
        WRONG_USAGE,
        { vi: `Tệp “${path}”: ${cause.words.vi}`, en: `The file “${path}”: ${cause.words.en}` },
        { cause },
      );
    throw cause;
  }
}

function text(path: string): string {
  return Buffer.from(bytesOf(path)).toString("utf8");
}

function bytesOf(path: string): Uint8Array {
  try {
    return readRegular(path);
  } catch (cause) {
    throw new CommandFault(
      WRONG_USAGE,
      { vi: `Không đọc được tệp “${path}”.`, en: `The file “${path}” cannot be read.` },
      { cause },
    );
  }
}
