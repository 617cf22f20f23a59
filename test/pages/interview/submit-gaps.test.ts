import { expect, it } from "vitest";
import { MAX_TEXT_LENGTH } from "../../../src/domain/ballot/ballot.ts";
import { submitGaps } from "../../../src/pages/interview/submit-gaps.ts";
import { at, fillIn, opened, setUp } from "./interview-kit.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

it("names what keeps a ballot from being sent, in the order to mend it, and nothing when it may go", async () => {
  const interview = await opened(setUp());
  interview.start();
  interview.goTo("summary");
  const gaps = () => submitGaps(SAMPLE_FORM, at(interview, "summary").draft);
  expect(gaps()).toEqual([{ kind: "nothing" }]);
  interview.rate("metrics", "analytics", 4);
  expect(gaps()).toEqual([]);
  interview.markRest();
  interview.recommend(1);
  expect(gaps()).toEqual([{ kind: "reason" }]);
  interview.writeNote("budget", "x".repeat(MAX_TEXT_LENGTH + 1));
  interview.giveReason("y".repeat(MAX_TEXT_LENGTH + 1));
  expect(gaps()).toEqual([{ kind: "long note", question: "budget", number: 2 }, { kind: "long reason" }]);
  interview.writeNote("budget", "x".repeat(MAX_TEXT_LENGTH));
  interview.giveReason("Strong on figures");
  expect(gaps()).toEqual([]);
});

it("counts the tries while something is missing, and sends nothing", async () => {
  const kit = setUp();
  const interview = await opened(kit);
  fillIn(interview);
  interview.markRest();
  interview.recommend(2);
  await interview.submit();
  await interview.submit();
  expect(at(interview, "summary")).toMatchObject({ refused: 2, sending: false });
  expect(kit.world.calls).toBe(0);
});
