import { describe, expect, it } from "vitest";
import type { Script } from "../local/script.ts";
import { act, files, setUp } from "./kit.ts";

/** What every cell shows, by its place. */
type Shown = Readonly<Record<string, string>>;

const shownBy = (workbook: Script): Shown =>
  act(
    workbook,
    `return Object.fromEntries(ss.getSheets().flatMap((each) => each.getDataRange().getDisplayValues().flatMap((row, r) =>
       row.flatMap((text, c) => (text === "" ? [] : [[each.getName() + " R" + (r + 1) + "C" + (c + 1), text]])))));`,
  ) as Shown;

/** Nothing to believe: an error, or "Loading...". */
const isWithheld = (text: string): boolean => /^(#[A-Z]|Loading)/.test(text);

/** Cells that say something else than when everything has answered. */
const untrue = (all: Shown, now: Shown): string[] =>
  Object.entries(now).flatMap(([place, text]) =>
    isWithheld(text) || all[place] === text ? [] : [`${place}: ${text}, not ${all[place] ?? "blank"}`],
  );

/** The custom functions that some cell of the workbook calls. */
const called = (workbook: Script): string[] => {
  const formulas = act(workbook, "return ss.getSheets().flatMap((each) => each.getDataRange().getFormulas().flat());") as string[];
  const names = Object.values(files).flatMap((text) => [...text.matchAll(/^function (SMM_\w+)/gm)].map((match) => match[1] ?? ""));
  return [...new Set(names)].filter((name) => formulas.some((formula) => formula.includes(`${name}(`)));
};

describe.each(["en_US", "fr_FR"])("a workbook of %s whose functions do not answer", (locale) => {
  const workbook = setUp({ locale, samples: true, answers: ["OK", "OK", "OK", "OK"] });
  for (const name of ["insertBenchmarks", "showExamplePlan"]) workbook.run(name);
  const all = shownBy(workbook);
  const names = called(workbook);

  it("calls functions on the scoreboard, the candidates, the rubric, the role brief, the questions and the exercise", () => {
    expect(names).toEqual(
      expect.arrayContaining(["SMM_STANDINGS", "SMM_HEADLINE", "SMM_SCOREBOARD", "SMM_PROFILES", "SMM_QUESTIONS_FEEDING", "SMM_FORECAST"]),
    );
    expect(Object.values(all).some(isWithheld)).toBe(false);
  });

  it("shows nothing that is not so while all of them are loading", () => {
    workbook.host.answerCells({ loading: true });
    const now = shownBy(workbook);
    expect(untrue(all, now)).toEqual([]);
    expect(Object.values(now).filter(isWithheld).length).toBeGreaterThanOrEqual(names.length);
  });

  it.each(names)("shows nothing that is not so while %s fails", (name) => {
    workbook.host.answerCells({ failing: [name] });
    const now = shownBy(workbook);
    expect(untrue(all, now)).toEqual([]);
    expect(Object.values(now).filter(isWithheld).length).toBeGreaterThan(0);
  });
});
