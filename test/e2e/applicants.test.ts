import { expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { answer, cellShowing, choose, openSheet, sheetNames, typeInto, useSite } from "./page-site.ts";

const site = useSite();
const ADD_ON = "Hiring kit";

it.each(["en", "fr"] as const)(
  "a visitor who speaks %s goes from the ballots to a decision, its memo, and the erasure of somebody from all of it",
  { timeout: 240_000 },
  async (language) => {
    const { page } = await site.visit(language === "fr" ? "fr-FR" : "en-US");
    const { menu, messages, sheets, samples, decision: text } = contentFor(language);
    const yes = language === "fr" ? "Oui" : "Yes";
    const [maya, tom] = samples.candidates;
    for (const item of [menu.setUp, menu.addSamples]) {
      await choose(page, ADD_ON, item);
      await answer(page);
    }
    await choose(page, ADD_ON, menu.scoreboard, menu.recordDecision);
    await answer(page);
    const form = sheets.decision;
    const beside = async (label: string): Promise<string> => (await cellShowing(page, form.name, label)).replace("A", "B");
    await typeInto(page, await beside(form.fields.decider.label), "Dora Diaz");
    await typeInto(page, await beside(form.fields.reason.label), "Warm and exact");
    await typeInto(page, await beside(form.fields.whom.label), `${maya} (S-1)`);
    await choose(page, ADD_ON, menu.scoreboard, menu.recordDecision);
    await answer(page, { button: yes });
    await answer(page);
    await choose(page, ADD_ON, menu.scoreboard, menu.writeMemo);
    await answer(page);

    await openSheet(page, sheets.log.name);
    await choose(page, ADD_ON, menu.candidates, menu.eraseCandidate);
    expect(await answer(page, { text: "S-2" })).toBe(messages.erase.ask(""));
    expect(await answer(page, { button: yes })).toContain(`${tom} (S-2)`);
    expect(await answer(page)).toBe(messages.erase.done({ code: "S-2", own: [] }));
    await cellShowing(page, sheets.log.name, messages.erase.logged);
    await cellShowing(page, text.recordName(1), "S-2");
    await expect(cellShowing(page, sheets.candidates.name, tom)).rejects.toThrow();
  },
);

it.each(["en", "fr"] as const)("a visitor who speaks %s brings an applicant in from a sheet", { timeout: 180_000 }, async (language) => {
  const { page } = await site.visit(language === "fr" ? "fr-FR" : "en-US");
  const { menu, messages, sheets } = contentFor(language);
  const yes = language === "fr" ? "Oui" : "Yes";
  await choose(page, ADD_ON, menu.setUp);
  await answer(page);
  const list = (await sheetNames(page))[0] ?? "";
  await openSheet(page, list);
  for (const [cell, typed] of [
    ["A1", "Name"],
    ["B1", "E-mail"],
    ["A2", "Zoé Martin"],
    ["B2", "zoe@example.com"],
  ] as const)
    await typeInto(page, cell, typed);
  await choose(page, ADD_ON, menu.candidates, menu.bringIn);
  await answer(page, { text: "" });
  await answer(page, { text: "" });
  await answer(page, { button: yes });
  const facts = { sheet: list, added: 1, same: 0, before: 0, left: [], from: "C-001", to: "C-001" };
  expect(await answer(page)).toBe(messages.bringIn.done(facts));
  await cellShowing(page, sheets.candidates.name, "zoe@example.com");
});
