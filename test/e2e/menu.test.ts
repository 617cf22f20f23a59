import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { type Language, ownName } from "../../src/content/language.ts";
import { answer, cellShowing, choose, openSheet, sheetNames, shown, typeInto, useSite } from "./page-site.ts";

const site = useSite();

/** An add-on has one name in every language. */
const ADD_ON = "Hiring kit";

const words = (language: Language) => {
  const { messages, sheets, menu, criteria, jobPost } = contentFor(language);
  const said = language === "fr" ? { yes: "Oui", no: "Non" } : { yes: "Yes", no: "No" };
  return { messages, sheets, menu, criteria, jobPost, kit: ADD_ON, ...said };
};

/** A visitor of that language with the kit set up, and their words. */
async function openKit(language: Language) {
  const { page } = await site.visit(language === "fr" ? "fr-FR" : "en-US");
  const said = words(language);
  await choose(page, said.kit, said.menu.setUp);
  await answer(page);
  return { page, ...said };
}

describe.each(["en", "fr"] as const)("a visitor who speaks %s", (language) => {
  it("fills in the role brief, takes its weights, and gets a job post", async () => {
    const { page, sheets, menu, messages, criteria, jobPost, kit, yes } = await openKit(language);
    const { name, goals, platforms, priorities, levels, fields, workloadWords } = sheets.roleBrief;
    const answers = [
      [goals.service, priorities[3]],
      [platforms.tiktok, levels[3]],
      [fields.mission.label, "Win hearts"],
      [fields.hours.label, "20"],
    ] as const;
    for (const [label, text = ""] of answers) {
      const address = (await cellShowing(page, name, label)).replace("A", "B");
      await typeInto(page, address, text);
      await expect.poll(() => shown(page, name, address)).not.toBe("");
    }
    await cellShowing(page, name, workloadWords.verdict("fits", 17, { low: 20, high: 20 }));
    const suggestion = (await cellShowing(page, name, `${goals.service} +9`)).slice(1);
    expect(await Promise.all(["A", "C", "D", "E"].map((column) => shown(page, name, column + suggestion)))).toEqual([
      ...[criteria.B3.name, "12", "18", "▲ 6"],
    ]);

    await choose(page, kit, menu.roleBrief, menu.applySuggested);
    expect(await answer(page, { button: yes })).toContain(messages.weights.change({ id: "B3", name: criteria.B3.name, from: 12, to: 18 }));
    expect(await answer(page)).toBe(messages.weights.suggestionTyped(false));
    const weight = (await cellShowing(page, sheets.rubric.name, "B3")).replace("A", "D");
    expect(await shown(page, sheets.rubric.name, weight)).toBe("18");

    await choose(page, kit, menu.roleBrief, menu.writeJobPost);
    expect(await answer(page)).toContain(`${jobPost.sheet}`);
    await cellShowing(page, jobPost.sheet, "Win hearts");
    await cellShowing(page, jobPost.sheet, `– ${goals.service}`);
  });

  it("breaks the workbook and lets the check repair it, with a copy", async () => {
    const { page, sheets, menu, messages, kit, yes } = await openKit(language);
    const { check } = messages;
    await openSheet(page, sheets.candidates.name);
    await typeInto(page, "B1", "Who");
    await openSheet(page, sheets.questions.name);
    await typeInto(page, "J5", "Z9");

    await choose(page, kit, menu.check);
    expect(await answer(page, { button: yes })).toBe(check.offer(2, 1, check.sheet));
    expect(await answer(page)).toBe(check.repaired(1, 1, [check.copyName(sheets.candidates.name)]));
    expect(await shown(page, sheets.candidates.name, "B1")).toBe(sheets.candidates.columns.name);
    expect(await shown(page, check.copyName(sheets.candidates.name), "B1")).toBe("Who");
    expect(await shown(page, check.sheet, "A5")).toBe(`${sheets.questions.name}!J5`);
    expect(await shown(page, check.sheet, "C5")).toBe(check.findings.unknownFed.why);
  });
});

it("goes to French and back, keeping a text that was edited", async () => {
  const { page, sheets, menu, kit } = await openKit("en");
  const french = words("fr");
  await openSheet(page, sheets.rubric.name);
  await typeInto(page, "B5", "Kindness");

  await choose(page, kit, menu.language, ownName("fr"));
  expect(await answer(page)).toBe(french.messages.language.done);
  expect(await sheetNames(page)).toEqual(expect.arrayContaining([french.sheets.rubric.name, french.sheets.scoreboard.name]));
  expect(await shown(page, french.sheets.rubric.name, "B5")).toBe("Kindness");
  expect(await shown(page, french.sheets.rubric.name, "B6")).toBe(french.criteria.B4.name);

  await choose(page, french.kit, french.menu.language, ownName("en"));
  expect(await answer(page)).toBe(words("en").messages.language.done);
  expect(await shown(page, sheets.rubric.name, "B5")).toBe("Kindness");
  expect(await shown(page, sheets.rubric.name, "B6")).toBe(words("en").criteria.B4.name);
});

it("adds a candidate and a second sheet from the menu", async () => {
  const { page, sheets, menu, messages, kit, yes } = await openKit("fr");
  await choose(page, kit, menu.candidates, menu.addCandidate);
  expect(await answer(page, { text: "Inès Roux 🎉" })).toBe(messages.candidates.askName);
  expect(await answer(page)).toBe(messages.candidates.candidateAdded("Inès Roux 🎉", "C-001", 0));
  expect(await shown(page, sheets.candidates.name, "B2")).toBe("Inès Roux 🎉");

  await choose(page, kit, menu.insert, menu.insertRubric);
  expect(await answer(page, { button: yes })).toBe(messages.offerSecond(sheets.rubric.name));
  expect(await answer(page)).toBe(messages.secondAdded(`${sheets.rubric.name} 2`, sheets.rubric.name));
  expect(await shown(page, `${sheets.rubric.name} 2`, "B5")).toBe(contentFor("fr").criteria.B3.name);
});
