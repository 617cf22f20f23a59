import { cellWords } from "../content/cell-words.ts";
import { platformFits } from "../domain/ballot/platform-fit.ts";
import { isFailedText, textOf } from "../domain/cell-value.ts";
import { nameKey } from "../domain/name-key.ts";
import { isRating } from "../domain/rating.ts";
import { argumentsOf } from "./arguments/arguments-of.ts";
import { block, usedRows } from "./arguments/block.ts";

/**
 * Sets the levels that interviewers saw on each platform beside the levels that the role brief wants, one cell per candidate.
 *
 * @param {A1:A40} candidates The column of codes in Candidates, with its heading.
 * @param {B1:B200} ballots The column Ballot of Interviews.
 * @param {C1:C200} replaces Its column Replaces: an earlier ballot that was revised does not count.
 * @param {F1:F200} codes Its column Code.
 * @param {L1:L200} heard Its column Heard, where a level stands as "Instagram: 4/5".
 * @param {A30:A40} platforms The platforms of the role brief.
 * @param {B30:B40} levels The wanted level of each, as a number or as "3 – at home there"; blank where none is wanted.
 * @param {"en"} language Optional. The language of the words: "en" or "fr".
 * @return A heading, then for each candidate the mean level seen per platform and whether it reaches the wanted one; blank where none was seen.
 * @example =INDEX(SMM_PLATFORMS({"Code";"C-001"},{"b1";"b2"},{"";""},{"C-001";"C-001"},{"Instagram: 4/5";"Instagram: 3/5"},"Instagram",4,"en"),2) → ✕ Instagram 3.5, wanted 4
 * @customfunction
 */
export function SMM_PLATFORMS(
  candidates: unknown,
  ballots: unknown,
  replaces: unknown,
  codes: unknown,
  heard: unknown,
  platforms: unknown,
  levels: unknown,
  language?: unknown,
): string[][] {
  const words = cellWords(argumentsOf("SMM_PLATFORMS", language).language(language)).platformFit;
  const [rated, replaced, ratedFor, said] = [ballots, replaces, codes, heard].map(firstColumn);
  const [names, wanted, people] = [platforms, levels, candidates].map(firstColumn);
  const failed = [rated, replaced, ratedFor, said, names, wanted].flatMap((column) => column ?? []).find(isFailedText);
  const fits = platformFits(
    (said ?? []).map((cell, i) => ({
      ballot: textOf(rated?.[i] ?? ""),
      replaces: textOf(replaced?.[i] ?? ""),
      candidate: textOf(ratedFor?.[i] ?? ""),
      heard: textOf(cell),
    })),
    (names ?? []).map((name, i) => ({ name: textOf(name), level: levelOf(wanted?.[i]) })).filter(({ name }) => name !== ""),
  );
  const line = (code: unknown): string => {
    if (textOf(code) === "") return "";
    // What is wrong upstream is passed on: it must not look like nothing seen.
    if (failed !== undefined || isFailedText(code)) return textOf(failed ?? code);
    return (fits.get(nameKey(code)) ?? []).map(({ platform, seen, wanted: level }) => words.line(platform, seen, level)).join("\n");
  };
  const [, ...rows] = (people ?? []).slice(0, usedRows(block(candidates)));
  return [[words.heading], ...rows.map((code) => [line(code)])];
}

const firstColumn = (argument: unknown): readonly unknown[] => block(argument).map(([cell]) => cell);

/** A level as a number, or at the head of its words. @example levelOf("3 – at home there") → 3 */
function levelOf(cell: unknown): number | null {
  if (isRating(cell)) return cell;
  const digit = /^\s*([1-5])(?!\d)/.exec(textOf(cell ?? ""))?.[1];
  return digit === undefined ? null : Number(digit);
}
