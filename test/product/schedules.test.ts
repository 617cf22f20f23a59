import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { Ledger } from "../../local/ledger.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { mulberry32 } from "../../src/domain/probability/mulberry32.ts";
import type { Ballot } from "../../src/sidebar/api.ts";
import { ballotOf } from "./panel.ts";
import { type SmallPanel, smallPanel } from "./small-panel.ts";

const { messages, sheets } = contentFor("en");

/** What each of several people hands in, in this order. */
type Intents = Readonly<Record<string, readonly Ballot[]>>;

const revisionOf = (interviewer: string, number: number, earlier: number) =>
  ballotOf(interviewer, number, { replaces: ballotOf(interviewer, earlier).id });

const two: Intents = { Ann: [ballotOf("Ann", 1)], Bea: [ballotOf("Bea", 2)] };
const twoRevising: Intents = { Ann: [ballotOf("Ann", 1), revisionOf("Ann", 3, 1)], Bea: [ballotOf("Bea", 2)] };
const five: Intents = Object.fromEntries(
  ["Ann", "Bea", "Cy", "Dee", "Eve"].map((name, i) => [
    name,
    [ballotOf(name, i + 1), ...(i === 0 ? [ballotOf(name, 9, { candidate: "C-002" })] : [])],
  ]),
);

let interruption: { at: number; readonly run: () => void } | undefined;
const { record } = Ledger.prototype;
/** Has somebody else act in the middle of an execution, just before its Nth service call. */
Ledger.prototype.record = function (className, method) {
  if (interruption && --interruption.at === 0) {
    const { run } = interruption;
    interruption = undefined;
    run();
  }
  record.call(this, className, method);
};
afterEach(() => {
  interruption = undefined;
});

/** Calls of the longest submit, roughly: the failing or interrupted call is drawn from these. */
const CALLS = 130;

/** How often somebody was turned away because another was saving, and how often Google failed: a schedule without either proves little. */
const met = { busy: 0, failed: 0 };

/** Runs the intents in an order of chance, with failures, interruptions and double clicks, each until it is confirmed. */
function play(panel: SmallPanel, intents: Intents, random: () => number): void {
  const upTo = (count: number) => Math.floor(random() * count);
  const left = Object.entries(intents).map(([user, ballots]) => ({ user, ballots: [...ballots] }));
  const busy = new Set<string>();
  let calm = 0;

  /** One attempt of somebody who still has something to hand in and is not in the middle of it. */
  const attempt = (): void => {
    const waiting = left.filter(({ user, ballots }) => ballots.length > 0 && !busy.has(user));
    const next = waiting[upTo(waiting.length)];
    const [ballot] = next?.ballots ?? [];
    if (!next || !ballot) return;
    const failAt = calm === 0 && random() < 0.5 ? 1 + upTo(CALLS) : undefined;
    busy.add(next.user);
    if (!interruption && random() < 0.5) interruption = { at: 1 + upTo(CALLS), run: attempt };
    try {
      const { result } = panel.run("submitBallot", [ballot], { user: next.user, failAt });
      expect((result as { ballot: string }).ballot).toBe(ballot.id);
      if (random() < 0.2) panel.run("submitBallot", [ballot], { user: next.user });
      next.ballots.shift();
    } catch (error) {
      const told = (error as Error).message;
      // The very first call comes before the kit can say anything.
      if (![messages.busy, messages.serviceFailed, "Service "].some((sentence) => told.includes(sentence))) throw error;
      met[told.includes(messages.busy) ? "busy" : "failed"]++;
    } finally {
      interruption = undefined;
      busy.delete(next.user);
    }
  };
  for (let turn = 0; left.some(({ ballots }) => ballots.length > 0); turn++) {
    // In the end Google recovers, and everybody gets through.
    calm = turn > 12 ? 1 : 0;
    attempt();
  }
}

/** Everything that is left in the end, without times, places in the store and the order of lines. */
function endOf(panel: SmallPanel): unknown {
  const { engine, properties } = panel.workbook.save();
  const rows = panel.workbook.model.getters;
  const sheet = engine.sheets.find(({ name }) => name === sheets.interviews.name);
  const lines = Array.from({ length: sheet?.rowNumber ?? 0 }, (_, row) =>
    Array.from({ length: 15 }, (_, col) => String(rows.getEvaluatedCell({ sheetId: sheet?.id ?? "", col, row }).value ?? "")),
  );
  const held = Object.entries(properties.document).map(([key, value]) => {
    const [candidate, name, interviewer, , ...rest] = (JSON.parse(value.replace(/^([^:]*:){3}/, "")) as unknown[]).slice(1);
    return [key, candidate, name, interviewer, ...rest];
  });
  const own = Object.entries(properties.users).flatMap(([user, store]) =>
    Object.entries(store)
      .filter(([key]) => key.startsWith("O:"))
      .map(([key, value]) => {
        const [candidate, interviewer, revision, replaces, , , stored] = JSON.parse(value) as unknown[];
        return [user, key, candidate, interviewer, revision, replaces, stored];
      }),
  );
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  return {
    // A revision is marked when the others' ballots could be read by then, which is a matter of the order.
    lines: sorted(lines.map((line) => line.slice(1)).filter((line) => line[0] !== "" && line[12] !== messages.ballots.revisedAfterReveal)),
    held: sorted(held),
    own: sorted(own),
  };
}

const never = (): number => 0.999;

/** Seconds that a machine with other work to do may need. */
const timeout = 600_000;

const scenarios = [
  { what: "two people, sealed", intents: two, mode: "", schedules: 230 },
  { what: "two people, open", intents: two, mode: sheets.roleBrief.modes.open, schedules: 150 },
  { what: "two people, one of whom revises, sealed", intents: twoRevising, mode: "", schedules: 100 },
  { what: "five people and two candidates, sealed", intents: five, mode: "", schedules: 20 },
];

describe.each(scenarios)("$what", ({ what, intents, mode, schedules }) => {
  let panel: SmallPanel;
  beforeAll(() => {
    panel = smallPanel(Object.keys(intents), mode);
  }, timeout);

  test(`${schedules} schedules of chance with failures end as the one without`, { timeout }, () => {
    play(panel, intents, never);
    const expected = endOf(panel);
    expect(JSON.stringify(expected)).toContain(ballotOf("Ann", 1).id);
    for (let seed = 1; seed <= schedules; seed++) {
      panel.reset();
      play(panel, intents, mulberry32(seed * 7919 + what.length));
      expect(endOf(panel), `seed ${seed}`).toEqual(expected);
    }
    expect(met.busy).toBeGreaterThan(schedules / 20);
    expect(met.failed).toBeGreaterThan(schedules / 4);
    Object.assign(met, { busy: 0, failed: 0 });
  });
});

// Five people hand in through the same calls as two.
describe.each(scenarios.slice(0, 2))("$what", ({ intents, mode }) => {
  let panel: SmallPanel;
  beforeAll(() => {
    panel = smallPanel(Object.keys(intents), mode);
  }, timeout);

  test("a failure at every single call of each submit, then a retry, ends as one without", { timeout }, () => {
    panel.reset();
    play(panel, intents, never);
    const expected = endOf(panel);
    const order = Object.entries(intents).flatMap(([user, ballots]) => ballots.map((ballot) => ({ user, ballot })));
    for (const failing of order.keys()) {
      for (let [failAt, wentWell] = [1, false]; !wentWell; failAt++) {
        panel.reset();
        for (const [i, { user, ballot }] of order.entries()) {
          if (i === failing) {
            try {
              panel.run("submitBallot", [ballot], { user, failAt });
              wentWell = true;
            } catch (error) {
              expect((error as Error).message).toMatch(/did not answer|Service /);
            }
          }
          panel.run("submitBallot", [ballot], { user });
        }
        expect(endOf(panel), `${user(order, failing)} failed at call ${failAt}`).toEqual(expected);
      }
    }
  });
});

const user = (order: readonly { readonly user: string }[], index: number): string => order[index]?.user ?? "";
