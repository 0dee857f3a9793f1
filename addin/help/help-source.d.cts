import type { HelpPage } from "./help-page.ts";

/** A page of help from its Markdown; throws on what cannot be shown. Pictures are files beside the source. */
export function helpPage(markdown: string): HelpPage;
