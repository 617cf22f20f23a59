import { expect, it } from "vitest";
import { contentFor } from "../../src/content/content-for.ts";
import { languages } from "../../src/content/language.ts";
import { palette } from "../../src/sheets/look.ts";
import { parts } from "../../src/sheets/schema.ts";
import { PLACEHOLDER_NAMES, templateOf } from "../../src/sheets/template-of.ts";

/** @example columnNumber("AB") → 28 */
const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
};

it("contrast is computed as WCAG says", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

it("every text colour can be read on every ground it stands on", () => {
  const grounds = [palette.paper, palette.input, palette.tint];
  for (const text of [palette.ink, palette.quiet, palette.accent, palette.warning]) {
    for (const ground of grounds) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(palette.paper, palette.accent)).toBeGreaterThanOrEqual(4.5);
  for (const ground of [palette.low, palette.middle, palette.high]) expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
});

it.each(languages)("looks that depend on what a cell holds can be read in %s", (language) => {
  for (const part of parts) {
    for (const { background, color } of templateOf(part, contentFor(language), PLACEHOLDER_NAMES).conditional ?? []) {
      expect(contrast(color ?? palette.ink, background ?? palette.paper), `${part}: ${color} on ${background}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

it("a sheet fitted to the width of a landscape page keeps letters of 5 points or more, Candidates and the scoreboard once their groups are folded", () => {
  // A4 is the narrower of the two here: 11.69 inches, less half an inch of margins on either side, at 96 pixels an inch.
  const page = (11.69 - 1) * 96;
  for (const part of parts) {
    const { widths, hiddenColumns, columnGroups = [] } = templateOf(part, contentFor("fr"), PLACEHOLDER_NAMES);
    const away = [
      ...(hiddenColumns ? [[hiddenColumns.first, hiddenColumns.first + hiddenColumns.count - 1]] : []),
      ...columnGroups.map(({ columns }) => columns.split(":").map(columnNumber)),
    ];
    const isShown = (column: number) => !away.some(([first = 0, last = 0]) => column >= first && column <= last);
    const shown = widths.filter((_, i) => isShown(i + 1)).reduce((sum, width) => sum + width, 0);
    expect(10 * Math.min(1, page / shown), part).toBeGreaterThanOrEqual(5);
  }
});
