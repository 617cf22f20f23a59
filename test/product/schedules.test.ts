import { beforeAll, describe, expect, test } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { mulberry32 } from "../../src/domain/probability/mulberry32.ts";
import type { Ballot } from "../../src/wire/interview.ts";
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

/** Somebody else who acts in the middle of an execution, just before its Nth service call from now. */
let interruption: { at: number; readonly run: () => void } | undefined;
const beforeCall = (): void => {
  if (!interruption || --interruption.at > 0) return;
  const { run } = interruption;
  interruption = undefined;
  run();
};

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
      const { result } = panel.run("submitBallot", [ballot], { user: next.user, failAt, beforeCall });
      expect((result as { ballot: string }).ballot).toBe(ballot.id);
      if (random() < 0.2) panel.run("submitBallot", [ballot], { user: next.user, beforeCall });
      next.ballots.shift();
    } catch (error) {
      const told = (error as Error).message;
      if (![messages.busy, messages.serviceFailed].some((sentence) => told.includes(sentence))) throw error;
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
  const { properties } = panel.workbook;
  const lines = cellsOf(panel, sheets.interviews.name, 15).filter((line) => line[1] !== "");
  const filed = new Set(lines.map((line) => line[1]));
  const held = Object.entries(properties.document).flatMap(([key, value]) => {
    // What was revealed lies in the store until the next ballot comes.
    if (filed.has(key.split(":")[1])) return [];
    const [candidate, name, interviewer, , ...rest] = (JSON.parse(value.replace(/^([^:]*:){3}/, "")) as unknown[]).slice(1);
    return [[key, candidate, name, interviewer, ...rest]];
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
    lines: sorted(lines.map((line) => line.slice(1)).filter((line) => line[12] !== messages.ballots.revisedAfterReveal)),
    held: sorted(held),
    own: sorted(own),
    locked: cellsOf(panel, sheets.rubric.name, 13).map((line, row) => (row === 1 ? line[12] !== "" : line[12])),
    log: cellsOf(panel, sheets.log.name, 5).map((line) => line.slice(1)),
  };
}

/** What stands in the first columns of a sheet, row by row. */
function cellsOf(panel: SmallPanel, name: string, columns: number): string[][] {
  const { getters } = panel.workbook.model;
  const sheetId = getters.getSheetIdByName(name) ?? "";
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from({ length: columns }, (_, col) => String(getters.getEvaluatedCell({ sheetId, col, row }).value ?? "")),
  );
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

/** One thing that somebody does, and does again when it fails. */
interface Step {
  readonly user: string;
  readonly function: "submitBallot" | "revealBallots";
  readonly sent: unknown;
}

const handsIn = (sent: Ballot): Step => ({ user: sent.interviewer, function: "submitBallot", sent });
const fiveHandIn = Object.values(five).flatMap(([ballot]) => (ballot ? [handsIn(ballot)] : []));
const reveals: Step = {
  user: "Ann",
  function: "revealBallots",
  sent: { candidate: "C-001", reason: "Offer due today", who: "Ann" },
};

/** In each the first step locks the weights. `last`: only the last step fails, because those before it are like others' first. */
const everyCall: readonly { what: string; people: readonly string[]; mode: string; steps: readonly Step[]; last?: boolean }[] = [
  { what: "two people, sealed", people: Object.keys(two), mode: "", steps: Object.values(two).flat().map(handsIn) },
  { what: "two people, open", people: Object.keys(two), mode: sheets.roleBrief.modes.open, steps: Object.values(two).flat().map(handsIn) },
  {
    what: "a revision of a sealed ballot",
    people: Object.keys(two),
    mode: "",
    steps: [ballotOf("Ann", 1), revisionOf("Ann", 3, 1)].map(handsIn),
    last: true,
  },
  {
    what: "a revision after the reveal",
    people: Object.keys(two),
    mode: "",
    steps: [ballotOf("Ann", 1), ballotOf("Bea", 2), revisionOf("Ann", 3, 1)].map(handsIn),
    last: true,
  },
  { what: "the last of five, which reveals", people: Object.keys(five), mode: "", steps: fiveHandIn, last: true },
  { what: "an early reveal of four of five", people: Object.keys(five), mode: "", steps: [...fiveHandIn.slice(0, 4), reveals], last: true },
];

describe.each(everyCall)("$what", ({ people, mode, steps, last = false }) => {
  let panel: SmallPanel;
  beforeAll(() => {
    panel = smallPanel(people, mode);
  }, timeout);
  const does = (step: Step, failAt?: number) => panel.run(step.function, [step.sent], { user: step.user, failAt });

  test("a failure at every single call, then a retry, ends as one without", { timeout }, () => {
    panel.reset();
    const calls = steps.map((step) => does(step).calls.total);
    const expected = endOf(panel);
    expect(JSON.stringify(expected)).toContain(ballotOf("Ann", 1).id);
    for (const [i, step] of steps.entries()) {
      if (last && i < steps.length - 1) continue;
      let failures = 0;
      for (let failAt = 1; failAt <= (calls[i] ?? 0); failAt++) {
        panel.reset();
        for (const before of steps.slice(0, i)) does(before);
        try {
          does(step, failAt);
        } catch (error) {
          failures++;
          expect((error as Error).message).toContain(messages.serviceFailed);
          try {
            does(step);
          } catch (refusal) {
            // Everything had been revealed, and only the answer was lost.
            expect((refusal as Error).message).toContain(messages.ballots.nothingSealed("Ana"));
          }
        }
        for (const after of steps.slice(i + 1)) does(after);
        expect(endOf(panel), `${step.function} of ${step.user} failed at call ${failAt}`).toEqual(expected);
      }
      // Without the user's language the kit goes on in its own.
      expect(failures).toBe((calls[i] ?? 0) - 1);
    }
  });
});
