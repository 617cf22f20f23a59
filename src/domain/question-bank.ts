/** A question as the bank holds it: what is asked, what to hear in the answer, and the criteria it feeds. */
export interface BankQuestion {
  readonly id: string;
  readonly text: string;
  readonly intent: string;
  readonly listenFor: readonly string[];
  readonly redFlags: readonly string[];
  readonly followUps: readonly string[];
  readonly minutes: number | null;
  /** Ids of criteria, each once. */
  readonly criteria: readonly string[];
}

/** The number in the id of a question that somebody added, or 0 when it is no such id. @example questionNumber("Q12") → 12 */
export function questionNumber(id: string): number {
  const digits = /^Q(\d{1,9})$/.exec(id)?.[1];
  return digits ? Number(digits) : 0;
}

/**
 * The id of every line: its own, or a new one where it has none or repeats one from above. Numbers go on from the highest ever given, so that a
 * deleted question's notes never come back under another question.
 *
 * @param ids one per line, "" where there is none; undefined for a line without a question, which gets none
 * @example numberQuestions(["D1", "", "D1"], 0) → {ids: ["D1", "Q1", "Q2"], last: 2}
 */
export function numberQuestions(ids: readonly (string | undefined)[], last: number): { ids: string[]; last: number } {
  let highest = ids.reduce((most, id) => Math.max(most, questionNumber(id ?? "")), last);
  const seen = new Set<string>();
  const given = ids.map((id) => {
    if (id === undefined) return "";
    const own = id === "" || seen.has(id) ? `Q${++highest}` : id;
    seen.add(own);
    return own;
  });
  return { ids: given, last: highest };
}

/** The entries of a cell that holds one per line, without their bullets. @example entries("• a\n\n b ") → ["a", "b"] */
export const entries = (cell: unknown): string[] =>
  String(cell ?? "")
    .split(/\r?\n/)
    .map(plainEntry)
    .filter((entry) => entry !== "");

/** An entry without its bullet. @example plainEntry("• Copy ") → "Copy" */
export const plainEntry = (entry: string): string => entry.replace(/^[\s•*–-]+/, "").trim();
