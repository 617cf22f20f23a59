import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { openExercise } from "./exercise.ts";
import { findings } from "./findings.ts";
import { act, answering, openSamples, openWorkbook, said, sheetNames, shown } from "./kit.ts";

describe("the check", () => {
  const { messages } = contentFor("en");

  it("leaves a shared code alone when ratings may be meant for either candidate", () => {
    const workbook = openSamples();
    act(
      workbook,
      'const list = sheet("Candidates"); list.getRange("A5:B5").setValues([[list.getRange("A2").getValue(), list.getRange("B2").getValue()]]);',
    );
    const asked = answering(workbook, "OK");
    asked.run("checkTheWorkbook");
    expect(said(asked)).toBe(messages.check.found(1, "Check"));
    expect(findings(asked, "Check")[1]?.[2]).toBe(messages.check.byHand);
  });

  it("changes nothing when the user says no, and writes its list anew the next time", () => {
    const workbook = openSamples();
    act(workbook, 'sheet("Candidates").getRange("B1").setValue("Who");');
    const asked = answering(workbook, "NO");
    asked.run("checkTheWorkbook");
    expect(shown(asked, "Candidates")[0]?.[1]).toBe("Who");
    act(asked, 'sheet("Candidates").getRange("B1").setValue("Candidate");');
    const well = answering(asked, "OK");
    well.run("checkTheWorkbook");
    expect(said(well)).toContain(messages.check.fine);
    expect((sheetNames(well) as string[]).filter((name) => name.startsWith("Check"))).toEqual(["Check"]);
    expect(findings(well, "Check")[1]?.[1]).toContain(messages.check.fine);
  });

  it("finds names that point elsewhere and points them back on request", () => {
    const workbook = openSamples();
    act(
      workbook,
      `ss.setNamedRange("Hiring_minimums", sheet("Sheet1").getRange("A1:A3")); ss.setNamedRange("Hiring_criteria", sheet("Rubric").getRange("C5:C28"));
       ss.setNamedRange("Hiring_platforms", sheet("Log").getRange("A1"));`,
    );
    const asked = answering(workbook, "YES", "OK");
    asked.run("checkTheWorkbook");
    expect(asked.ui.alerts[0]?.message).toBe(messages.check.offer(3, 3, "Check"));
    expect(said(asked)).toBe(messages.check.repaired(3, 0, []));
    expect(findings(asked, "Check")).toEqual([
      [messages.check.columns.where, messages.check.columns.what, messages.check.columns.repair],
      ["", messages.check.fine, ""],
    ]);
    const points = (name: string) =>
      act(asked, `const r = ss.getRangeByName("${name}"); return r.getSheet().getName() + "!" + r.getA1Notation();`);
    expect([points("Hiring_criteria"), points("Hiring_minimums")]).toEqual(["Rubric!B4:B", "Rubric!Q4:Q"]);
    expect(points("Hiring_platforms")).toMatch(/^Role brief!A\d+:A\d+$/);
  });

  it("takes an amount of the role brief however it may be typed there, and names what it cannot read", () => {
    const { columns, findings: kinds } = messages.check;
    const workbook = openSamples();
    const type = (key: string, value: unknown) =>
      act(
        workbook,
        `const s = sheet("Role brief"); const v = s.getDataRange().getValues(); const row = v.findIndex((cells) => cells.includes("${key}"));
         s.getRange(row + 1, 2).setValue(${JSON.stringify(value)}); return "Role brief!B" + (row + 1);`,
      ) as string;
    type("hours", "20–25");
    type("budget", "1,200 to 1,500 USD");
    const well = answering(workbook, "OK");
    well.run("checkTheWorkbook");
    expect(said(well)).toContain(messages.check.fine);
    const cells = [type("hours", "a few"), type("budget", "-5")];
    const asked = answering(workbook, "OK");
    asked.run("checkTheWorkbook");
    expect(findings(asked, "Check")).toEqual([
      [columns.where, columns.what, columns.repair],
      [cells[0], kinds.notNumber.what({ sheet: "", text: "a few", wanted: "≥ 0", meant: "" }), messages.check.byHand],
      [cells[1], kinds.notNumber.what({ sheet: "", text: "-5", wanted: "≥ 0", meant: "" }), messages.check.byHand],
    ]);
  });

  it.each(["en_US", "fr_FR", "de_DE", "ja_JP"])(
    "finds text and impossible numbers in the benchmarks and in a budget exercise of %s, and writes the numbers that are meant",
    { timeout: 120_000 },
    (locale) => {
      const { sheets, messages: said } = contentFor(languageOf(locale));
      const { what } = said.check.findings.notNumber;
      const exercise = sheets.exercise.nameOf("C-001");
      const workbook = openExercise(locale);
      act(
        workbook,
        `const b = sheet(${JSON.stringify(sheets.benchmarks.name)}); b.getRange("C2:D3").clearDataValidations().setNumberFormat("@").setValues([["4,5", "cheap"], ["3", "4"]]);
         b.getRange("A1").setValue("Where");
         const s = sheet(${JSON.stringify(exercise)}); s.getRange("D12:D15").clearDataValidations().setNumberFormat("@").setValues([["325 €"], ["a lot"], [""], [""]]);
         s.getRange("D16").clearDataValidations().setValue(-5);`,
      );
      const asShown = String(act(workbook, `return sheet(${JSON.stringify(exercise)}).getRange("D16").getDisplayValue();`));
      const asked = answering(workbook, "YES", "OK");
      asked.run("checkTheWorkbook");
      expect(findings(asked, said.check.sheet)).toEqual([
        [said.check.columns.where, said.check.columns.what, said.check.columns.repair],
        [`${sheets.benchmarks.name}!D2`, what({ sheet: "", text: "cheap", wanted: "> 0", meant: "" }), said.check.byHand],
        [`${exercise}!D13`, what({ sheet: "", text: "a lot", wanted: "≥ 0", meant: "" }), said.check.byHand],
        [`${exercise}!D16`, said.check.findings.outOfRange.what({ sheet: "", text: asShown, wanted: "≥ 0", meant: "" }), said.check.byHand],
      ]);
      const values = act(
        asked,
        `return [sheet(${JSON.stringify(sheets.benchmarks.name)}).getRange("C2:D3").getValues(), sheet(${JSON.stringify(exercise)}).getRange("D12").getValue()];`,
      );
      expect(values).toEqual([
        [
          [4.5, "cheap"],
          [3, 4],
        ],
        325,
      ]);
      expect(sheetNames(asked)).toEqual(
        expect.arrayContaining([said.check.copyName(exercise), said.check.copyName(sheets.benchmarks.name)]),
      );
    },
  );

  it("has nothing to check where there is no kit", () => {
    const workbook = openWorkbook();
    workbook.run("checkTheWorkbook");
    expect(said(workbook)).toBe(messages.noKit);
  });

  it("reads each sheet once", () => {
    const { calls } = openSamples().run("checkTheWorkbook");
    expect(calls.byMethod["Range.getValues"]).toBe(7);
    expect(calls.byMethod["Range.getFormulas"]).toBe(6);
  });
});
