/**
 * Writes docs/functions.md, the page about the custom functions, from the JSDoc that Sheets shows, so that the two cannot drift.
 *
 * Usage: node build/reference.mjs        (npm run reference)
 */
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseJsDoc } from "comment-parser";
import { cellFunctionFiles } from "../build.mjs";
import { BuildError } from "./checks.mjs";
import { withDecimalComma } from "./decimal-comma.mjs";
import { readExports } from "./stubs.mjs";

/** The functions by the question that a person has; a function without a place here is refused. */
const QUESTIONS = {
  "Who is ahead, and how sure is that?": [
    ...["SMM_SCORE", "SMM_SCORECARD", "SMM_STANDINGS", "SMM_SCOREBOARD", "SMM_HEADLINE", "SMM_PROFILES", "SMM_PBEST"],
  ],
  "Do my weights decide it?": ["SMM_WEIGHTS", "SMM_BRIEF_WEIGHTS", "SMM_BEATS", "SMM_RANKS", "SMM_FLIP"],
  "Do the interviewers agree?": ["SMM_PANEL", "SMM_AGREEMENT", "SMM_SEVERITY", "SMM_ADJUST", "SMM_RATERS"],
  "Can I ask that, and who asks about what?": ["SMM_QUESTION_CHECK", "SMM_POSTING_CHECK", "SMM_QUESTIONS_FEEDING"],
  "Who knows which platform?": ["SMM_PLATFORMS"],
  "Are groups of applicants hired equally often?": ["SMM_FAIRNESS"],
  "Which questions told something?": ["SMM_LOOKBACK"],
  "Does the job fit into the week?": ["SMM_BRIEF_WORKLOAD"],
  "How good is a budget plan?": ["SMM_PLANSCORE", "SMM_PLANREASONS", "SMM_ALLOCATE", "SMM_EFFICIENCY", "SMM_FORECAST"],
};

const INTRODUCTION = `# Functions

<!-- Written by \`npm run reference\` from the help that Sheets shows; edit it there. -->

They work in any sheet of a spreadsheet that has the kit, with ranges of your own. Blanks and words count as missing, never as 0; a mistake is
told in one sentence in the cell's note. The names are the same in every language.

**Write them as your spreadsheet does** (*File ▸ Settings ▸ Locale*). The examples are for a locale with a decimal point. With a decimal comma, as in
French or German, a semicolon separates arguments, a comma the decimals, and a backslash the columns inside braces: the second line of each
example. Ranges such as \`B2:F9\` need no braces, so most formulas look the same everywhere.
`;

const oneLine = (text) => text.replace(/\s+/g, " ").trim();

/** The parser would take the braces of a formula for a type, so the text is read as it stands. */
const sourceOf = (tag) => (tag?.source ?? []).map(({ source }) => source.replace(/^[\s*/]*(@\w+)?/, "")).join(" ");

const describe = ({ name, parameters, jsDoc }) => {
  const [block] = parseJsDoc(jsDoc);
  const textOf = (wanted) => oneLine(sourceOf(block.tags.find(({ tag }) => tag === wanted)));
  const documented = block.tags.filter(({ tag }) => tag === "param");
  const isOptional = (parameter) => /^Optional\b/.test(documented.find((tag) => tag.name === parameter).description);
  const list = parameters.map((parameter) => (isOptional(parameter.name) ? `[${parameter.name}]` : parameter.name)).join(", ");
  const [formula = "", result = ""] = textOf("example")
    .split("→")
    .map((part) => part.trim());
  const withComma = withDecimalComma(formula);
  return {
    name,
    text: [
      `### ${name}`,
      "",
      `\`${name}(${list})\``,
      "",
      oneLine(block.description),
      "",
      ...documented.map((tag) => `- \`${tag.name}\`: ${oneLine(tag.description)}`),
      "",
      `Gives: ${textOf("return")}`,
      "",
      "```",
      formula,
      ...(withComma === formula ? [] : [withComma]),
      `→ ${result}`,
      "```",
      "",
    ].join("\n"),
  };
};

/**
 * The whole page.
 *
 * @param files the files of cell functions, each with its name and text
 * @throws {BuildError} when a function stands under no question, or a question names a function that there is not
 */
export const functionReference = (files) => {
  const described = files.flatMap(({ name, text }) => readExports(name, text, { customFunctions: true }).map(describe));
  const placed = Object.values(QUESTIONS).flat();
  const names = described.map(({ name }) => name);
  const lost = names.find((name) => !placed.includes(name)) ?? placed.find((name) => !names.includes(name));
  if (lost) throw new BuildError(`${lost} must stand under one question of build/reference.mjs, and be a function.`);
  const textOf = (wanted) => described.find(({ name }) => name === wanted).text;
  const contents = Object.entries(QUESTIONS).map(([question, group]) => {
    const links = group.map((name) => `[${name}](#${name.toLowerCase()})`);
    return `- ${question} ${links.join(" · ")}`;
  });
  const sections = Object.entries(QUESTIONS).flatMap(([question, group]) => [`## ${question}\n`, ...group.map(textOf)]);
  return [INTRODUCTION, ...contents, "", ...sections].join("\n");
};

/** The files that the page is made of. */
export const functionFiles = (root) => cellFunctionFiles(root).map((name) => ({ name, text: readFileSync(join(root, name), "utf8") }));

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  writeFileSync(join(root, "docs/functions.md"), functionReference(functionFiles(root)));
}
