import { beforeAll, describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import type { Ballot } from "../../src/domain/ballot/ballot.ts";
import { endOf, five, revisionOf, timeout, two } from "./ballot-intents.ts";
import { act } from "./kit.ts";
import { ballotOf } from "./panel.ts";
import { type SmallPanel, smallPanel } from "./small-panel.ts";

const { messages, sheets } = contentFor("en");

/** One thing that somebody does, and does again when it fails. */
interface Step {
  readonly user: string;
  readonly function: "submitBallot" | "revealBallots" | "withdrawBallot" | "sealBallotsAgain";
  /** What somebody does in the workbook just before. */
  readonly before?: string;
  readonly sent: unknown;
}

const handsIn = (sent: Ballot): Step => ({ user: sent.interviewer, function: "submitBallot", sent });
const fiveHandIn = Object.values(five).flatMap(([ballot]) => (ballot ? [handsIn(ballot)] : []));
const reveals: Step = {
  user: "Ann",
  function: "revealBallots",
  sent: { candidate: "C-001", reason: "Offer due today", who: "Ann" },
};

const withdraws: Step = {
  user: "Ann",
  function: "withdrawBallot",
  sent: { ballot: ballotOf("Ann", 1).id, reason: "The wrong person", id: ballotOf("Ann", 8).id, to: null },
};
const asideOf = (interviewer: string, number: number): Step =>
  handsIn(ballotOf(interviewer, number, { answers: [], aside: "A friend of hers" }));
const opensTheBrief = `
  const brief = sheet(${JSON.stringify(sheets.roleBrief.name)}); const rows = brief.getDataRange().getValues();
  brief.getRange(rows.findIndex((row) => row.includes("mode")) + 1, 2).setValue(${JSON.stringify(sheets.roleBrief.modes.open)});`;
const sealsAgain: Step = { user: "Bea", function: "sealBallotsAgain", sent: { reason: "By mistake", who: "Bea" }, before: opensTheBrief };

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
  {
    what: "a sealed ballot that is withdrawn",
    people: Object.keys(two),
    mode: "",
    steps: [handsIn(ballotOf("Ann", 1)), withdraws],
    last: true,
  },
  {
    what: "a revealed ballot that is withdrawn",
    people: Object.keys(two),
    mode: "",
    steps: [ballotOf("Ann", 1), ballotOf("Bea", 2)].map(handsIn).concat(withdraws),
    last: true,
  },
  { what: "one who steps aside", people: Object.keys(two), mode: "", steps: [handsIn(ballotOf("Ann", 1)), asideOf("Bea", 2)] },
  {
    what: "ballots that are sealed again",
    people: Object.keys(two),
    mode: "",
    steps: [handsIn(ballotOf("Ann", 1)), sealsAgain],
    last: true,
  },
];

describe.each(everyCall)("$what", ({ people, mode, steps, last = false }) => {
  let panel: SmallPanel;
  beforeAll(() => {
    panel = smallPanel(people, mode);
  }, timeout);
  const does = (step: Step, failAt?: number) => panel.run(step.function, [step.sent], { user: step.user, failAt });

  it("a failure at every single call, then a retry, ends as one without", { timeout }, () => {
    panel.reset();
    const calls = steps.map((step) => {
      if (step.before) act(panel, step.before);
      return does(step).calls.total;
    });
    const expected = endOf(panel);
    expect(JSON.stringify(expected)).toContain(ballotOf("Ann", 1).id);
    for (const [i, step] of steps.entries()) {
      if (last && i < steps.length - 1) continue;
      let failures = 0;
      for (let failAt = 1; failAt <= (calls[i] ?? 0); failAt++) {
        panel.reset();
        for (const before of steps.slice(0, i)) does(before);
        if (step.before) act(panel, step.before);
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
      // Without the user's language the kit goes on in its own; for the user interface it looks twice.
      expect(failures).toBe((calls[i] ?? 0) - 2);
    }
  });
});
