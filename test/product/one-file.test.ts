import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languageOf } from "../../src/content/language.ts";
import type { InterviewForm } from "../../src/wire/interview.ts";
import { type Script, type ScriptOptions, script } from "../local/script.ts";
import { act, ballot, files, said, shown } from "./kit.ts";

const code = readFileSync(fileURLToPath(new URL("../../dist-paste/Code.gs", import.meta.url)), "utf8");

/** What the script editor gives a new project; nobody who pastes sees it. */
const editorsManifest = {
  timeZone: "America/New_York",
  dependencies: {},
  exceptionLogging: "STACKDRIVER",
  runtimeVersion: "V8",
};

const open = (manifest: unknown, locale: string, options: ScriptOptions = {}): Script =>
  script({ "Code.gs": code, "appsscript.json": JSON.stringify(manifest) }, { locale, ...options });

describe.each([
  ["the manifest of a new script project", editorsManifest, "en_US"],
  ["the manifest of the kit", JSON.parse(files["appsscript.json"] ?? "") as unknown, "fr_FR"],
])("the kit pasted as one file, with %s", (_name, manifest, locale) => {
  const language = languageOf(locale);
  const { sheets, samples } = contentFor(language);
  const workbook = open(manifest, locale);

  it("is set up, and its functions score the sample candidates without an error", () => {
    workbook.run("setUpTheKit");
    workbook.run("addSampleData");
    const rows = shown(workbook, sheets.candidates.name).slice(1);
    expect(rows.map((row) => row[1])).toEqual([...samples.candidates]);
    for (const part of ["candidates", "scoreboard", "rubric", "questions"] as const) {
      expect(JSON.stringify(shown(workbook, sheets[part].name)), part).not.toMatch(/"#|Loading/);
    }
  });

  it("opens the form with the page and the words of the folder of files", () => {
    workbook.run("openInterviewForm");
    const shownPage = workbook.ui.sidebar?.html ?? "";
    for (const name of ["interview.html", `interview-${language}.html`]) expect(shownPage.includes(files[name] ?? "-"), name).toBe(true);
  });

  it("keeps a ballot", () => {
    act(workbook, `sheet("${sheets.candidates.name}").getRange("B5").setValue("Zoé");`);
    const { candidates } = workbook.run("loadInterviewForm").result as InterviewForm;
    const { result } = workbook.run("submitBallot", [ballot({ candidate: candidates.at(-1)?.id ?? "" })]);
    expect(result).toMatchObject({ alreadyStored: false, ratings: 1 });
  });

  it("opens the marking dialog with the page of the folder of files", () => {
    const marker = open(manifest, locale, { workbook: workbook.workbook, answers: ["1"] });
    marker.run("insertBudgetExercise");
    marker.run("markBudgetExercises");
    const page = `${files["marking.html"]}<script>var wanted = "budget";</script>${files[`marking-${language}.html`]}`;
    expect(marker.ui.dialogs.map(({ html }) => html === page)).toEqual([true]);
  });
});

describe("the one file", () => {
  it("is the code of the folder of files, with its pages behind it and nothing else", () => {
    expect(code.startsWith(files["Code.js"] ?? "-")).toBe(true);
    const rest = code.slice(files["Code.js"]?.length);
    const pages = new Function(`${rest}\nreturn HiringKitPages;`)() as Readonly<Record<string, string>>;
    const expected = Object.entries(files).flatMap(([name, text]) => (name.endsWith(".html") ? [[name.slice(0, -5), text]] : []));
    expect(pages).toEqual(Object.fromEntries(expected));
  });

  it("holds the pages in plain quotes, so that nothing in them is taken for a comment", () => {
    const rest = code.slice(files["Code.js"]?.length);
    expect(parseSync("Code.js", rest).errors).toEqual([]);
    expect(rest).not.toMatch(/[\u2028\u2029]/);
    for (const line of rest.trim().split("\n").slice(1, -1)) expect(line).toMatch(/^ {2}"[\w-]+": "(?:[^"\\]|\\.)*",$/);
  });

  it("opens no half a page where its words were lost, and says in a sentence that something is wrong", () => {
    const cut = script({ "Code.gs": code.replace('"interview-en":', '"other":') });
    cut.run("setUpTheKit");
    const { logs } = cut.run("openInterviewForm");
    expect(cut.ui.sidebar).toBeNull();
    expect(said(cut)).toBe(contentFor("en").messages.unexpected);
    expect(JSON.stringify(logs)).toContain("No page named interview-en was built into the code.");
  });
});
