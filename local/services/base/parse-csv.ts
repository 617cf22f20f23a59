import { ServiceError } from "../../notation/service-error.ts";

/**
 * The rows of a CSV text: fields in quotes may hold delimiters, line breaks and doubled quotes.
 *
 * @throws ServiceError when a quote is left open.
 * @example parseCsv('a,"b, c"\n1,2', ",") → [["a", "b, c"], ["1", "2"]]
 */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let quoted = false;
  const endField = (): void => {
    row.push(field);
    field = "";
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? "";
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[index + 1] === '"') field += text[++index];
      else quoted = false;
    } else if (char === '"' && field === "") quoted = true;
    else if (char === delimiter) endField();
    else if (char === "\n" || char === "\r") {
      if (char === "\r" && text[index + 1] === "\n") index++;
      endRow();
    } else field += char;
  }
  if (quoted) throw new ServiceError("Could not parse text.");
  if (field !== "" || row.length > 0) endRow();
  return rows;
}
