import { describe, expect, it } from "vitest";
import { lacksEvidence, markRest, openCriteria, progressOf, questionState, verdictGap } from "../../../src/pages/interview/completeness.ts";
import {
  answerTo,
  changedSinceSent,
  fingerprint,
  hasContent,
  levelOf,
  markSent,
  newDraft,
  rate,
  recommend,
  spend,
  stamped,
  tick,
  writeNote,
} from "../../../src/pages/interview/draft.ts";
import { fromBallot, toBallot } from "../../../src/pages/interview/draft-ballot.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

const ANA = { id: "C1", name: "Ana Ferreira" };
const blank = newDraft("b1", "kit", ANA, " Kim ");
const filled = writeNote(rate(rate(blank, "metrics", "analytics", 4), "metrics", "people", null), "budget", "  Plans well.\n");
const question = (id: string) => {
  const found = SAMPLE_FORM.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error("The sample has no question " + id);
  return found;
};

describe("filling in a draft", () => {
  it("tells a criterion not yet rated from one that was not observed", () => {
    expect(levelOf(filled, "metrics", "people")).toBeNull();
    expect(levelOf(filled, "budget", "budgeting")).toBeUndefined();
  });

  it("keeps the rating of a criterion apart for each question", () => {
    const twice = rate(rate(blank, "metrics", "analytics", 2), "budget", "analytics", 5);
    expect([levelOf(twice, "metrics", "analytics"), levelOf(twice, "budget", "analytics")]).toEqual([2, 5]);
  });

  it("ticks a signal and takes the tick away again, without touching the red flags", () => {
    const both = tick(tick(blank, "metrics", "evidence", "Leads"), "metrics", "flags", "Leads");
    expect(answerTo(both, "metrics")).toMatchObject({ evidence: ["Leads"], flags: ["Leads"] });
    expect(answerTo(tick(both, "metrics", "evidence", "Leads"), "metrics")).toMatchObject({ evidence: [], flags: ["Leads"] });
  });

  it("counts ratings and gaps", () => {
    expect(progressOf(SAMPLE_FORM, filled)).toEqual({ rated: 1, missing: 2, open: 1 });
  });

  it("has something to lose from the first rating, tick or word on, a “not observed” included", () => {
    expect(hasContent(blank)).toBe(false);
    expect(hasContent(writeNote(blank, "metrics", "  "))).toBe(false);
    expect(hasContent(rate(blank, "metrics", "people", null))).toBe(true);
    expect(hasContent(writeNote(blank, "metrics", "x"))).toBe(true);
    expect(hasContent(tick(blank, "metrics", "flags", "x"))).toBe(true);
    expect(hasContent(recommend(blank, { choice: 0 }))).toBe(true);
  });

  it("writes the time beside what changed, and beside nothing else", () => {
    const first = stamped(blank, rate(blank, "metrics", "people", 3), 1000);
    const second = stamped(first, writeNote(first, "budget", "x"), 2000);
    expect([answerTo(second, "metrics").at, answerTo(second, "budget").at, second.changedAt]).toEqual([1000, 2000, 2000]);
    expect(stamped(second, { ...second, place: "budget" }, 3000).changedAt).toBe(2000);
    expect(stamped(second, recommend(second, { reason: "x" }), 3000)).toMatchObject({ changedAt: 3000, verdict: { at: 3000 } });
  });

  it("adds up the time on each question", () => {
    expect(spend(spend(spend(blank, "metrics", 10.04), "metrics", 5), "budget", 1).seconds).toEqual({ metrics: 15, budget: 1 });
    expect(spend(blank, "metrics", 0)).toBe(blank);
  });
});

describe("what is missing", () => {
  it("opens the recommendation once every criterion has a rating or a “not observed” somewhere", () => {
    expect(openCriteria(SAMPLE_FORM, filled).map(({ id }) => id)).toEqual(["budgeting"]);
    expect(openCriteria(SAMPLE_FORM, rate(filled, "budget", "budgeting", null))).toEqual([]);
  });

  it("does not wait for a criterion that no question feeds", () => {
    const questions = SAMPLE_FORM.questions.filter(({ id }) => id === "metrics");
    expect(openCriteria({ ...SAMPLE_FORM, questions }, filled)).toEqual([]);
  });

  it("marks the rest as not observed and leaves every rating alone", () => {
    const marked = markRest(SAMPLE_FORM, filled);
    expect([levelOf(marked, "metrics", "analytics"), levelOf(marked, "budget", "budgeting")]).toEqual([4, null]);
    expect(markRest(SAMPLE_FORM, marked)).toBe(marked);
  });

  it("tells how far a question is", () => {
    expect(questionState(SAMPLE_FORM, blank, question("metrics"))).toBe("untouched");
    expect(questionState(SAMPLE_FORM, filled, question("metrics"))).toBe("complete");
    expect(questionState(SAMPLE_FORM, filled, question("budget"))).toBe("under way");
  });

  it("finds a rating that no tick and no note supports; “not observed” needs none", () => {
    expect(lacksEvidence(SAMPLE_FORM, filled, question("metrics"))).toBe(true);
    expect(lacksEvidence(SAMPLE_FORM, tick(filled, "metrics", "flags", "x"), question("metrics"))).toBe(false);
    expect(lacksEvidence(SAMPLE_FORM, writeNote(filled, "metrics", "x"), question("metrics"))).toBe(false);
    expect(lacksEvidence(SAMPLE_FORM, rate(blank, "budget", "budgeting", null), question("budget"))).toBe(false);
  });

  it("wants both parts of a recommendation, once one was begun", () => {
    expect(verdictGap(blank)).toBe("not begun");
    expect(verdictGap(recommend(blank, { choice: 0 }))).toBe("reason");
    expect(verdictGap(recommend(blank, { reason: "Because" }))).toBe("choice");
    expect(verdictGap(recommend(blank, { choice: 0, reason: "Too little seen" }))).toBe("none");
  });
});

describe("sending a draft", () => {
  it("sends every question of the form, and what was left out as not observed", () => {
    const draft = recommend(tick(filled, "metrics", "evidence", "Leads"), { choice: 2, reason: " Strong. " });
    expect(toBallot(SAMPLE_FORM, draft)).toEqual({
      id: "b1",
      replaces: null,
      candidate: "C1",
      interviewer: "Kim",
      version: 1,
      answers: [
        {
          question: "metrics",
          note: "",
          evidence: ["Leads"],
          flags: [],
          ratings: [
            { criterion: "analytics", level: 4 },
            { criterion: "people", level: null },
          ],
        },
        { question: "budget", note: "Plans well.", evidence: [], flags: [], ratings: [{ criterion: "budgeting", level: null }] },
      ],
      recommendation: { choice: 2, reason: "Strong." },
    });
  });

  it("leaves out a criterion that the rubric no longer has", () => {
    const shorter = { ...SAMPLE_FORM, criteria: SAMPLE_FORM.criteria.filter(({ id }) => id !== "people") };
    expect(toBallot(shorter, filled).answers[0]?.ratings).toEqual([{ criterion: "analytics", level: 4 }]);
    expect(progressOf(shorter, filled)).toEqual({ rated: 1, missing: 1, open: 1 });
  });

  it("keeps what the form no longer asks, and says so", () => {
    const old = rate(blank, "metrics", "a criterion since removed", 3);
    const [answer] = toBallot(SAMPLE_FORM, old).answers;
    expect(answer).toMatchObject({ unasked: true });
    expect(answer?.ratings).toContainEqual({ criterion: "a criterion since removed", level: 3 });
    const gone = toBallot(SAMPLE_FORM, writeNote(blank, "a question since removed", "Words"));
    expect(gone.answers.at(-1)).toMatchObject({ question: "a question since removed", note: "Words", unasked: true });
  });

  it("opens a stored ballot again as one that replaces it, with the same content", () => {
    const ballot = toBallot(SAMPLE_FORM, recommend(tick(filled, "metrics", "flags", "x"), { choice: -1, reason: "No." }));
    const again = fromBallot(ballot, "b2", "kit", ANA);
    expect(toBallot(SAMPLE_FORM, again)).toEqual({ ...ballot, id: "b2", replaces: "b1" });
    expect(again.changedAt).toBe(0);
  });

  it("knows whether something changed after the first attempt", () => {
    const sent = markSent(filled);
    expect(changedSinceSent(filled)).toBe(false);
    expect(changedSinceSent(sent)).toBe(false);
    expect(changedSinceSent({ ...sent, place: "budget", seconds: { budget: 4 } })).toBe(false);
    expect(changedSinceSent(rate(sent, "metrics", "analytics", 5))).toBe(true);
    expect(changedSinceSent(recommend(sent, { choice: 1 }))).toBe(true);
    expect(changedSinceSent(markSent(rate(sent, "metrics", "analytics", 5)))).toBe(true);
  });

  it("takes no notice of the order in which things were entered", () => {
    const other = rate(rate(writeNote(blank, "budget", "  Plans well.\n"), "metrics", "people", null), "metrics", "analytics", 4);
    expect(fingerprint(other)).toBe(fingerprint(filled));
  });
});
