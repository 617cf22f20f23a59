const PREFIX = "C-";

/** The number in a candidate's code, or 0 when the text is no code of ours. @example codeNumber("c-012") → 12 */
export function codeNumber(code: string): number {
  const digits = /^C-(\d{1,9})$/i.exec(code)?.[1];
  return digits ? Number(digits) : 0;
}

/** @example candidateCode(7) → "C-007" */
export const candidateCode = (number: number): string => PREFIX + String(number).padStart(3, "0");
