/**
 * Learns the model of the question check from data/questions and writes it into the sources. The same data give the same file, byte for byte.
 *
 * Usage: node build/questions/train.mjs
 */
import { realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { learn, lesson } from "./learn.mjs";
import { loadSource } from "./load-source.mjs";
import { languages, readQuestions, root } from "./question-data.mjs";

export const MODEL_FILE = "src/domain/question-lint/question-model.ts";

/** The text of the model's file. */
export const modelFile = async () => {
  const source = await loadSource("build/questions/source.ts");
  const lessons = languages.flatMap(readQuestions).map((question) => lesson(source, question));
  const { bias, unit, weights } = learn(lessons, source.WEIGHTS);
  return [
    "/** What was learned from data/questions: written by `npm run train:questions`, never by hand. */",
    `export const questionModel = {\n  bias: ${bias},\n  unit: ${unit},\n  weights:\n    "${source.encodeWeights(weights)}",\n};`,
    "",
  ].join("\n");
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  writeFileSync(join(root, MODEL_FILE), await modelFile());
