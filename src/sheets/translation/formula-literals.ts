/** A quoted sheet name, or a text; sheet names may hold quotation marks of their own. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

/** The texts inside a formula. @example literalsOf('=IF(A1="";"say ""hi""";\'B"1\'!A1)') → ["", 'say "hi"'] */
export const literalsOf = (formula: string): string[] =>
  [...formula.matchAll(QUOTED)].flatMap(([quoted]) => (quoted.startsWith('"') ? [unquoted(quoted)] : []));

/** The formula with other texts in it; everything else stays. @example replaceLiterals('=A1&" days"', () => " jours") → '=A1&" jours"' */
export const replaceLiterals = (formula: string, translate: (text: string) => string): string =>
  formula.replace(QUOTED, (quoted) => (quoted.startsWith('"') ? `"${translate(unquoted(quoted)).replaceAll('"', '""')}"` : quoted));

const unquoted = (quoted: string): string => quoted.slice(1, -1).replaceAll('""', '"');
