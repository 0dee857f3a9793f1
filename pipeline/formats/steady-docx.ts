// What docx writes, packed again so that two runs give the same bytes: docx stamps its properties and every zip entry
// with the clock.
import { strFromU8, strToU8, unzipSync } from "fflate";
import { Packer, type Document } from "docx";
import { writeZip } from "./zip-write.ts";

const FIXED = "2024-01-01T00:00:00Z";

/** The bytes of a Word document, with fixed times. */
export async function steadyDocx(document: Document): Promise<Uint8Array> {
  const buffer = await Packer.toArrayBuffer(document);
  const parts = Object.entries(unzipSync(new Uint8Array(buffer))).filter(([name]) => !name.endsWith("/"));
  return writeZip(
    parts.map(([name, bytes]) => ({
      name,
      bytes:
        name === "docProps/core.xml"
          ? strToU8(strFromU8(bytes).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g, `$1${FIXED}$3`))
          : bytes,
    })),
  );
}
