import { contentFor } from "../content/content-for.ts";
import { languages } from "../content/language.ts";
import type { TablePlaces } from "./column-places.ts";
import { columnCount, rowCount } from "./extent.ts";
import type { Sheet } from "./sheet.ts";
import { findHeading } from "./table.ts";

/** Headings are looked for in this many rows from the top. */
const SEARCHED = 50;

/**
 * Finds the columns of a table by their headings, in one read, so that formulas written now point at where they are now.
 *
 * @returns undefined for a sheet without any of the headings, such as one that is still to be filled
 */
export function tablePlaces(sheet: Sheet, part: "interviews" | "candidates"): TablePlaces | undefined {
  const values: unknown[][] = sheet.getRange(1, 1, Math.min(SEARCHED, rowCount(sheet)), columnCount(sheet)).getValues();
  const keys = Object.keys(contentFor("en").sheets[part].columns);
  const labels = languages.map((language) => {
    const columns: Readonly<Record<string, string>> = contentFor(language).sheets[part].columns;
    return keys.map((key) => columns[key] ?? "");
  });
  const { row, found } = findHeading(values, labels);
  const columns = Object.fromEntries(keys.flatMap((key, i) => ((found[i] ?? -1) < 0 ? [] : [[key, (found[i] ?? 0) + 1]])));
  return Object.keys(columns).length === 0 ? undefined : { heading: row + 1, columns };
}
