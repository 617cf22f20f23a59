import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import { CRITERION_LINES } from "../../src/sheets/capacity.ts";
import { buildFixture } from "../build/build-fixture.ts";
import { script } from "../local/script.ts";
import { act, shown } from "./kit.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const sources = Object.fromEntries(
  readdirSync(join(project, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(project, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
);

/** The criterion that is added, by its id and its name in every language. */
const ID = "O6";
const NAME = "Languages";
const words = `{ name: "${NAME}", why: "Customers write in theirs.", anchors: ["none", "some", "one", "two", "many"] }`;

/** The file with a line before the first that follows a text, as somebody would type it. */
function withLine(path: string, before: string, line: string): Readonly<Record<string, string>> {
  const text = sources[path] ?? "";
  expect(text.split(before), path).toHaveLength(2);
  return { [path]: text.replace(before, `${line}${before}`) };
}

/** All that it takes to give the kit one more criterion: its id with the questions that show it, and its words in each language. */
const changed = {
  ...withLine("src/domain/criterion.ts", "} as const;\n\nexport type OptionalCriterionId", `  ${ID}: ["D4"],\n`),
  ...withLine("src/content/en/criteria.ts", "  O5: {", `  ${ID}: ${words},\n`),
  ...withLine("src/content/fr/criteria.ts", "  O5: {", `  ${ID}: ${words},\n`),
};
const { refusal, dist } = await buildFixture({
  ...sources,
  "appsscript.json": readFileSync(join(project, "appsscript.json"), "utf8"),
  ...changed,
});

describe.each(["en_US", "fr_FR"])("a kit with one criterion more, in %s", (locale) => {
  const content = contentFor(languageOf(locale));
  const { rubric, candidates, interviews, scoreboard } = content.sheets;
  const workbook = script(dist, { locale });

  it("is built from three changed files and set up without an error in any cell", () => {
    expect(refusal).toBeNull();
    expect(Object.keys(changed)).toHaveLength(3);
    workbook.run("setUpTheKit");
    workbook.run("addSampleData");
    expect(errorsIn(workbook)).toEqual([]);
    expect(shown(workbook, rubric.name).map((row) => row.slice(0, 2))).toContainEqual([ID, NAME]);
    const lines = (name: string) => act(workbook, `return ss.getRangeByName("${name}").getNumRows();`);
    expect([lines("Hiring_criterion_ids"), lines("Hiring_weights")]).toEqual([CRITERION_LINES + 2, CRITERION_LINES + 2]);
  });

  it("shows the criterion among the candidates' means, in the heat map and in the radar once it counts", () => {
    act(
      workbook,
      `const rubric = sheet(${JSON.stringify(rubric.name)}).getDataRange().getValues();
       const heading = rubric.findIndex((row) => row.includes(${JSON.stringify(rubric.columns.weight)}));
       const line = rubric.findIndex((row) => row[0] === "${ID}");
       sheet(${JSON.stringify(rubric.name)})
         .getRange(line + 1, rubric[heading].indexOf(${JSON.stringify(rubric.columns.weight)}) + 1)
         .setValue(10);
       const log = sheet(${JSON.stringify(interviews.name)});
       const headings = log.getDataRange().getValues()[0];
       log.insertRowsAfter(log.getMaxRows(), 1);
       const row = log.getMaxRows();
       const write = (heading, value) => log.getRange(row, headings.indexOf(heading) + 1).setValue(value);
       write(${JSON.stringify(interviews.columns.ballot)}, "extra");
       write(${JSON.stringify(interviews.columns.interviewer)}, "Ann");
       write(${JSON.stringify(interviews.columns.code)}, "S-1");
       write(${JSON.stringify(interviews.columns.criterionId)}, "${ID}");
       write(${JSON.stringify(interviews.columns.rating)}, 5);`,
    );
    workbook.run("showScoreboard");
    expect(errorsIn(workbook)).toEqual([]);
    const people = shown(workbook, candidates.name);
    const column = people[0]?.indexOf(NAME) ?? -1;
    expect(people.find((row) => row[0] === "S-1")?.[column]).toBe(5);
    const board = shown(workbook, scoreboard.name);
    const labelled = board[0]?.indexOf(scoreboard.profiles) ?? -1;
    const names = board.flatMap((row) => (typeof row[labelled] === "number" ? [row[labelled + 1]] : []));
    expect(board.find((row) => row[labelled + 1] === NAME)?.[labelled + 2]).toBe(5);
    expect(radarLabels(workbook)).toEqual(names);
    expect(names).toContain(NAME);
  });
});

/** Every cell of the workbook that holds an error or is still waiting, as a user would name it. */
const errorsIn = (workbook: ReturnType<typeof script>): unknown =>
  act(
    workbook,
    `return ss.getSheets().flatMap((sheet) => {
       const range = sheet.getDataRange();
       return range.getDisplayValues().flatMap((row, r) => row.flatMap((text, c) =>
         /^#|^Loading/.test(text) ? [sheet.getName() + "!" + range.getCell(r + 1, c + 1).getA1Notation() + " " + text] : []));
     });`,
  );

const radarLabels = (workbook: ReturnType<typeof script>): unknown =>
  act(
    workbook,
    `return ss.getSheets().flatMap((sheet) => sheet.getCharts())
       .filter((chart) => chart.modify().getChartType() === Charts.ChartType.RADAR)
       .flatMap((chart) => chart.getRanges()[0].getValues().slice(1).map((row) => row[0]));`,
  );
