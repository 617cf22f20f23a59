import { textUnlessError } from "./cell-value.ts";
import { HIGHEST_RATING, LOWEST_RATING } from "./rating.ts";
import { HIGHEST_PRIORITY } from "./role-brief.ts";

/** A line of the role brief as it stands on the sheet; the key says what it is, whatever it is called and wherever it was moved. */
export interface BriefLine {
  readonly key: string;
  readonly label: unknown;
  readonly answer: unknown;
}

/** A goal or a platform: the id is "" for one that the user added. */
export interface BriefItem {
  readonly id: string;
  readonly name: string;
  /** The number chosen; null when nothing was. */
  readonly value: number | null;
}

/** Keys of lines that occur more than once or are known by an id: "goal:ads" is a goal of the kit, "goal" one of the user's. */
export type ItemKind = "goal" | "platform" | "interviewer";

export const itemKey = (kind: ItemKind, id = ""): string => (id === "" ? kind : `${kind}:${id}`);

/**
 * The lines with the interviewers whom somebody added: a line between two of theirs, or right below the last, has no key, because inserting a row
 * copies none. The line above the next key is the heading of what follows.
 *
 * @param headings what the sections of the brief may be called
 */
export function withAddedInterviewers(lines: readonly BriefLine[], headings: readonly string[]): BriefLine[] {
  const first = lines.findIndex(({ key }) => key === "interviewer");
  const last = lines.reduce((found, { key }, i) => (key === "interviewer" ? i : found), -1);
  const next = lines.findIndex(({ key }, i) => i > last && key !== "");
  // Below the last line, up to the first blank one, and never the heading of what follows.
  const end = next < 0 ? lines.length : next - 1;
  const blank = lines.findIndex(({ label }, i) => i > last && i < end && textUnlessError(label) === "");
  const bottom = blank < 0 ? end : blank;
  return lines.map((line, i) => {
    const isAmong = first >= 0 && line.key === "" && ((i > first && i < last) || (i > last && i < bottom));
    return isAmong && !headings.includes(textUnlessError(line.label)) ? { ...line, key: "interviewer" } : line;
  });
}

/** The answer of the line with this key; "" when it is not there. */
export const answerOf = (lines: readonly BriefLine[], key: string): unknown => lines.find((line) => line.key === key)?.answer ?? "";

/** The named lines of one kind. */
export function itemsOf(lines: readonly BriefLine[], kind: ItemKind): { id: string; name: string; answer: unknown }[] {
  return lines.flatMap(({ key, label, answer }) => {
    if (key !== kind && !key.startsWith(`${kind}:`)) return [];
    const name = textUnlessError(label);
    return name === "" ? [] : [{ id: key.slice(kind.length + 1), name, answer }];
  });
}

/** The goals with their priorities; an unanswered one is not wanted. */
export const goalsOf = (lines: readonly BriefLine[]): BriefItem[] =>
  itemsOf(lines, "goal").map(({ id, name, answer }) => ({ id, name, value: parseStep(answer, 0, HIGHEST_PRIORITY) }));

/** The platforms with their wanted levels. */
export const platformsOf = (lines: readonly BriefLine[]): BriefItem[] =>
  itemsOf(lines, "platform").map(({ id, name, answer }) => ({ id, name, value: parseStep(answer, LOWEST_RATING, HIGHEST_RATING) }));

/**
 * A step of a scale, typed as a number or chosen as words that begin with it; null for anything else.
 *
 * @example parseStep("3 – decisive", 0, 3) → 3; parseStep("later", 0, 3) → null
 */
export function parseStep(cell: unknown, min: number, max: number): number | null {
  const digits = /^(\d+)(?![\d.,])/.exec(textUnlessError(cell))?.[1];
  const step = digits === undefined ? null : Number(digits);
  return step !== null && step >= min && step <= max ? step : null;
}

/** An amount that may be settled later: both ends are the same where only one was named. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
}

const FIGURE = "(\\d+(?:[.,]\\d+)?)";
const RANGE = new RegExp(`^\\D{0,12}?${FIGURE}(?:\\s*(?:[-–—−/]|to|à|a|bis|et|and)\\s*${FIGURE})?(?![\\d.,])`, "u");

/**
 * An amount of 0 or more or a range of them, also as text with a unit or with the marks of another locale; null for anything else.
 *
 * @example parseRange(20) → 20 to 20; parseRange("20–25 h") → 20 to 25; parseRange("1 200,50 €") → 1200.5; parseRange("a few") → null
 */
export function parseRange(cell: unknown): AmountRange | null {
  if (typeof cell === "number") return Number.isFinite(cell) && cell >= 0 ? { low: cell, high: cell } : null;
  if (typeof cell !== "string") return null;
  const plain = textUnlessError(cell)
    .normalize("NFKC")
    .replace(/(\d)[\s'’](?=\d{3}(?!\d))/gu, "$1")
    .replace(/(\d)[.,](?=\d{3}(?!\d))/gu, "$1");
  if (/^\s*[-–−]/u.test(plain)) return null;
  const [, first, second = first] = RANGE.exec(plain) ?? [];
  if (first === undefined || second === undefined) return null;
  const ends = [first, second].map((end) => Number(end.replace(",", ".")));
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/**
 * Lines that somebody inserted among the goals or the platforms have no key; a name and an answer make them goals or platforms of their own.
 *
 * @example withInserted([{ key: "goal:ads", … }, { key: "", label: "Recruiting", answer: "2 – important" }]) gives the second the key "goal"
 */
export function withInserted(lines: readonly BriefLine[]): BriefLine[] {
  let kind: string | undefined;
  return lines.map((line) => {
    const [named, answered] = [textUnlessError(line.label) !== "", textUnlessError(line.answer) !== ""];
    if (line.key !== "") kind = (["goal", "platform"] as const).find((each) => line.key === each || line.key.startsWith(`${each}:`));
    // A blank line ends the block.
    else if (!named && !answered) kind = undefined;
    return line.key === "" && kind !== undefined && named && answered ? { ...line, key: kind } : line;
  });
}
