// Following a person who is typing: news of changes is collected for a moment, what was touched is read again, and the
// report is validated again. Nothing is ever written here: a write would take away the person's undo history.
import type { Area } from "../browser/block.ts";
import { areasOf } from "./areas.ts";
import { hostFault, type HostFault } from "./host-fault.ts";
import type { OpenSheet } from "./sheet-list.ts";
import type { Change } from "./watch-changes.ts";

export type Following = {
  /** The sheets as they are now. */
  sheets(): Promise<readonly OpenSheet[]>;
  /** The sheets as the snapshot has them. */
  known(): readonly OpenSheet[];
  refresh(areas: readonly Area[]): Promise<void>;
  /** Reads the whole workbook again. */
  readAll(): Promise<void>;
  failed(fault: HostFault): void;
};

export type FollowTimes = { readonly gather: number; readonly structure: number; readonly editing: number };

const TIMES: FollowTimes = { gather: 400, structure: 1500, editing: 1000 };

export type Follower = {
  /** News from Excel. */
  tell(change: Change): void;
  /** Our own write to that place: its news is no news. */
  expect(sheet: string, address: string): void;
  /** Everything gathered so far is known by other means: the workbook has just been read as a whole. */
  forget(): void;
};

/** How long the news of a write of our own may take. */
const OWN_NEWS = 10_000;

export function follower(following: Following, times: FollowTimes = TIMES): Follower {
  let cells: { readonly sheetId: string; readonly address: string }[] = [];
  let structure = false;
  let look = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  const expected = new Map<string, number>();

  const wait = (time: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), time);
  };

  async function flush(): Promise<void> {
    if (busy) return wait(times.gather);
    if (!structure && !look && cells.length === 0) return;
    busy = true;
    const [touched, all] = [cells, structure];
    cells = [];
    structure = look = false;
    try {
      await bringUp(touched, all);
    } catch (cause) {
      const fault = hostFault(cause);
      // Nothing of the news is lost: it is read when the editing has ended.
      if (fault.kind === "editing") {
        cells = [...touched, ...cells];
        structure ||= all;
        look = true;
        wait(times.editing);
      } else if (all || touched.length > 0) following.failed(fault);
      // A mere look that failed is taken with the next news.
    } finally {
      busy = false;
    }
  }

  async function bringUp(touched: typeof cells, all: boolean): Promise<void> {
    if (all) return following.readAll();
    const sheets = await following.sheets();
    const known = following.known();
    const others = sheets.length !== known.length || sheets.some((sheet, index) => !isSame(sheet, known[index]!));
    const areas = touched.flatMap(({ sheetId, address }) => {
      const sheet = sheets.find(({ id }) => id === sheetId)?.name;
      const found = areasOf(address);
      if (sheet === undefined || !found) return [undefined];
      return isOwn(sheet, address) ? [] : found.map((area): Area => ({ ...area, sheet }));
    });
    if (others || areas.includes(undefined)) return following.readAll();
    const touchedNow = areas.filter((area) => area !== undefined);
    if (touchedNow.length > 0) await following.refresh(touchedNow);
  }

  function isOwn(sheet: string, address: string): boolean {
    const place = `${sheet}!${address}`;
    const until = expected.get(place);
    expected.delete(place);
    return until !== undefined && until > Date.now();
  }

  return {
    tell(change) {
      if (change.kind === "structure") structure = true;
      else if (change.kind === "look") look = true;
      else if (change.own) return;
      else cells.push(change);
      wait(structure ? times.structure : times.gather);
    },
    expect: (sheet, address) => void expected.set(`${sheet}!${address}`, Date.now() + OWN_NEWS),
    forget() {
      cells = [];
      structure = look = false;
      clearTimeout(timer);
    },
  };
}

function isSame(a: OpenSheet, b: OpenSheet): boolean {
  return a.name === b.name && a.state === b.state;
}
