/** A string literal, with doubled quotation marks inside, or a quoted sheet name. */
const literal = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/** What `engineQuotes` makes of a string; the parenthesis of a call before it does not belong to it. */
const joined = /(?<![\w.])\(\(("[^"]*"(?:&CHAR\((?:34|92)\)&"[^"]*")+)\)\)/g;

/**
 * Quotation marks within the strings of a formula, for an engine whose strings can hold none: they are concatenated as CHAR(34). So is a backslash
 * at the end, as CHAR(92), for the engine would take it for an escape of the closing mark. Double parentheses mark such a concatenation, so that it
 * can be recognised.
 *
 * @example engineQuotes('=A1="say ""hi"""') → '=A1=(("say "&CHAR(34)&"hi"&CHAR(34)&""))'
 */
export function engineQuotes(formula: string): string {
  return formula.replace(literal, (text) => {
    if (text.startsWith("'")) return text;
    const inner = text.slice(1, -1);
    const parts = inner.replaceAll('""', '"&CHAR(34)&"').replace(/\\(?=\\*(?:"|$))/g, '"&CHAR(92)&"');
    return parts === inner ? text : `(("${parts}"))`;
  });
}

/** The reverse of `engineQuotes`. */
export function sheetsQuotes(formula: string): string {
  return formula.replace(joined, (_, text: string) => text.replaceAll('"&CHAR(34)&"', '""').replaceAll('"&CHAR(92)&"', "\\"));
}
