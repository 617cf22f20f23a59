import { cellText } from "../../domain/cell-text.ts";
import { alignColumns } from "./align-columns.ts";
import type { ColumnWords, Dictionary } from "./dictionary.ts";
import { literalsOf, replaceLiterals } from "./formula-literals.ts";

/** A sheet's cells as they were read, rows of columns. */
export interface CellsRead {
  readonly values: readonly (readonly unknown[])[];
  /** "" where there is none. */
  readonly formulas: readonly (readonly string[])[];
  /** The words that may be chosen in a cell; undefined where anything may be typed. */
  readonly choices: readonly (readonly (readonly string[] | undefined)[])[];
}

/**
 * What to write into which cell, undefined where a cell stays. A cell changes only if it holds exactly what the kit once wrote there: a given
 * text of its column, a word of its choices, or a formula with given texts inside. Whatever people typed or edited stays.
 */
export function translateCells(read: CellsRead, dictionary: Dictionary): (string | undefined)[][] {
  const { values, formulas, choices } = read;
  const width = values[0]?.length ?? 0;
  const changes: (string | undefined)[][] = values.map(() => Array.from({ length: width }, () => undefined));
  const texts = Array.from({ length: width }, (_, c) => textsOf(read, c));
  const places = alignColumns(texts, dictionary);
  for (let c = 0; c < width; c++) {
    const place = places[c];
    const words = place === undefined ? undefined : dictionary.columns[place];
    const translation = inTurn(words);
    for (const [r, row] of values.entries()) {
      const [value, formula] = [row[c], formulas[r]?.[c] ?? ""];
      const line = changes[r];
      if (!line) continue;
      if (formula !== "") line[c] = changed(formula, translateFormula(formula, words, dictionary));
      else if (typeof value === "string" && value !== "") {
        const chosen = choices[r]?.[c] ? dictionary.words.get(value) : undefined;
        const written = chosen ?? words?.written.get(value);
        const other = written === undefined ? translation(value) : cellText(written);
        if (other !== undefined) line[c] = changed(value, other);
      }
    }
  }
  return changes;
}

const changed = (from: string, to: string): string | undefined => (from === to ? undefined : to);

const textsOf = ({ values, formulas }: CellsRead, column: number): Set<string> => {
  const texts = new Set<string>();
  for (const [r, row] of values.entries()) {
    const formula = formulas[r]?.[column] ?? "";
    if (formula !== "") for (const text of literalsOf(formula)) texts.add(text);
    else if (typeof row[column] === "string") texts.add(row[column]);
  }
  return texts;
};

/**
 * Gives the translations of a column's texts, in the order of the cells. Each is given once, to the first cell that says the text in either
 * language: a heading that an attempt before this one has translated keeps its turn, and a candidate of the same name further down is left alone.
 */
function inTurn(words: ColumnWords | undefined): (text: string) => string | undefined {
  const waiting = new Map([...(words?.texts ?? [])].map(([text, translations]) => [text, [...translations]]));
  const sources = new Map([...waiting].flatMap(([text, translations]) => translations.map((translation) => [translation, text] as const)));
  return (text) => {
    const own = waiting.get(text);
    if (own) return own.shift();
    const others = waiting.get(sources.get(text) ?? "");
    others?.splice(others.indexOf(text), others.includes(text) ? 1 : 0);
    return undefined;
  };
}

const translateFormula = (formula: string, words: ColumnWords | undefined, dictionary: Dictionary): string =>
  replaceLiterals(formula, (text) => words?.literals.get(text) ?? dictionary.words.get(text) ?? text);
