// A page of help as data.
import type { Language } from "../taskpane/words.ts";
import type { HelpTopic } from "./topics.ts";

export type HelpInline =
  | { readonly kind: "text" | "strong"; readonly text: string }
  /** A name as the screen shows it. */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly topic: string };

export type HelpBlock =
  | { readonly kind: "heading" | "paragraph"; readonly content: readonly HelpInline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly HelpBlock[])[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly HelpInline[])[];
      readonly rows: readonly (readonly (readonly HelpInline[])[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  | {
      readonly kind: "picture";
      /** The address of the picture; in the source, its path. */
      readonly file: string;
      readonly about: string;
      /** In pixels of the file, two for each of the screen. */
      readonly width?: number;
      readonly height?: number;
    };

export type HelpPage = {
  readonly title: string;
  readonly summary: readonly HelpInline[];
  readonly content: readonly HelpBlock[];
};

export type HelpPages = Readonly<Record<HelpTopic, Readonly<Record<Language, HelpPage>>>>;
