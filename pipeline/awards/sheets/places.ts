// Where everything stands on the voting sheets, worked out from the definition alone: the sheets are drawn by it, the
// marks are read by it, and the minutes point at it. Rows and columns are 0-based.
import type { VoteDefinition } from "#awards/vote-definition.ts";
import { RULE_KEYS, type RuleKey } from "#awards/rule-values.ts";

/** Columns of Thể lệ. */
export const RULE = { label: 0, value: 1, choices: 2, source: 3, changed: 4, key: 5, ok: 6 } as const;
/** Columns of Đại biểu. */
export const DELEGATE = {
  no: 0,
  name: 1,
  summoned: 2,
  present: 3,
  written: 4,
  person: 5,
  state: 6,
  key: 7,
  isPresent: 8,
  isWritten: 9,
  writtenBallots: 10,
} as const;
/** Columns of Đề cử that stand at the left whatever figures follow. */
export const NOMINEE = { no: 0, name: 1, listed: 2, unit: 3, key: 4 } as const;
/** Columns of Kết quả. */
export const RESULT = {
  no: 0,
  name: 1,
  agree: 2,
  disagree: 3,
  blank: 4,
  share: 5,
  rank: 6,
  state: 7,
  check: 8,
  key: 9,
  admitted: 10,
  votes: 11,
  enough: 12,
  elected: 13,
  tied: 14,
  bad: 15,
} as const;
/** Columns of Kiểm phiếu before the nominees. */
export const COUNT = { no: 0, validity: 1, reason: 2, first: 3 } as const;

export const INFO = [
  ["authority", "Cơ quan cấp trên"],
  ["body", "Cụm (dòng dưới cơ quan cấp trên)"],
  ["minutesNumber", "Số biên bản kiểm phiếu"],
  ["proposalNumber", "Số tờ trình"],
  ["town", "Địa danh ghi trên văn bản"],
  ["day", "Ngày"],
  ["month", "Tháng"],
  ["year", "Năm"],
  ["time", "Giờ bắt đầu kiểm phiếu"],
  ["venue", "Địa điểm hội nghị"],
  ["chair", "Chủ trì hội nghị (họ và tên)"],
  ["chairTitle", "Chức vụ người chủ trì"],
  ["head", "Trưởng Ban kiểm phiếu"],
  ["second", "Người kiểm phiếu thứ hai (Thư ký)"],
  ["member", "Ủy viên Ban kiểm phiếu"],
  ["recipient", "Nơi nhận tờ trình (Kính gửi)"],
] as const;
export type InfoKey = (typeof INFO)[number][0];

export type RoundPlace = {
  readonly award: number;
  readonly round: 1 | 2;
  /** Rows of the block on both counting sheets. */
  readonly count: {
    readonly title: number;
    readonly note: number;
    readonly issued: number;
    readonly returned: number;
    readonly heading: number;
    readonly ids: number;
    readonly admitted: number;
    readonly ballots: number;
    readonly lastBallot: number;
    readonly agree: number;
    readonly disagree: number;
    readonly blank: number;
    readonly handsHeading: number;
    readonly hands: number;
    readonly end: number;
  };
  /** Rows of the block on Kết quả. */
  readonly result: ResultRows;
};

const LINES = [
  "title",
  "method",
  "issued",
  "returned",
  "valid",
  "invalid",
  "choices",
  "base",
  "needed",
  "seats",
  "tellers",
  "faults",
  "heading",
] as const;
export type ResultRows = Readonly<
  Record<(typeof LINES)[number] | "first" | "last" | "winners" | "tie" | "next", number>
>;

export type FinalPlace = {
  readonly title: number;
  readonly heading: number;
  readonly first: number;
  readonly winners: number;
};

export type Places = {
  readonly rules: readonly {
    readonly title: number;
    readonly rows: Readonly<Record<RuleKey, number>>;
    /** Row of "is not on this ballot when elected for", by earlier award. */
    readonly excludes: readonly { readonly award: number; readonly row: number }[];
    readonly check: number;
  }[];
  readonly info: Readonly<Record<InfoKey, number>>;
  readonly delegates: {
    readonly heading: number;
    readonly first: number;
    readonly last: number;
    readonly total: number;
  };
  readonly nominees: readonly { readonly title: number; readonly first: number }[];
  /** Most nominees of an award: the width of the counting sheets. */
  readonly widest: number;
  readonly count: {
    readonly check: number;
    readonly difference: number;
    readonly key: number;
    readonly bad: number;
    /** First column of the hidden differences: validity, then a column a nominee. */
    readonly differs: number;
  };
  readonly rounds: readonly RoundPlace[];
  readonly finals: readonly FinalPlace[];
  readonly summary: { readonly heading: number; readonly first: number };
};

export const NOMINEE_HEADING = 4;

export function placesOf({ awards, units, ballots }: VoteDefinition): Places {
  const widest = Math.max(...awards.map(({ nominees }) => nominees.length));
  const after = COUNT.first + widest;
  const infoTop = 4;
  const delegateHeading = infoTop + INFO.length + 1;
  const summary = { heading: 3, first: 4 };
  const { rounds, finals } = roundPlaces(awards, ballots, summary.first + awards.length + 1);
  return {
    rules: rulePlaces(awards),
    info: Object.fromEntries(INFO.map(([key], i) => [key, infoTop + i])) as Record<InfoKey, number>,
    delegates: {
      heading: delegateHeading,
      first: delegateHeading + 1,
      last: delegateHeading + units.length,
      total: delegateHeading + units.length + 1,
    },
    nominees: nomineePlaces(awards),
    widest,
    count: { check: after, difference: after + 1, key: after + 2, bad: after + 3, differs: after + 4 },
    rounds,
    finals,
    summary,
  };
}

function rulePlaces(awards: VoteDefinition["awards"]): Places["rules"] {
  let row = 4;
  return awards.map((_, i) => {
    const title = row;
    const rows = Object.fromEntries(RULE_KEYS.map((key, k) => [key, title + 2 + k])) as Record<RuleKey, number>;
    const excludes = awards.slice(0, i).map((_unused, award) => ({ award, row: title + 2 + RULE_KEYS.length + award }));
    const check = title + 2 + RULE_KEYS.length + excludes.length;
    row = check + 2;
    return { title, rows, excludes, check };
  });
}

function nomineePlaces(awards: VoteDefinition["awards"]): Places["nominees"] {
  let row = NOMINEE_HEADING + 1;
  return awards.map(({ nominees }) => {
    const place = { title: row, first: row + 1 };
    row += 1 + nominees.length;
    return place;
  });
}

function roundPlaces(
  awards: VoteDefinition["awards"],
  ballots: number,
  resultTop: number,
): { rounds: RoundPlace[]; finals: FinalPlace[] } {
  let countRow = 4;
  let resultRow = resultTop;
  const rounds: RoundPlace[] = [];
  const finals: FinalPlace[] = [];
  awards.forEach(({ nominees }, award) => {
    for (const round of [1, 2] as const) {
      const count = countRows(countRow, ballots);
      const result = resultRows(resultRow, nominees.length);
      countRow = count.end + 1;
      resultRow = result.next + 2;
      rounds.push({ award, round, count, result });
    }
    const first = resultRow + 2;
    finals.push({ title: resultRow, heading: resultRow + 1, first, winners: first + nominees.length });
    resultRow = first + nominees.length + 2;
  });
  return { rounds, finals };
}

function countRows(title: number, ballots: number): RoundPlace["count"] {
  const first = title + 7;
  const sums = first + ballots;
  return {
    title,
    note: title + 1,
    issued: title + 2,
    returned: title + 3,
    heading: title + 4,
    ids: title + 5,
    admitted: title + 6,
    ballots: first,
    lastBallot: sums - 1,
    agree: sums,
    disagree: sums + 1,
    blank: sums + 2,
    handsHeading: sums + 3,
    hands: sums + 4,
    end: sums + 7,
  };
}

function resultRows(title: number, nominees: number): ResultRows {
  const lines = Object.fromEntries(LINES.map((line, i) => [line, title + i])) as Record<(typeof LINES)[number], number>;
  const first = lines.heading + 1;
  const last = first + nominees - 1;
  return { ...lines, first, last, winners: last + 1, tie: last + 2, next: last + 3 };
}

/** The key of a ballot row: where it belongs, whatever moves it. */
export function ballotKey(award: string, round: number, index: number): string {
  return `${award}/${round}/${index + 1}`;
}

export function roundAt(places: Places, award: number, round: 1 | 2): RoundPlace {
  return places.rounds.find((place) => place.award === award && place.round === round)!;
}
