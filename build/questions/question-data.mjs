import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const languages = ["english", "french"];

/** What stands in the column of grounds for a question that may be asked. */
export const LAWFUL = "lawful";

/**
 * One set of questions.
 *
 * @param name english, french, english-blind or french-blind
 * @returns a `{ writer, ground, shape, pair, text }` for each line; the two questions of a pair differ in what makes one of them unlawful
 */
export const readQuestions = (name) => {
  const [head, ...lines] = readFileSync(join(root, "data", "questions", `${name}.tsv`), "utf8")
    .trimEnd()
    .split("\n");
  const columns = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((value, i) => [columns[i], value])));
};

/** The writers of both languages who share a way of asking; they are left out together, so that no model is tested on a way that it was taught. */
export const ways = {
  handbook: ["us-handbook", "rh"],
  "shop owner": ["uk-owner", "patron"],
  "form label": ["form", "formulaire"],
  hint: ["hints", "indices"],
  misspelt: ["typos", "fautes"],
  Canadian: ["canada", "quebec"],
  formal: ["corporate", "administratif"],
  curt: ["blunt", "bref"],
  "talk of clients": ["agency", "agence"],
  charity: ["nonprofit", "associatif"],
  "talk of the work": ["recruiter", "recruteur"],
  "earlier tests": ["earlier", "anciennes"],
  "field reports": ["field", "terrain"],
  "minimal pairs": ["pairs", "paires"],
};
