import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { act, openSamples, setUp, shown } from "./kit.ts";

const answer = (workbook: ReturnType<typeof setUp>, sheet = "Scoreboard"): unknown[] => shown(workbook, sheet).map(([first]) => first);

describe("columns that people move about", () => {
  it("leave the scoreboard right, also one that is inserted afterwards", () => {
    const workbook = setUp({ samples: true, answers: ["YES", "OK"] });
    const before = answer(workbook);
    act(
      workbook,
      `sheet("Interviews").insertColumnBefore(4); sheet("Interviews").getRange("D1").setValue("Mine");
       sheet("Candidates").insertColumnBefore(2); sheet("Candidates").getRange("B1").setValue("Age of CV");`,
    );
    expect(answer(workbook)).toEqual(before);
    workbook.run("insertScoreboard");
    expect(answer(workbook, "Scoreboard 2")).toEqual(before);
  });

  it("are asked for in one sentence when one of them has another heading", () => {
    const workbook = openSamples();
    act(workbook, 'sheet("Interviews").getRange("K1").setValue("Mark");');
    const { problems } = contentFor("en").board;
    expect(answer(workbook)).toContain(problems.columnGone("Interviews", "Rating"));
    expect(
      shown(workbook, "Scoreboard")
        .flat()
        .map(String)
        .filter((text) => text.includes("Maya")),
    ).toEqual([]);
  });
});
