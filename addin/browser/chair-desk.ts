// The chair's desk: the files of a cluster's period, earlier workbooks, decisions, and what is made of them all.
import { mergedBook } from "#awards/consolidated-vote.ts";
import { carryOver } from "#awards/kept-vote.ts";
import { leftWords } from "#awards/left-behind.ts";
import { voteFromConsolidation } from "#awards/vote-from-consolidation.ts";
import { asReport } from "#consolidate/unfilled.ts";
import { consolidate } from "#consolidate/consolidate.ts";
import { exportedFiles } from "#consolidate/export-rows.ts";
import { ClusterUnknown } from "#consolidate/members.ts";
import type { Consolidation, Kept as Entered } from "#consolidate/model.ts";
import { returnsOf } from "#consolidate/returns/returns.ts";
import type { Words } from "#engine/form.ts";
import { parsePeriod } from "#engine/period.ts";
import { filesOf, makeReturn, type Return } from "#formats/make-returns.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { writeZip } from "#formats/zip-write.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { Desk, type Kept } from "./desk.ts";
import type { EarlierUse, ReturnShown } from "./desk-shown.ts";
import { mayBe, readEarlier, showEarlier, type Earlier } from "./earlier.ts";
import { likeGroups, showLikeRows, withDecisions, type Decision } from "./like-rows.ts";
import { ofOneUnit, showBoard } from "./show-board.ts";
import type { BoardShown, FileShown } from "./shown.ts";
import { versions } from "./versions.ts";

/** Called between the steps of a long job. */
export type Tell = (part: number, whole: number) => void;

type Merged = { readonly c: Consolidation; readonly groups: ReturnType<typeof likeGroups> };

export class ChairDesk extends Desk {
  private merged: Merged | undefined;
  private returned: { readonly day: string | undefined; readonly made: readonly Return[] } | undefined;
  private readonly known = new Map<Kept["opened"], Earlier>();
  /** In the order chosen. */
  private readonly uses = new Map<string, EarlierUse>();
  private readonly aside = new Set<string>();
  private readonly decisions = new Map<string, Decision>();

  /** The board; null while no report could be read or the cluster's members are not known. */
  board(): BoardShown | null {
    const merged = this.consolidation();
    if (!merged) return null;
    const { c, groups } = merged;
    const parts = {
      previous: this.previous(),
      aside: this.kept.filter(({ key }) => this.aside.has(key)).map((one) => this.asideShown(one)),
      likeRows: showLikeRows(c, groups),
      left: this.left(c),
    };
    return showBoard(c, parts, (file) => this.kept.find(({ source }) => source.file === file)?.book);
  }

  /** The consolidated workbook, or the copy to hand out. Throws when `board` is null. */
  book(share: boolean): Uint8Array {
    return writeXlsx(mergedBook(this.sure().c, this.roster, { share, kept: this.keeping()?.vote }).book);
  }

  /** Uses an earlier workbook for something, or (null) no longer. One at a time is carried over. */
  use(key: string, use: EarlierUse | null): FileShown[] {
    if (use === "keep") for (const [other, now] of this.uses) if (now === "keep") this.uses.delete(other);
    this.uses.delete(key);
    if (use) this.uses.set(key, use);
    this.touched();
    return this.kept.map((one) => this.shown(one));
  }

  /** That file counts for its union; its others are set aside. */
  choose(file: string): void {
    const { c } = this.sure();
    const line = c.board.find((one) => one.file === file);
    const others = ofOneUnit(c, line?.unit).filter((one) => one.file !== file);
    for (const { key, source } of this.kept) if (others.some((one) => one.file === source.file)) this.aside.add(key);
    this.touched();
  }

  takeBack(key: string): void {
    this.aside.delete(key);
    this.touched();
  }

  /** `group` is a key of `BoardShown.likeRows`. */
  decide(group: string, decision: Decision): void {
    this.decisions.set(group, decision);
    this.touched();
  }

  /** What goes to each union. `day`: ISO day to answer by. */
  returns(day: string | undefined, tell: Tell): ReturnShown[] {
    const { c } = this.sure();
    const units = returnsOf(c);
    const handed = this.kept.map(({ source, opened, bytes }) => ({
      source,
      raw: bytes,
      ...(opened.whole ? { workbook: opened.whole } : {}),
    }));
    const made = units.map((one, index) => {
      tell(index + 1, units.length);
      return makeReturn(c, one, handed, this.roster, day);
    });
    this.returned = { day, made };
    return made.map(({ unit, copy, message }, index) => ({
      unit,
      name: units[index]!.member.name,
      copy: copy ? `${unit}.xlsx` : null,
      message,
    }));
  }

  /** The marked copy of one union. Throws before `returns`. */
  returnCopy(unit: string): Uint8Array {
    return this.returned!.made.find((one) => one.unit === unit)!.copy!.slice();
  }

  returnsZip(): Uint8Array {
    return writeZip(this.returned!.made.flatMap(filesOf));
  }

  exportZip(): Uint8Array {
    const text = new TextEncoder();
    return writeZip(exportedFiles(this.sure().c).map(({ name, text: of }) => ({ name, bytes: text.encode(of) })));
  }

  protected override touched(): void {
    this.merged = undefined;
    this.returned = undefined;
    const keys = new Set(this.kept.map(({ key }) => key));
    for (const key of this.uses.keys()) if (!keys.has(key)) this.uses.delete(key);
    for (const key of this.aside) if (!keys.has(key)) this.aside.delete(key);
  }

  protected override shown(one: Kept): FileShown {
    const file = super.shown(one);
    const { own } = one.opened;
    if (!own) return file;
    const use = this.uses.get(one.key) ?? null;
    return { ...file, own: showEarlier(own, this.earlier(one), this.purpose, use, this.keeping()) };
  }

  private earlier({ opened }: Kept): Earlier {
    const known = this.known.get(opened) ?? readEarlier(opened.own!);
    this.known.set(opened, known);
    return known;
  }

  private used(use: EarlierUse): Earlier[] {
    return [...this.uses].flatMap(([key, now]) => {
      const file = this.kept.find((one) => one.key === key);
      if (now !== use || !file?.opened.own) return [];
      const earlier = this.earlier(file);
      return mayBe(earlier, use) ? [earlier] : [];
    });
  }

  private keeping(): Earlier | undefined {
    return this.used("keep")[0];
  }

  private previous() {
    return this.used("previous").map(({ data }) => data!);
  }

  private left(c: Consolidation): Words[] {
    const keeping = this.keeping();
    if (!keeping) return [];
    const { vote, kept } = keeping;
    const problems = vote ? carryOver(vote, voteFromConsolidation(c, this.roster).vote).problems : [];
    return [...(kept?.left ?? []), ...leftWords(problems)];
  }

  private sure(): Merged {
    const merged = this.consolidation();
    if (!merged) throw new Error("nothing is merged");
    return merged;
  }

  private consolidation(): Merged | null {
    const { cluster: id, period } = this.purpose;
    const cluster = this.roster.clusters.find((one) => one.id === id);
    // An earlier workbook in use is named by an option on the command line; it does not lie among the reports.
    const files = this.kept
      .filter(({ key }) => !this.aside.has(key) && !this.uses.has(key))
      .map(({ source }) => asReport(source));
    if (!cluster || period === undefined || !files.some(({ status }) => status === "accepted")) return null;
    const kept = this.keeping()?.kept?.kept ?? { adjustments: [] };
    const options = {
      cluster,
      period: parsePeriod(period),
      roster: this.roster,
      forms,
      indicators,
      versions,
      previous: this.previous(),
    };
    try {
      this.merged ??= this.withDecisions(kept, (given) => consolidate(files, { ...options, kept: given }));
      return this.merged;
    } catch (fault) {
      if (fault instanceof ClusterUnknown) return null;
      throw fault;
    }
  }

  // Which rows are alike does not depend on corrections, but corrections name rows: so the groups come first.
  private withDecisions(kept: Entered, merge: (kept: Entered) => Consolidation): Merged {
    const c = merge(kept);
    const groups = likeGroups(c);
    if (!groups.some(({ key }) => this.decisions.has(key))) return { c, groups };
    const adjustments = withDecisions(kept.adjustments, groups, this.decisions);
    const again = merge({ ...kept, adjustments });
    return { c: again, groups: likeGroups(again) };
  }

  private asideShown(one: Kept) {
    const { name, unit } = this.shown(one);
    return { key: one.key, file: name, union: unit };
  }
}
