import { cellWords } from "../content/cell-words.ts";
import { textUnlessError } from "../domain/cell-value.ts";
import { readByQuestion } from "../domain/look-back/by-question.ts";
import { linkOf, MIN_HIRES, type Pair } from "../domain/look-back/link.ts";
import { isRating } from "../domain/rating.ts";
import { argumentsOf } from "./arguments/arguments-of.ts";
import { block } from "./arguments/block.ts";

/**
 * Says which criteria and questions of past interviews went together with what was seen at work. Too few to judge under ten hires.
 *
 * @param {A4:G} lines One row per hire and criterion: code, name, criterion id, means by question such as "D1: 4; D7: 3.5", criterion, mean in interviews, rating at work from 1 to 5.
 * @param {"en"} language Optional. The language of headings and sentences: "en" or "fr".
 * @return A row of headings, then one row per criterion and per question: what, hires, Pearson's r, its 95 % limits, and a sentence.
 * @example =INDEX(SMM_LOOKBACK({"C-001","Ana","C2","D1: 4","Analytics",4,5},"en"),2,6) → Too few to judge: 1 of at least 10 hires.
 * @customfunction
 */
export function SMM_LOOKBACK(lines: unknown, language?: unknown): (string | number)[][] {
  const read = argumentsOf("SMM_LOOKBACK", language);
  const { columns, question, verdicts, nothing } = cellWords(read.language(language)).lookBackWords;
  const rows = block(lines);
  if (rows.some((row) => row.length !== 7)) throw read.refuse("lookBackColumns");
  const [criteria, questions] = [new Map<string, Map<string, Pair[]>>(), new Map<string, Map<string, Pair[]>>()];
  const names = new Map<string, string>();
  for (const [code, , id, byQuestion, name, interviews, atWork] of rows) {
    const [hire, criterion] = [textUnlessError(code), textUnlessError(id)];
    if (hire === "" || criterion === "" || !isRating(atWork)) continue;
    names.set(criterion, textUnlessError(name) || criterion);
    if (typeof interviews === "number") note(criteria, criterion, hire, { interviews, atWork });
    for (const [asked, mean] of readByQuestion(textUnlessError(byQuestion))) note(questions, asked, hire, { interviews: mean, atWork });
  }
  const line = (what: string, byHire: ReadonlyMap<string, readonly Pair[]>): (string | number)[] => {
    const { hires, r, low, high, verdict } = linkOf([...byHire.values()].map(meanOf));
    return [what, hires, r ?? "", low ?? "", high ?? "", verdicts[verdict](hires, MIN_HIRES)];
  };
  const found = [
    ...[...criteria].map(([id, byHire]) => line(names.get(id) ?? id, byHire)),
    ...[...questions].map(([id, byHire]) => line(question(id), byHire)),
  ];
  return [[...columns], ...(found.length > 0 ? found : [[nothing, "", "", "", "", ""]])];
}

function note(found: Map<string, Map<string, Pair[]>>, what: string, hire: string, pair: Pair): void {
  const byHire = found.get(what) ?? new Map<string, Pair[]>();
  found.set(what, byHire.set(hire, [...(byHire.get(hire) ?? []), pair]));
}

/** One pair for each hire: what a question says of several criteria of one person is not several hires. */
function meanOf(pairs: readonly Pair[]): Pair {
  const mean = (of: (pair: Pair) => number): number => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  return { interviews: mean(({ interviews }) => interviews), atWork: mean(({ atWork }) => atWork) };
}
