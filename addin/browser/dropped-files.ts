// Where files come from in a browser: a file input, or a drop, folders included (the files directly in them).

/** A file's name and its bytes, read when they are wanted. */
export type FileSource = { readonly name: string; bytes(): Promise<Uint8Array> };

export function sourceOf(file: File): FileSource {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** The files of a drop, in order of their names. Must be called while the event is being handled. */
export async function droppedFiles(data: DataTransfer): Promise<FileSource[]> {
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = entries.length > 0 ? (await Promise.all(entries.map(filesOf))).flat() : Array.from(data.files);
  return sorted(files.map(sourceOf));
}

/** By code point, so that the order does not depend on how they were picked. */
export function sorted(files: readonly FileSource[]): FileSource[] {
  return [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // A folder is given in pieces until an empty one.
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (piece.length === 0) return files;
    for (const inner of piece)
      if (isFile(inner)) files.push(await new Promise<File>((resolve, reject) => inner.file(resolve, reject)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
