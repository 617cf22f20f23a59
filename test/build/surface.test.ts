import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse as parseJsDoc } from "comment-parser";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { resultOf } from "../../local/cli/eval.ts";
import { openSession } from "../../local/cli/session.ts";
import { menuFunctions } from "../../src/menu.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const { workbook } = openSession(`${project}/dist`, {});
const code = readFileSync(`${project}/dist/Code.js`, "utf8");
const { program, comments, errors } = parseSync("Code.js", code, { sourceType: "script" });

/** Everything that the menu, a cell, a trigger or a page can call: a change here is a change of the contract with the user. */
const publicFunctions: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(menuFunctions().map((name) => [name, []])),
  onOpen: ["event"],
  onInstall: ["event"],
  loadMarking: ["request"],
  confirmCategories: ["sent"],
  saveMark: ["sent"],
  revealMarks: ["request"],
  loadComparison: [],
  keepComparison: ["note"],
  loadInterviewForm: ["row"],
  keepDraft: ["draft"],
  submitBallot: ["ballot"],
  loadOwnBallot: ["id"],
  loadPanel: [],
  revealBallots: ["request"],
  sealBallotsAgain: ["motive"],
  withdrawBallot: ["withdrawal"],
  chooseVoice: ["choice"],
  SMM_PLANSCORE: ["plan", "budget", "justification", "elsewhere", "language", "spend", "platform", "currency"],
  SMM_PLANREASONS: ["plan", "budget", "justification", "elsewhere", "language", "spend", "platform", "currency"],
  SMM_ALLOCATE: ["budget", "a", "shape", "scale", "minimum", "maximum", "curve", "step"],
  SMM_EFFICIENCY: ["plan", "a", "shape", "scale", "minimum", "maximum", "curve"],
  SMM_FORECAST: ["spend", "platform", "benchmarks", "currency", "language"],
  SMM_BRIEF_WORKLOAD: ["keys", "labels", "answers", "language"],
  SMM_BRIEF_WEIGHTS: ["keys", "labels", "answers", "ids", "criteria", "weights", "language"],
  SMM_STANDINGS: ["candidates", "log", "criteria", "labels", "weights", "minimums", "language", "places"],
  SMM_HEADLINE: [
    ...["candidates", "names", "log", "criteria", "labels", "weights", "minimums"],
    ...["interviewers", "sealed", "language", "count", "lock", "places"],
  ],
  SMM_SCOREBOARD: [
    ...["candidates", "names", "log", "criteria", "labels", "weights", "minimums"],
    ...["interviewers", "sealed", "language", "count"],
  ],
  SMM_PLATFORMS: ["candidates", "ballots", "replaces", "codes", "heard", "platforms", "levels", "language"],
  SMM_PROFILES: ["candidates", "names", "log", "criteria", "labels", "weights", "minimums", "chosen"],
  SMM_SCORE: ["ratings", "weights", "minimums", "reasons"],
  SMM_SCORECARD: ["ratings", "weights", "minimums", "missing", "headings", "raters"],
  SMM_WEIGHTS: ["ranks"],
  SMM_PANEL: ["ballots", "candidates", "interviewers", "criteria", "weights"],
  SMM_ADJUST: ["matrix", "lambda"],
  SMM_SEVERITY: ["matrix", "lambda"],
  SMM_AGREEMENT: ["matrix", "method"],
  SMM_PBEST: ["matrix", "noise", "spread"],
  SMM_BEATS: ["a", "b", "weights", "confidence"],
  SMM_RANKS: ["scores", "weights", "confidence", "draws"],
  SMM_FLIP: ["a", "b", "weights", "criteria"],
  SMM_RATERS: ["ballots", "criteria"],
  SMM_FAIRNESS: ["groups", "language"],
  SMM_LOOKBACK: ["lines", "language"],
  SMM_POSTING_CHECK: ["texts", "language"],
  SMM_QUESTION_CHECK: ["questions", "language", "followUps", "muted"],
  SMM_QUESTIONS_FEEDING: ["criterionIds", "criteria", "asked", "questionIds", "feeds"],
};

const declared = program.body.flatMap((node) => {
  if (node.type !== "FunctionDeclaration" || node.id === null) return [];
  const comment = comments.find(
    ({ type, value, end }) => type === "Block" && value.startsWith("*") && code.slice(end, node.start) === "\n",
  );
  const [jsDoc] = comment ? parseJsDoc(`/*${comment.value}*/`) : [];
  return [
    { name: node.id.name, parameters: node.params.map((parameter) => (parameter.type === "Identifier" ? parameter.name : "?")), jsDoc },
  ];
});

const examples = declared.flatMap(({ name, jsDoc }) =>
  (jsDoc?.tags ?? [])
    .filter(({ tag }) => tag === "example")
    .map(({ source }) => source.map((line) => line.source.replace(/^[\s*/]*(@example)?/, "")).join(" "))
    .map((text) => ({ name, formula: text.split("→")[0]?.trim() ?? "", result: text.split("→")[1]?.trim() ?? "" })),
);

/** A result as examples write it, a single value or one row in braces, numbers rounded to six places. */
const resultCells = (result: string): unknown[][] => {
  if (result.startsWith("{")) return [JSON.parse(`[${result.slice(1, -1)}]`) as unknown[]];
  return [[Number.isNaN(Number(result)) ? result : Number(result)]];
};

describe("the built code", () => {
  it("declares the public functions with their parameters, and nothing else", () => {
    expect(Object.fromEntries(declared.map(({ name, parameters }) => [name, parameters]))).toEqual(publicFunctions);
    const others = program.body
      .filter(({ type }) => type !== "FunctionDeclaration")
      .map((node) => /^[^=]*[^ =]/.exec(code.slice(node.start, node.end))?.[0]);
    expect(others).toEqual(['"use strict";', "var HiringKit"]);
    expect(errors).toEqual([]);
  });

  it("says what each function does, and what each of its parameters means", () => {
    for (const { name, parameters, jsDoc } of declared) {
      expect(jsDoc?.description, name).toMatch(/\w/);
      const documented = jsDoc?.tags.filter(({ tag }) => tag === "param") ?? [];
      expect(
        documented.map((tag) => tag.name),
        name,
      ).toEqual(parameters);
      expect(
        documented.every(({ description }) => /\w/.test(description)),
        name,
      ).toBe(true);
    }
  });

  it("offers the custom functions, and no other function, in Sheets' autocomplete", () => {
    const offered = declared.filter(({ jsDoc }) => jsDoc?.tags.some(({ tag }) => tag === "customfunction"));
    expect(offered.map(({ name }) => name)).toEqual(declared.map(({ name }) => name).filter((name) => name.startsWith("SMM_")));
  });

  it("has an example for every custom function", () => {
    expect([...new Set(examples.map(({ name }) => name))]).toEqual(
      declared.map(({ name }) => name).filter((name) => name.startsWith("SMM_")),
    );
  });

  it.each(examples)("example of $name: $formula gives $result", ({ formula, result }) => {
    const { value } = resultOf(workbook, formula);
    const rounded = value.map((row) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell)));
    expect(rounded).toEqual(resultCells(result));
  });
});
