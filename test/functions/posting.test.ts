import { expect, it } from "vitest";
import { SMM_POSTING_CHECK } from "../../src/functions/posting.ts";

it("one sentence names the first wording, an alternative, and how many more there are", () => {
  expect(SMM_POSTING_CHECK([["Join our young team, digital native!"], [3], ["Native speaker."]])).toEqual([
    [
      "! “young team” tells older people to stay away. Write instead: a team that tries things out and decides quickly. 2 more wordings are named in the job post.",
    ],
  ]);
  expect(SMM_POSTING_CHECK("H de préférence", "fr")).toEqual([[expect.stringMatching(/^! «\sH de préférence\s» /)]]);
});

it("nothing is said where nothing was found", () => {
  expect(SMM_POSTING_CHECK([["Social media manager"], [""], [12]])).toEqual([[""]]);
});
