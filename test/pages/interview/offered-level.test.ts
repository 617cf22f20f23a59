import { expect, it } from "vitest";
import { levelOf } from "../../../src/pages/interview/draft.ts";
import { isAllOffered, keepOffered, offeredLevel } from "../../../src/pages/interview/offered-level.ts";
import { at, opened, setUp } from "./interview-kit.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

const [metrics, budget] = SAMPLE_FORM.questions;
if (metrics === undefined || budget === undefined) throw new Error("The sample form has two questions.");
/** The second question asks again for a criterion of the first. */
const again = { ...budget, criteria: ["budgeting", "analytics"] };
const FORM = { ...SAMPLE_FORM, questions: [metrics, again] };

const started = async () => {
  const interview = await opened(setUp(FORM));
  interview.start();
  return interview;
};

it("offers the level that a criterion got at an earlier question, and rates nothing by it", async () => {
  const interview = await started();
  interview.rate("metrics", "analytics", 4);
  interview.next();
  const { draft } = at(interview, "question");
  expect(offeredLevel(FORM, draft, again, "analytics")).toEqual({ level: 4, number: 1 });
  expect(offeredLevel(FORM, draft, again, "budgeting")).toBeNull();
  expect(offeredLevel(FORM, draft, metrics, "analytics")).toBeNull();
  expect(levelOf(draft, "budget", "analytics")).toBeUndefined();
  expect(isAllOffered(FORM, draft, again)).toBe(false);
});

it("offers nothing where the criterion was not observed before, and nothing once it is rated here", async () => {
  const interview = await started();
  interview.rate("metrics", "analytics", null);
  expect(offeredLevel(FORM, at(interview, "question").draft, again, "analytics")).toBeNull();
  interview.rate("metrics", "analytics", 3);
  interview.rate("budget", "analytics", 5);
  expect(offeredLevel(FORM, at(interview, "question").draft, again, "analytics")).toBeNull();
  expect(levelOf(keepOffered(FORM, at(interview, "question").draft, again), "budget", "analytics")).toBe(5);
});

it("confirms what is on offer when one goes on, once nothing else is open at the question", async () => {
  const interview = await started();
  interview.rate("metrics", "analytics", 4);
  interview.next();
  interview.goOn();
  expect(levelOf(at(interview, "summary").draft, "budget", "analytics")).toBeUndefined();
  interview.back();
  interview.rate("budget", "budgeting", 2);
  interview.goOn();
  expect(levelOf(at(interview, "summary").draft, "budget", "analytics")).toBe(4);
});

it("confirms nothing when one only turns the page", async () => {
  const interview = await started();
  interview.rate("metrics", "analytics", 4);
  interview.next();
  interview.rate("budget", "budgeting", 2);
  interview.next();
  expect(levelOf(at(interview, "summary").draft, "budget", "analytics")).toBeUndefined();
});

it("takes a level back, so that the criterion is open again", async () => {
  const interview = await started();
  interview.rate("metrics", "analytics", 4);
  interview.unrate("metrics", "analytics");
  expect(levelOf(at(interview, "question").draft, "metrics", "analytics")).toBeUndefined();
});
