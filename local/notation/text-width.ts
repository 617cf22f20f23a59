/** Widths of Arial's characters in thousandths of the font size; any other character is as wide as a digit. */
const classes: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u, 1000],
  [/[mwMW@%—]/, 880],
  [/[ijlI|!.,:;'’ ]/, 260],
  [/[frt()[\]{}\-/\\"*]/, 340],
  [/\p{Lu}/u, 680],
  [/\p{Ll}/u, 540],
];
const digit = 556;

const pixelsPerPoint = 4 / 3;
const boldFactor = 1.07;

/**
 * The approximate width of a line of text in pixels. The host cannot measure text, so this adds up typical widths.
 *
 * @param points the font size.
 */
export function textWidth(text: string, points: number, bold: boolean): number {
  const units = [...text].reduce((sum, char) => sum + (classes.find(([pattern]) => pattern.test(char))?.[1] ?? digit), 0);
  return (units / 1000) * points * pixelsPerPoint * (bold ? boldFactor : 1);
}
