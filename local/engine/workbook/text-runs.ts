import type { TextAttributes, TextRun } from "./cell-style.ts";

/** The runs of a text: in order, without gaps or overlaps, and adjacent runs differ. */
export type TextRuns = readonly TextRun[];

const same = (a: TextRun, b: TextRun): boolean => a.link === b.link && JSON.stringify(sorted(a.style)) === JSON.stringify(sorted(b.style));

const sorted = (style: TextAttributes): unknown => Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));

/** One run for the whole text; none for an empty one. */
export const plainRuns = (text: string): TextRuns => (text === "" ? [] : [{ start: 0, end: text.length, style: {} }]);

/**
 * Changes the part of a text between two offsets, the end not included.
 *
 * @example changeRuns(plainRuns("Hello"), 0, 2, (run) => ({ ...run, style: { bold: true } })) → runs 0–2 and 2–5
 */
export function changeRuns(runs: TextRuns, start: number, end: number, change: (run: TextRun) => TextRun): TextRuns {
  const cut = runs.flatMap((run) => {
    const edges = [run.start, Math.max(run.start, Math.min(start, run.end)), Math.min(run.end, Math.max(end, run.start)), run.end];
    return [0, 1, 2].flatMap((index) => {
      const piece = { ...run, start: edges[index] ?? 0, end: edges[index + 1] ?? 0 };
      if (piece.start >= piece.end) return [];
      return [piece.start >= start && piece.end <= end ? change(piece) : piece];
    });
  });
  return cut.reduce<TextRun[]>((joined, run) => {
    const last = joined.at(-1);
    if (last && same(last, run)) joined[joined.length - 1] = { ...last, end: run.end };
    else joined.push(run);
    return joined;
  }, []);
}
