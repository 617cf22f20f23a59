import { expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { act, ballot, columnOf, setUp } from "./kit.ts";

const { sheets, messages } = contentFor("en");

it("two interviewers who submit at the same moment lose nothing and double nothing", () => {
  const workbook = setUp();
  act(workbook, `sheet("${sheets.candidates.name}").getRange("B2").setValue("Ana");`);
  workbook.run("loadInterviewForm");
  const second = ballot({ id: "5b1e7a4c-2f68-4a0d-8c35-9d7e6f102b3c", interviewer: "Bea" });

  // The second submit comes in just as the first writes its lines, when it already holds the lock.
  const document = workbook.workbook;
  const { apply } = document;
  let refusal: unknown;
  document.apply = (commands) => {
    document.apply = apply;
    try {
      workbook.run("submitBallot", [second], { user: "Interviewer 2" });
    } catch (error) {
      refusal = error;
    }
    apply.call(document, commands);
  };
  workbook.run("submitBallot", [ballot()]);
  expect(String((refusal as Error | undefined)?.message)).toContain(messages.busy);

  workbook.run("submitBallot", [second], { user: "Interviewer 2" });
  const interviewers = columnOf(workbook, sheets.interviews.name, sheets.interviews.columns.interviewer);
  expect(interviewers).toEqual(["Ann", "Ann", "Bea", "Bea"]);
});
