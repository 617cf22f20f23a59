import { textUnlessError } from "../../domain/cell-value.ts";
import { nameKey } from "../../domain/name-key.ts";
import { columnCount } from "../../sheets/extent.ts";
import type { Applicant, DecisionBasis } from "../decision/decision-basis.ts";

/** How well somebody knows a platform, beside the level that the role brief wants. */
export interface PlatformLevel {
  readonly name: string;
  /** "" where nobody typed one. */
  readonly level: string;
  readonly wanted: string;
}

/** The platforms of the brief, with what stands in their columns on the candidates' sheet, which are headed by their names. */
export function platformLevels({ candidates, brief }: DecisionBasis, { place }: Applicant): PlatformLevel[] {
  const wanted = brief.platforms.filter(({ level }) => level !== null);
  const row = candidates.rows[place];
  if (wanted.length === 0 || !row) return [];
  const width = columnCount(candidates.sheet);
  const valuesOf = (number: number): unknown[] => candidates.sheet.getRange(number, 1, 1, width).getValues()[0] ?? [];
  const [headings, cells] = [valuesOf(candidates.heading).map(nameKey), valuesOf(row.number)];
  return wanted.map(({ name, level }) => {
    const column = headings.indexOf(nameKey(name));
    return { name, level: column < 0 ? "" : textUnlessError(cells[column]), wanted: String(level ?? "") };
  });
}
