import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { markingWordsIn } from "../pages/words-in.ts";
import { begin, closeDialog, dialogFrame, expectAccessible, expectToFitNarrow, practise, rateAll } from "./marking-page.ts";
import { answer, cellShowing, choose, openSheet, shown, typeInto, useSite } from "./page-site.ts";

const words = markingWordsIn("en");
const { sheets, markedParts, messages } = contentFor("en");
const { handOut } = sheets.workSamples;
const { post, reply } = markedParts.parts;
const site = useSite();

const actAs = (page: Page, user: string) => page.getByLabel("Acting as").selectOption(user);

/** Marks everything in view with levels in turn, part by part. */
async function markAll(frame: Frame, levels: readonly number[]): Promise<void> {
  for (const [i, level] of levels.entries()) {
    if (i % 2 === 0) await practise(frame, words, i === 0 ? post.title : reply.title);
    await frame.getByRole("heading", { name: words.place(i < 2 ? post.title : reply.title, (i % 2) + 1, 2), exact: true }).waitFor();
    await rateAll(frame, level);
    await frame.getByRole("button", { name: words.save }).click();
  }
  await frame.getByRole("heading", { name: words.allMarked }).waitFor();
}

it("two people mark work samples blind, and see names and each other's marks when both are in", async () => {
  const { page } = await site.visit();
  await choose(page, "Hiring kit", "Set up the kit");
  await answer(page);
  await openSheet(page, "Candidates");
  await typeInto(page, "B2", "Ana Ferreira");
  await typeInto(page, "B3", "Ben Ito");
  await choose(page, "Hiring kit", "Work sample", "Prepare a hand-out");
  await answer(page, { text: "all" });
  await page.getByRole("status").filter({ hasText: "2 hand-outs are ready" }).waitFor();
  for (const [code, text] of [
    ["C-001", "Bread that waits for you. Yours, Ana"],
    ["C-002", "Come on Saturday!"],
  ] as const) {
    const name = `${handOut.name} ${code}`;
    await openSheet(page, name);
    for (const part of ["post", "reply"] as const) {
      const label = await cellShowing(page, name, handOut.tasks[part].answer);
      await typeInto(page, label.replace("A", "B"), `${part}: ${text}`);
    }
    await choose(page, "Hiring kit", "Work sample", "Read a filled hand-out");
    expect(await answer(page, { button: "No" })).toContain(messages.workSample.sampleRead(name, code, sheets.workSamples.name));
  }

  await actAs(page, "Interviewer 1");
  await choose(page, "Hiring kit", "Work sample", "Mark the work samples");
  const first = await dialogFrame(page);
  await begin(first, words, "Kim");
  await first.getByRole("heading", { name: words.practice(post.title) }).waitFor();
  await expectAccessible(first);
  await expectToFitNarrow(page, first);
  await markAll(first, [4, 4, 2, 2]);
  expect(await first.content()).not.toMatch(/Ana|Ferreira|Ben\b|Ito|C-00/);
  await closeDialog(page);

  await actAs(page, "Interviewer 2");
  await choose(page, "Hiring kit", "Work sample", "Mark the work samples");
  const second = await dialogFrame(page);
  await second.getByText(words.progress("Kim", 4, 4)).waitFor();
  await begin(second, words, "Lou");
  await markAll(second, [2, 2, 2, 2]);
  expect(await shown(page, "Interviews", "E2")).toBe("");
  await second.getByText(words.everybodyIn).waitFor();
  await second.getByRole("button", { name: words.reveal }).click();
  await second.getByRole("cell", { name: "Ana Ferreira" }).waitFor();
  expect(await second.getByText(words.discuss).count()).toBe(4);
  await second.getByText(messages.marking.apart(4, 6)).waitFor();
  await expectAccessible(second);
  await expectToFitNarrow(page, second);
  await expect.poll(() => shown(page, "Interviews", "E2")).toMatch(/^Work sample \((Kim|Lou)\)$/);
});
