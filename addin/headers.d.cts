/** Where Excel on the web frames a task pane from. */
export const FRAMED_BY: readonly string[];
/** Headers for a file of the built page, by its path with forward slashes. */
export function headersFor(file: string): Readonly<Record<string, string>>;
