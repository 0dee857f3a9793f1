// How a reading compares with the expected one, cell by cell: the same value, asked instead, another value, or none.

export type Score = { readonly right: number; readonly asked: number; readonly wrong: number; readonly lost: number };

type Cells = { readonly values: ReadonlyMap<string, string>; readonly asked: ReadonlySet<string> };

/** Compares two readings as reading-text.ts writes them. Cells that both leave open count as asked. */
export function scoreOf(expected: string, got: string): Score {
  const wanted = cellsOf(expected);
  const read = cellsOf(got);
  const score = { right: 0, asked: 0, wrong: 0, lost: 0 };
  for (const [place, value] of wanted.values) {
    const found = read.values.get(place);
    if (found === value) score.right++;
    else if (found !== undefined) score.wrong++;
    else if (read.asked.has(place)) score.asked++;
    else score.lost++;
  }
  for (const place of wanted.asked)
    if (read.asked.has(place)) score.asked++;
    else if (read.values.has(place)) score.wrong++;
    else score.lost++;
  // A value nobody expected is invented.
  for (const place of read.values.keys()) if (!wanted.values.has(place) && !wanted.asked.has(place)) score.wrong++;
  return score;
}

export function addScores(a: Score, b: Score): Score {
  return { right: a.right + b.right, asked: a.asked + b.asked, wrong: a.wrong + b.wrong, lost: a.lost + b.lost };
}

function cellsOf(reading: string): Cells {
  const values = new Map<string, string>();
  const asked = new Set<string>();
  let table = "";
  for (const line of reading.split("\n")) {
    const open = /^ {2}([A-Z\d-]+) asked (\w+)/.exec(line);
    const item = /^ {2}(?:aggregate )?([A-Z\d-]+): (.*)$/.exec(line);
    if (/^\w+ .*[A-Z]+\d+/.test(line) && !/^(?:ledger|unmapped|findings|meta|unsure|repeats)/.test(line))
      table = line.split(' "')[0]!;
    else if (open) asked.add(`${table}/${open[1]}/${open[2]}`);
    else if (item)
      for (const part of item[2]!.split(/; (?=\w+=)/)) {
        const [, id, value] = /^(\w+)=(.*)$/s.exec(part) ?? [];
        if (id !== undefined) values.set(`${table}/${item[1]}/${id}`, value!);
      }
  }
  return { values, asked };
}
