// Wordings heard in offices, as data: long lists that nobody prints and that are matched word for word only.

/** What a thing is called besides, by its id: wordings parted by `;`. */
export type Heard = Readonly<Record<string, string>>;

/** The wordings of one entry. */
export function heardOf(list: string | undefined): readonly string[] {
  return (list ?? "")
    .split(";")
    .map((wording) => wording.replace(/\s+/g, " ").trim())
    .filter((wording) => wording !== "");
}
