// The open workbook as a file, unsaved changes included: slices in order, and the handle always given back.
import { hostFault } from "./host-fault.ts";
import { inTime } from "./run-excel.ts";

const SLICE = 1024 * 1024;
const MOST = 60_000;

/** The bytes of the open workbook. Rejects with a HostFault. Excel allows one such reading at a time. */
export async function readBytes(): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const { data } = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(data as ArrayLike<number>, filled);
      filled += (data as ArrayLike<number>).length;
    }
    if (filled !== file.size) throw new RangeError(`${filled} of ${file.size} bytes`);
    return bytes;
  } catch (cause) {
    throw hostFault(cause);
  } finally {
    await giveBack(file);
  }
}

/** A handle that stays open would stand in the way of every later reading, so it is given back twice if need be. */
async function giveBack(file: Office.File): Promise<void> {
  const close = () => answered<unknown>((done) => file.closeAsync(done));
  await close()
    .catch(close)
    .catch(() => undefined);
}

/** A call of the older API as a promise. */
export function answered<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return inTime(
    new Promise<T>((resolve, reject) => {
      call((result) => {
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(hostFault(result.error));
      });
    }),
    MOST,
  );
}
