import { beforeAll, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { nameKey } from "../../src/domain/name-key.ts";
import { mulberry32 } from "../../src/domain/probability/mulberry32.ts";
import type { Panel, Receipt } from "../../src/wire/interview.ts";
import { timeout } from "./ballot-intents.ts";
import { act, records } from "./kit.ts";
import { ballotOf } from "./panel.ts";
import { type SmallPanel, smallPanel } from "./small-panel.ts";

const { messages, sheets } = contentFor("en");
const { ballots: words } = messages;
const people = ["Ann", "Bea", "Cy"];
const candidates = ["C-001", "C-002"];
/** A few in every run; `npm run fuzz` tries 500, which takes minutes. */
const SCHEDULES = Number(process.env.SCHEDULES ?? 60);
/** Calls of the longest action, roughly: the failing one is drawn from these. */
const CALLS = 160;

/** A ballot as its author knows it. */
interface Sent {
  readonly id: string;
  readonly candidate: string;
  readonly interviewer: string;
  readonly user: string;
  readonly sealed: boolean;
}

/** One line of the log. */
interface Line {
  readonly row: number;
  readonly ballot: string;
  readonly replaces: string;
  readonly interviewer: string;
  readonly candidate: string;
  readonly key: string;
  readonly stand: string;
}

const cellsOf = (panel: SmallPanel, name: string): string[][] => {
  const { getters } = panel.workbook.model;
  const sheetId = getters.getSheetIdByName(name) ?? "";
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from({ length: 15 }, (_, col) => String(getters.getEvaluatedCell({ sheetId, col, row }).value ?? "")),
  );
};

const logged = (panel: SmallPanel): Line[] =>
  cellsOf(panel, sheets.interviews.name)
    .map((cells, i) => ({
      row: i + 1,
      ballot: cells[1] ?? "",
      replaces: cells[2] ?? "",
      interviewer: cells[4] ?? "",
      candidate: cells[5] ?? "",
      key: [cells[1], cells[7], cells[8], cells[12], cells[13]].join("|"),
      stand: cells[14] ?? "",
    }))
    .filter(({ ballot, row }) => row > 1 && ballot !== "");

/** The ids in the store, whole. */
const stored = (panel: SmallPanel): string[] =>
  Object.keys(panel.workbook.properties.document)
    .filter((key) => key.startsWith("B:"))
    .map((key) => key.split(":")[1] ?? "");

/** Everything that anybody can see or read of a workbook. */
const everything = (panel: SmallPanel): string =>
  JSON.stringify([
    panel.workbook.properties.document,
    Object.values(sheets).map(({ name }) => (panelHas(panel, name) ? cellsOf(panel, name) : "")),
  ]);
const panelHas = (panel: SmallPanel, name: string): boolean => panel.workbook.model.getters.getSheetIdByName(name) !== undefined;

/** How often each thing was done, so that no kind of schedule is missing. */
const done: Record<string, number> = {};

class Schedule {
  readonly sent: Sent[] = [];
  readonly deleted = new Set<string>();
  private next = 1;
  private readonly panel: SmallPanel;
  private readonly random: () => number;

  constructor(panel: SmallPanel, random: () => number) {
    this.panel = panel;
    this.random = random;
  }

  private upTo(count: number): number {
    return Math.floor(this.random() * count);
  }

  private oneOf<T>(items: readonly T[]): T {
    return items[this.upTo(items.length)] as T;
  }

  private newId(): string {
    return ballotOf("", this.next++).id;
  }

  /** Sends something, now and then with a failing call, and again until it is answered; undefined for a refusal in one sentence. */
  private call<T>(name: string, args: readonly unknown[], user: string): T | undefined {
    let failAt = this.random() < 0.3 ? 1 + this.upTo(CALLS) : undefined;
    for (;;) {
      try {
        const { result } = this.panel.run(name, args, { user, failAt });
        done[name] = (done[name] ?? 0) + 1;
        return JSON.parse(JSON.stringify(result)) as T;
      } catch (error) {
        const told = (error as Error).message;
        if (told.includes(messages.serviceFailed)) failAt = undefined;
        else {
          // Whatever is refused is refused in a sentence of the kit.
          expect(told).not.toContain(messages.unexpected);
          return undefined;
        }
      }
    }
  }

  private brief(lines: string): void {
    act(
      this.panel,
      `const brief = sheet(${JSON.stringify(sheets.roleBrief.name)}); const rows = brief.getDataRange().getValues();
       const named = rows.map((row, i) => (row[5] === "interviewer" ? i + 1 : 0)).filter(Boolean);
       const mode = rows.findIndex((row) => row[5] === "mode") + 1; ${lines}`,
    );
  }

  /** Puts the brief back for the next schedule. */
  restore(): void {
    this.brief(`brief.getRange(mode, 2).setValue("");
      ${JSON.stringify(people)}.forEach((name, i) => brief.getRange(named[i], 1).setValue(name));
      named.slice(3).forEach((row) => brief.getRange(row, 1).setValue(""));`);
  }

  private handIn(aside: boolean): void {
    const interviewer = this.oneOf(people);
    const candidate = this.oneOf(candidates);
    const user = this.random() < 0.15 ? `${interviewer} at home` : this.random() < 0.05 ? "Eve" : interviewer;
    const own = this.sent.filter((each) => each.user === user && each.candidate === candidate && each.interviewer === interviewer).pop();
    const replaces = own && this.random() < 0.7 ? own.id : null;
    const id = this.newId();
    const ballot = { ...ballotOf(interviewer, 1, { candidate, replaces }), id };
    const sentBallot = aside ? { ...ballot, replaces: null, answers: [], aside: "A friend" } : ballot;
    const receipt = this.call<Receipt>("submitBallot", [sentBallot], user);
    if (receipt) this.sent.push({ id, candidate, interviewer, user, sealed: receipt.sealed });
  }

  private withdraw(): void {
    const ballot = this.oneOf(this.sent);
    if (!ballot) return;
    const to =
      this.random() < 0.4 ? { candidate: this.oneOf(candidates.filter((each) => each !== ballot.candidate)), id: this.newId() } : null;
    const id = this.newId();
    const receipt = this.call<Receipt>("withdrawBallot", [{ ballot: ballot.id, reason: "The wrong one", id, to }], ballot.user);
    if (!receipt) return;
    this.sent.push({ ...ballot, id, sealed: receipt.sealed });
    if (to) this.sent.push({ ...ballot, id: to.id, candidate: to.candidate, sealed: stored(this.panel).includes(to.id) });
  }

  private look(): void {
    const before = everything(this.panel);
    const seen = this.call<Panel>("loadPanel", [], this.oneOf(people));
    expect(seen).toBeDefined();
    expect(everything(this.panel)).toBe(before);
    const warning = seen?.warnings.find(({ kind }) => kind === "twoAccounts");
    if (warning?.kind === "twoAccounts" && this.random() < 0.5) {
      const id = this.newId();
      const choice = { keep: warning.replaced, drop: warning.counts, id, reason: "It was Ann herself", who: "Mo" };
      if (this.call<Panel>("chooseVoice", [choice], "Mo"))
        this.sent.push({ id, candidate: warning.candidate, interviewer: warning.interviewer, user: "Mo", sealed: false });
    }
    if (seen?.canSealAgain && this.random() < 0.5) this.call<Panel>("sealBallotsAgain", [{ reason: "By mistake", who: "Mo" }], "Mo");
  }

  /** Deletes the lines of a ballot, as somebody who selects rows does. */
  private deleteLines(): void {
    const lines = logged(this.panel);
    const ballot = this.oneOf(lines)?.ballot;
    if (!ballot) return;
    const rows = lines.filter((line) => line.ballot === ballot).map(({ row }) => row);
    act(this.panel, `${JSON.stringify(rows.reverse())}.forEach((row) => sheet(${JSON.stringify(sheets.interviews.name)}).deleteRow(row));`);
    this.deleted.add(ballot);
    done.deleted = (done.deleted ?? 0) + 1;
  }

  step(): void {
    const roll = this.random();
    if (roll < 0.45) this.handIn(false);
    else if (roll < 0.5) this.handIn(true);
    else if (roll < 0.56) this.withdraw();
    else if (roll < 0.66) this.look();
    else if (roll < 0.74) this.call<Panel>("revealBallots", [{ candidate: this.oneOf(candidates), reason: "Offer due", who: "Mo" }], "Mo");
    else if (roll < 0.84)
      this.brief(`brief.getRange(named[${this.upTo(3)}], 1).setValue(${JSON.stringify(this.oneOf(["", ...people, "Dee"]))});`);
    else if (roll < 0.92)
      this.brief(`brief.getRange(mode, 2).setValue(${JSON.stringify(this.oneOf(["", ...Object.values(sheets.roleBrief.modes)]))});`);
    else this.deleteLines();
  }

  /** What must hold however things went. */
  check(): void {
    const lines = logged(this.panel);
    const inLog = new Set(lines.map(({ ballot }) => ballot));
    const inStore = new Set(stored(this.panel));
    const lost = this.sent.filter(({ id }) => !inLog.has(id) && !inStore.has(id) && !this.deleted.has(id));
    expect(lost, "lost").toEqual([]);
    expect(lines.length - new Set(lines.map(({ key }) => key)).size, "lines that stand there twice").toBe(0);
    const reveals = records(this.panel, sheets.log.name)
      .filter((entry) => [words.revealedAllIn, words.revealedEarly].includes(String(entry[sheets.log.columns.what])))
      .map((entry) => String(entry[sheets.log.columns.detail]));
    const unlogged = this.sent.filter(
      ({ id, sealed, candidate }) => sealed && inLog.has(id) && !reveals.some((detail) => detail.includes(`(${candidate})`)),
    );
    expect(unlogged, "revealed without a line").toEqual([]);
    // One voice for each person and candidate, but where somebody deleted a ballot that another one replaces.
    const replaced = new Set(lines.map(({ replaces }) => replaces));
    const voices = new Map<string, Set<string>>();
    for (const { ballot, interviewer, candidate } of lines) {
      const withdrawn = lines.some((line) => line.ballot === ballot && line.stand === words.stands.withdrawn);
      if (replaced.has(ballot) || withdrawn) continue;
      const key = `${candidate} ${nameKey(interviewer)}`;
      voices.set(key, (voices.get(key) ?? new Set()).add(ballot));
    }
    const twice = [...voices].filter(([, ballots]) => ballots.size > 1).map(([key]) => key);
    const cut = new Set(this.sent.filter(({ id }) => this.deleted.has(id)).map((each) => `${each.candidate} ${nameKey(each.interviewer)}`));
    expect(
      twice.filter((key) => !cut.has(key)),
      "counted twice",
    ).toEqual([]);
  }
}

let panel: SmallPanel;
beforeAll(() => {
  panel = smallPanel(people);
}, timeout);

it(`${SCHEDULES} schedules with retyped briefs, changed modes, second accounts, reveals, deleted lines and failures: nothing is lost, doubled, revealed without a line or counted twice`, {
  timeout: 1_800_000,
}, () => {
  for (let seed = 1; seed <= SCHEDULES; seed++) {
    panel.reset();
    const schedule = new Schedule(panel, mulberry32(seed * 104_729));
    schedule.restore();
    try {
      for (let turn = 0; turn < 14; turn++) schedule.step();
      schedule.check();
    } catch (error) {
      (error as Error).message = `seed ${seed}: ${(error as Error).message}`;
      throw error;
    }
  }
  for (const name of ["submitBallot", "withdrawBallot", "revealBallots", "loadPanel", "chooseVoice", "sealBallotsAgain", "deleted"]) {
    expect(done[name] ?? 0, name).toBeGreaterThan(0);
  }
});
