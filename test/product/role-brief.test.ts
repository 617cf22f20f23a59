import { describe, expect, it } from "vitest";
import { Workbook } from "../../local/engine/workbook/workbook.ts";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { rangeNames } from "../../src/sheets/schema.ts";
import type { Script } from "../local/script.ts";
import { act, errorCells, openWorkbook, said, sheetNames, shown } from "./kit.ts";

const again = (workbook: Script, answers: readonly unknown[]): Script =>
  openWorkbook({ workbook: Workbook.load(JSON.parse(JSON.stringify(workbook.workbook.save()))), answers });

describe.each(["en_US", "fr_FR", "de_DE", "ja_JP"])("the role brief in a workbook of %s", (locale) => {
  const content = contentFor(languageOf(locale));
  const { sheets, messages, criteria } = content;
  const text = sheets.roleBrief;
  // Expectations, adjectives, proof, must-haves, pay, contract, place, start, how to apply, data, and hours that do not suffice; in French also
  // an English title and few hours for a part-time contract.
  const lacking = content.language === "fr" ? 13 : 11;
  const workbook = openWorkbook({ locale, answers: ["OK"] });
  workbook.run("insertRoleBrief");
  /** Answers the lines with these labels, as a user finds them; several lines of one label do not exist. */
  const answer = (answers: Readonly<Record<string, unknown>>) =>
    act(
      workbook,
      `const brief = sheet("${text.name}"); const answers = ${JSON.stringify(answers)};
       const labels = brief.getRange("A1:A").getValues().map((row) => row[0]);
       for (const label of Object.keys(answers)) brief.getRange(labels.indexOf(label) + 1, 2).setValue(answers[label]);`,
    );
  const rows = () => shown(workbook, text.name);
  const below = (heading: string) => rows().findIndex((row) => row[0] === heading) + 1;
  const suggestions = () => rows().slice(below(text.weightsColumns[0]));
  const typed = (of = workbook) =>
    (act(of, `return ss.getRangeByName("${rangeNames.typedWeights}").getValues();`) as unknown[][]).slice(1).map(([cell]) => cell);

  it("says kindly that it is empty, and shows no error", () => {
    expect(rows()[below(text.sections.workload)]?.[0]).toBe(text.workloadWords.nothing);
    expect(suggestions()).toEqual([[text.noSuggestion, "", "", "", "", ""]]);
    expect(errorCells(workbook, text.name)).toEqual([]);
    workbook.run("applySuggestedWeights");
    expect(said(workbook)).toBe(messages.weights.briefEmpty);
  });

  it("compares the work with the hours, live", () => {
    answer({ [text.goals.service]: text.priorities[3], [text.platforms.tiktok]: text.levels[3] });
    const first = () => rows()[below(text.sections.workload)]?.[0];
    expect(first()).toBe(text.workloadWords.needed(17));
    for (const [hours, verdict] of [
      [20, "fits"],
      [15, "tight"],
      [10, "tooMuch"],
    ] as const) {
      answer({ [text.fields.hours.label]: hours });
      expect(first()).toBe(text.workloadWords.verdict(verdict, 17, { low: hours, high: hours }));
      expect(
        rows()
          .flat()
          .some((each) => String(each).startsWith(text.workloadWords.relief)),
      ).toBe(verdict !== "fits");
    }
  });

  it("suggests weights with their reasons, and types them on request", () => {
    const people = suggestions().find((row) => row[0] === criteria.B3.name);
    expect(people?.slice(1, 5)).toEqual([`${text.goals.service} +9`, 12, 18, "▲ 6"]);
    const video = suggestions().find((row) => row[0] === criteria.O3.name);
    expect(video?.slice(1, 4)).toEqual([`${text.platforms.tiktok} +4`, 0, 4]);
    const suggested = suggestions().map((row) => row[3]);
    const no = again(workbook, ["NO"]);
    no.run("applySuggestedWeights");
    expect(typed(no)[0]).toBe(12);
    const yes = again(workbook, ["YES"]);
    yes.run("applySuggestedWeights");
    expect(said(yes)).toBe(messages.weights.suggestionTyped(false));
    expect(typed(yes).slice(0, suggested.length)).toEqual(suggested);
    yes.run("applySuggestedWeights");
    expect(said(yes)).toBe(messages.weights.suggestionThere);
  });

  it("becomes a job post, which is never overwritten and never a formula", () => {
    answer({
      [text.fields.mission.label]: '\'=HYPERLINK("x")',
      [text.fields.title.label]: "Community manager 🎉",
      [text.fields.control.label]: text.controls[3],
    });
    workbook.run("writeJobPost");
    const name = content.jobPost.sheet;
    const post = shown(workbook, name).map(([cell]) => String(cell));
    expect(post[0]).toContain("Community manager 🎉");
    expect(post).toContain('=HYPERLINK("x")');
    expect(act(workbook, `return sheet("${name}").getRange("A1:A60").getFormulas().flat().join("");`)).toBe("");
    expect(post).toContain(`– ${text.goals.service}`);
    expect(post.filter((line) => line.startsWith("["))).toHaveLength(lacking);
    expect(post).toContain(`[${text.workloadWords.verdict("tooMuch", 17, { low: 10, high: 10 })}]`);
    expect(post.some((line) => line.includes("L5331-4"))).toBe(content.language === "fr");
    expect(said(workbook)).toBe(messages.brief.postWritten(name, lacking));
    act(workbook, `sheet("${name}").getRange("A2").setValue("mine");`);
    workbook.run("writeJobPost");
    expect(sheetNames(workbook)).toContain(`${name} 2`);
    expect(shown(workbook, name)[1]).toEqual(["mine"]);
  });

  it("names a wording that shuts people out, in the brief and below the title of the post, with an alternative", () => {
    const { findings, sentence, more } = content.postingCheck;
    const remark = () =>
      rows()
        .flat()
        .find((cell) => String(cell).startsWith("! "));
    expect(remark()).toBeUndefined();
    answer({
      [text.fields.mission.label]: "Join our young and dynamic team as a digital native.",
      [text.fields.expectations.label]: "Langue maternelle : français",
    });
    const first = sentence("young and dynamic team", findings["young-team"]);
    expect(remark()).toBe(`! ${first}${more(2)}`);
    workbook.run("writeJobPost");
    const post = shown(workbook, `${content.jobPost.sheet} 3`).map(([cell]) => String(cell));
    expect(post.slice(1, 4)).toEqual([
      `[${first}]`,
      `[${sentence("digital native", findings["digital-native"])}]`,
      `[${sentence("Langue maternelle", findings["native-speaker"])}]`,
    ]);
    answer({ [text.fields.mission.label]: '\'=HYPERLINK("x")', [text.fields.expectations.label]: "" });
    expect(remark()).toBeUndefined();
  });

  it("puts pay, place, contract, start, proof and ranges into the post, and promises no budget of 0", () => {
    answer({
      [text.fields.pay.label]: "38 000 – 42 000",
      [text.fields.place.label]: "Lyon",
      [text.fields.contract.label]: "CDI",
      [text.fields.start.label]: "2026",
      [text.fields.proof.label]: text.proofs[0],
      [text.fields.experience.label]: "One year",
      [text.fields.hours.label]: "30-35",
      [text.fields.budget.label]: "500–700",
      [text.fields.title.label]: text.firstTitle,
    });
    const post = () => {
      workbook.run("writeJobPost");
      return (sheetNames(workbook) as string[])
        .filter((each) => each.startsWith(content.jobPost.sheet))
        .flatMap((each, i, all) => (i === all.length - 1 ? shown(workbook, each).map(([cell]) => String(cell)) : []));
    };
    const lines = post();
    for (const given of ["38 000 – 42 000", "Lyon", "CDI", "30–35", "500–700"]) expect(lines.join("\n")).toContain(given);
    expect(lines.filter((line) => line.startsWith("["))).toHaveLength(5);
    answer({ [text.fields.budget.label]: 0 });
    expect(post().join("\n")).not.toMatch(/\b0 (USD|EUR)/);
    act(
      workbook,
      `const s = ss.getSheets().filter((each) => each.getName().startsWith("${content.jobPost.sheet}")); ss.deleteSheet(s[s.length - 1]); ss.deleteSheet(s[s.length - 2]);`,
    );
    const blank = ["pay", "place", "contract", "start", "proof", "experience"] as const;
    answer(Object.fromEntries(blank.map((field) => [text.fields[field].label, ""])));
    answer({ [text.fields.hours.label]: 10, [text.fields.budget.label]: 650, [text.fields.title.label]: "Community manager" });
  });

  it("counts goals and platforms that somebody inserted", () => {
    act(
      workbook,
      `const brief = sheet("${text.name}"); const labels = brief.getRange("A1:A").getValues().map((row) => row[0]);
       const row = labels.indexOf(${JSON.stringify(text.platforms.blog)}) + 1; brief.insertRowAfter(row);
       brief.getRange(row + 1, 1, 1, 2).setValues([["Threads", ${JSON.stringify(text.levels[2])}]]);`,
    );
    expect(rows()[below(text.sections.workload)]?.[0]).toBe(text.workloadWords.verdict("tooMuch", 20, { low: 10, high: 10 }));
    act(
      workbook,
      `const brief = sheet("${text.name}"); brief.deleteRow(brief.getRange("A1:A").getValues().map((row) => row[0]).indexOf("Threads") + 1);`,
    );
  });

  it("may be rearranged: lines renamed and moved, columns inserted", () => {
    act(
      workbook,
      `const brief = sheet("${text.name}");
       const row = brief.getRange("A1:A").getValues().map((line) => line[0]).indexOf(${JSON.stringify(text.goals.service)}) + 1;
       brief.getRange(row, 1).setValue("Happy customers"); brief.insertColumnBefore(2); brief.insertRowBefore(3);`,
    );
    workbook.run("writeJobPost");
    const post = shown(workbook, `${content.jobPost.sheet} 4`).map(([cell]) => String(cell));
    expect(post).toContain("– Happy customers");
    expect(post.filter((line) => line.startsWith("["))).toHaveLength(lacking);
    const at = rows().findIndex((row) => row[0] === criteria.B3.name);
    expect(rows()[at]?.slice(1, 4)).toEqual(["Happy customers +9", 12, 18]);
  });
});
