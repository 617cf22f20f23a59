import { expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { answer, cellShowing, choose, openSheet, sheetNames, typeInto, useSite } from "./page-site.ts";

const site = useSite();
const ADD_ON = "Hiring kit";

it.each(["en", "fr"] as const)(
  "a visitor who speaks %s goes from the ballots to a recorded decision, its memo, texts to send, a page about the one chosen, and an erasure",
  { timeout: 180_000 },
  async (language) => {
    const { page } = await site.visit(language === "fr" ? "fr-FR" : "en-US");
    const { menu, messages, sheets, samples, decision: text, candidatePage, letters } = contentFor(language);
    const yes = language === "fr" ? "Oui" : "Yes";
    const [maya, tom] = samples.candidates;
    const chosen = `${maya} (S-1)`;
    for (const item of [menu.setUp, menu.addSamples]) {
      await choose(page, ADD_ON, item);
      await answer(page);
    }
    await choose(page, ADD_ON, menu.scoreboard, menu.recordDecision);
    expect(await answer(page)).toBe(messages.decision.formReady(sheets.decision.name, []));
    const form = sheets.decision;
    const beside = async (label: string): Promise<string> => (await cellShowing(page, form.name, label)).replace("A", "B");
    await typeInto(page, await beside(form.fields.decider.label), "Dora Diaz");
    await typeInto(page, await beside(form.fields.reason.label), "Warm and exact");
    await typeInto(page, await beside(`${tom} (S-2)`), "Less at ease in talks");
    await typeInto(page, await beside(form.fields.whom.label), chosen);

    await choose(page, ADD_ON, menu.scoreboard, menu.recordDecision);
    expect(await answer(page, { button: yes })).toBe(messages.decision.confirm(chosen, 1, [messages.decision.warnings.noReason(1)]));
    const record = text.recordName(1);
    expect(await answer(page)).toBe(messages.decision.recorded(1, record));
    for (const words of [chosen, "Warm and exact", "Less at ease in talks"]) await cellShowing(page, record, words);
    await cellShowing(page, sheets.log.name, messages.decision.logged(1));

    await choose(page, ADD_ON, menu.scoreboard, menu.writeMemo);
    expect(await answer(page)).toBe(messages.decision.memoReady(text.memo.sheet));
    await cellShowing(page, text.memo.sheet, text.memo.items.nobody);

    await choose(page, ADD_ON, menu.candidates, menu.candidatePage);
    await answer(page, { text: "S-1" });
    const about = candidatePage.pageName("S-1");
    expect(await answer(page)).toBe(messages.documents.pageReady(about));
    await cellShowing(page, about, candidatePage.rank("1", 3));

    await openSheet(page, sheets.candidates.name);
    await choose(page, ADD_ON, menu.candidates, menu.textsToSend);
    await answer(page, { text: "S-2" });
    expect(await answer(page)).toBe(messages.documents.lettersReady(letters.sheet));
    await cellShowing(page, letters.sheet, letters.title(tom));
    expect(await sheetNames(page)).toEqual(expect.arrayContaining([form.name, record, text.memo.sheet, about, letters.sheet]));

    await choose(page, ADD_ON, menu.candidates, menu.eraseCandidate);
    await answer(page, { text: "S-2" });
    expect(await answer(page, { button: yes })).toContain(letters.sheet);
    expect(await answer(page)).toBe(messages.erase.done({ code: "S-2", own: [] }));
    await cellShowing(page, record, "S-2");
    await cellShowing(page, record, "Less at ease in talks");
    expect(await sheetNames(page)).not.toContain(letters.sheet);
    await expect(cellShowing(page, record, `${tom} (S-2)`)).rejects.toThrow();
  },
);
