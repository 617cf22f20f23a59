/**
 * Measures the question check and writes docs/questions.md. Every figure of the tables comes from questions by writers of whom the model tested had
 * seen nothing; the last table from a set that was written before any tuning and never read since.
 *
 * Usage: node build/questions/evaluate.mjs
 */
import { realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { learn, lesson } from "./learn.mjs";
import { loadSource } from "./load-source.mjs";
import { LAWFUL, languages, readQuestions, root, ways } from "./question-data.mjs";

const title = { english: "English", french: "French" };
const percent = (part, all) => (all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`);
const count = (list, test) => list.filter(test).length;

/** The ground of the clearest place that is warned of, or null. */
const verdict = (source, model, { text }) => {
  const scored = source
    .delicatePlaces(source.questionTerms(text))
    .map(({ ground, features }) => ({ ground, score: source.placeScore(features, model) }))
    .filter(({ score }) => score > source.WARNING_SCORE);
  return scored.length === 0 ? null : scored.reduce((best, each) => (each.score > best.score ? each : best)).ground;
};

/** Every question with what a model said of it that had seen nothing of its writer's way of asking. */
const crossValidated = (source, questions) =>
  Object.values(ways).flatMap((writers) => {
    const seen = questions.filter(({ writer }) => !writers.includes(writer));
    const model = learn(
      seen.map((question) => lesson(source, question)),
      source.WEIGHTS,
    );
    return questions
      .filter(({ writer }) => writers.includes(writer))
      .map((question) => ({ ...question, found: verdict(source, model, question) }));
  });

/** "found of all", "false alarms of all" and "right ground of found" of some questions. */
const figures = (tested) => {
  const unlawful = tested.filter(({ ground }) => ground !== LAWFUL);
  const lawful = tested.filter(({ ground }) => ground === LAWFUL);
  const found = unlawful.filter((each) => each.found !== null);
  return {
    found: found.length,
    unlawful: unlawful.length,
    right: count(found, ({ ground, found }) => ground === found),
    alarms: count(lawful, (each) => each.found !== null),
    lawful: lawful.length,
  };
};

const row = (name, { found, unlawful, right, alarms, lawful }) =>
  `| ${name} | ${unlawful} | ${percent(found, unlawful)} | ${percent(right, found)} | ${lawful} | ${percent(alarms, lawful)} |`;

const HEAD = ["Unlawful", "Found", "Right ground", "Lawful", "False alarms"];
const table = (first, rows, head = HEAD) =>
  [`| ${[first, ...head].join(" | ")} |`, `|${"---|".repeat(head.length + 1)}`, ...rows].join("\n");

const groundTable = (source, tested) => {
  const cells = (language, ground) => {
    const own = figures(tested.filter((each) => each.language === language && each.ground === ground));
    return [own.unlawful, percent(own.found, own.unlawful)];
  };
  const rows = source.grounds.map((ground) => `| ${ground} | ${languages.flatMap((language) => cells(language, ground)).join(" | ")} |`);
  return table("Ground", rows, ["English", "Found", "French", "Found"]);
};

/** The page, from fresh measurements. */
export const questionsPage = async () => {
  const source = await loadSource("build/questions/source.ts");
  const all = languages.flatMap((language) => readQuestions(language).map((question) => ({ ...question, language })));
  const tested = crossValidated(source, all);
  const of = (language) => tested.filter((each) => each.language === language);
  const whole = learn(
    all.map((question) => lesson(source, question)),
    source.WEIGHTS,
  );
  const blind = languages.map((language) =>
    row(title[language], figures(readQuestions(`${language}-blind`).map((each) => ({ ...each, found: verdict(source, whole, each) })))),
  );
  const wayRows = (language) =>
    Object.entries(ways).map(([way, writers]) => row(way, figures(of(language).filter(({ writer }) => writers.includes(writer)))));
  return [
    "# What the question check finds",
    "Written by `npm run questions`; do not edit.",
    "The check names the words of a question that stand for something private (two lexicons in `src/domain/question-lint`), and a small linear model " +
      "says of each whether it is about the person asked or about the work and its audience. The model is learned from `data/questions` (CC0) " +
      "by `npm run train:questions`.",
    "## Questions by writers that the model had not seen",
    "Each way of asking was left out in turn, in both languages at once, and tested on a model that learned from the others.",
    table(
      "Language",
      languages.map((language) => row(title[language], figures(of(language)))),
    ),
    "**These figures flatter.** One author wrote all ways of asking and the lexicons, and read these mistakes while extending the lexicons. What others ask will be found less often. The hardest ways (“talk of clients”, “talk of the work”) hide the private in a question about the job.",
    ...languages.flatMap((language) => [`### ${title[language]}, by way of asking`, table("Way", wayRows(language))]),
    "### By ground",
    groundTable(source, tested),
    "## Blind sets",
    "Written before any tuning, by the same author, who extended the lexicons afterwards; their mistakes were never looked at.",
    table("Language", blind),
    "",
  ].join("\n\n");
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const page = await questionsPage();
  writeFileSync(join(root, "docs", "questions.md"), page.replaceAll("\n\n\n", "\n\n"));
  console.log(page);
}
