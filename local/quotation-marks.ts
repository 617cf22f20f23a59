/** A string literal, with doubled quotation marks inside, or a quoted sheet name. */
const literal = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/** What `engineQuotes` makes of a string; a call's own brackets before it do not belong to it. */
const joined = /(?<![\w.])\(\(("[^"]*"(?:&CHAR\(34\)&"[^"]*")+)\)\)/g;

/**
 * Quotation marks within the strings of a formula, for an engine whose strings can hold none: they are joined in by CHAR(34). Two brackets
 * mark such a join, so that it is found again.
 *
 * @example engineQuotes('=A1="say ""hi"""') → '=A1=(("say "&CHAR(34)&"hi"&CHAR(34)&""))'
 */
export function engineQuotes(formula: string): string {
  return formula.replace(literal, (text) => {
    const inner = text.slice(1, -1);
    return text.startsWith("'") || !inner.includes('""')
      ? text
      : `((${inner
          .split('""')
          .map((part) => `"${part}"`)
          .join("&CHAR(34)&")}))`;
  });
}

/** The way back. */
export function sheetsQuotes(formula: string): string {
  return formula.replace(joined, (_, text: string) => text.replaceAll('"&CHAR(34)&"', '""'));
}
