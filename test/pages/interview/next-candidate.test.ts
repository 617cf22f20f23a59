import { describe, expect, it } from "vitest";
import { nextCandidate } from "../../../src/pages/interview/next-candidate.ts";
import { at, fillIn, opened, setUp } from "./interview-kit.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

const own = (candidate: string, interviewer = "Kim Osei") => ({ id: candidate, candidate, interviewer, revision: 1, revealed: false });

describe("whom one rates next", () => {
  it("is the next in the sheet for whom one has not submitted, from the top after the last", () => {
    expect(nextCandidate(SAMPLE_FORM, "Kim Osei", "C1")?.id).toBe("C2");
    expect(nextCandidate(SAMPLE_FORM, "Kim Osei", "C3")?.id).toBe("C1");
    expect(nextCandidate({ ...SAMPLE_FORM, submitted: [own("C2"), own("C1", "Lee")] }, " kim osei", "C1")?.id).toBe("C3");
    expect(nextCandidate({ ...SAMPLE_FORM, submitted: [own("C2"), own("C3")] }, "Kim Osei", "C1")).toBeNull();
  });

  it("opens in one step from the receipt, under the same name, with the workbook as it is by then", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    await interview.submit();
    kit.world.form = { ...kit.world.form, version: 2, interviewer: "" };
    await interview.startNext("C2");
    expect(at(interview, "question")).toMatchObject({
      index: 0,
      form: { version: 2 },
      draft: { candidate: "C2", interviewer: "Kim Osei", answers: {} },
    });
  });

  it("stays at the start where the next one has left the sheet meanwhile", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    await interview.submit();
    kit.world.form = { ...kit.world.form, candidates: kit.world.form.candidates.filter(({ id }) => id !== "C2") };
    await interview.startNext("C2");
    expect(at(interview, "start").candidate).toBe("C1");
  });
});
