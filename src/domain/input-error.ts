/**
 * A value that a person put into a sheet and that cannot be computed with.
 *
 * The message is one sentence: the function asked, the culprit, the remedy. It is what a cell shows, in English in every language, because
 * a custom function knows no workbook language and Sheets itself names functions in English there.
 *
 * @example new InputError("SMM_SCORE needs as many weights as criteria: 11 criteria, 10 weights.")
 */
export class InputError extends Error {
  override readonly name = "InputError";
}
