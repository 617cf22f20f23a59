import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { act, openWorkbook, said, shown } from "./kit.ts";

describe("a second sheet", () => {
  const { messages } = contentFor("en");

  it("is added only when asked for, stands for itself and takes no name of the kit", () => {
    const workbook = openWorkbook({ answers: ["OK", "YES", "OK"] });
    workbook.run("setUpTheKit");
    const names = () =>
      act(workbook, "return ss.getNamedRanges().map((each) => [each.getName(), each.getRange().getSheet().getName()]).sort();");
    const before = names();
    workbook.run("insertRubric");
    expect(said(workbook)).toBe(messages.secondAdded("Rubric 2", "Rubric"));
    expect(names()).toEqual(before);
    expect(
      shown(workbook, "Rubric 2")
        .slice(3, 8)
        .map((row) => row[1]),
    ).toEqual(
      shown(workbook, "Rubric")
        .slice(3, 8)
        .map((row) => row[1]),
    );
    act(workbook, 'sheet("Rubric 2").getRange("B5").setValue("Mine");');
    expect((workbook.run("loadInterviewForm").result as { criteria: { name: string }[] }).criteria[0]?.name).not.toBe("Mine");
  });
});
