import { beforeAll, describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { mulberry32 } from "../../src/domain/probability/mulberry32.ts";
import { endOf, five, type Intents, timeout, two, twoRevising } from "./ballot-intents.ts";
import { ballotOf } from "./panel.ts";
import { type SmallPanel, smallPanel } from "./small-panel.ts";

const { messages, sheets } = contentFor("en");

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

const never = (): number => 0.999;

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

  it(`${schedules} schedules of chance with failures end as the one without`, { timeout }, () => {
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
