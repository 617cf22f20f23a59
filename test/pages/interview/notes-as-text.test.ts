import { expect, it } from "vitest";
import { newDraft, rate, recommend, tick, writeNote } from "../../../src/pages/interview/draft.ts";
import { notesAsText } from "../../../src/pages/interview/notes-as-text.ts";
import { wordsIn } from "../words-in.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

it("puts every rating and note of a draft into plain text", () => {
  const blank = newDraft("b1", "kit", { id: "C1", name: "Ana Ferreira" }, "Kim");
  const draft = writeNote(rate(rate(blank, "metrics", "analytics", 4), "metrics", "people", null), "budget", "Plans\nwell. ");
  expect(notesAsText(SAMPLE_FORM, draft, wordsIn("en"))).toBe(
    [
      "Ana Ferreira, rated by Kim",
      "",
      "1. Which two figures tell you most about how our business does on social media?",
      "- Analytics: 4",
      "- People skills: Not observed",
      "",
      "2. You have 650 a month. How do you spend it?",
      "- Budgeting, paid advertising and Rindfleischetikettierungsüberwachungsaufgaben: Not rated",
      "Plans",
      "well.",
      "",
    ].join("\n"),
  );
});

it("hands over the ticks and the recommendation too, and a note on a question that is no longer asked", () => {
  const blank = newDraft("b1", "kit", { id: "C9", name: "Zoe" }, "Kim");
  const ticked = tick(tick(blank, "metrics", "evidence", "Leads"), "metrics", "flags", "Counts followers only");
  const draft = recommend(writeNote(ticked, "Q7", "About a question since removed"), { choice: -1, reason: "Too little. " });
  const text = notesAsText(SAMPLE_FORM, draft, wordsIn("en"));
  expect(text).toContain("Zoe, rated by Kim");
  expect(text).toContain("Listen for:\n- Leads\nRed flags:\n- Counts followers only");
  expect(text).toContain("Q7\nAbout a question since removed");
  expect(text).toContain("Recommendation\nNo\nToo little.\n");
});
