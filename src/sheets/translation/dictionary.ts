import type { SheetTemplate } from "../sheet-template.ts";
import { literalsOf } from "./formula-literals.ts";

/** What one column of a sheet says in two languages. */
export interface ColumnWords {
  /** Texts of whole cells; the second cell of the same text has the second translation. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Words that the kit writes into the column as it is used; any number of cells may hold them. */
  readonly written: ReadonlyMap<string, string>;
  /** Texts inside formulas. */
  readonly literals: ReadonlyMap<string, string>;
  /** Everything given in the column, in both languages: it tells which column of a sheet this is, wherever it was moved. */
  readonly known: ReadonlySet<string>;
}

/** What a sheet says in two languages, as far as the kit said it. */
export interface Dictionary {
  /** From column A on. */
  readonly columns: readonly ColumnWords[];
  /** Every text of the sheet, with those of notes, of help for typing, of choices, of conditional formats and of charts. */
  readonly words: ReadonlyMap<string, string>;
  /** Where else than in cells there are any. */
  readonly carries: Readonly<Record<"notes" | "rules" | "formats" | "charts", boolean>>;
}

/** A template with the title of a chart that is drawn apart from it, and the rules of an exercise. */
export type TranslatedTemplate = SheetTemplate & { readonly chart?: string; readonly inputRules?: readonly unknown[] };

/** Words that actions write into a table's columns, by the columns' headings, in two languages side by side. */
export type WrittenWords = Readonly<Record<string, readonly string[]>>;

/** Codes of currencies are data that happen to differ between the languages. */
const CODE = /^[A-Z]{3}$/;

/**
 * The dictionary of a sheet, from its template in two languages. Both say the same things in the same places, so whatever a part adds to its
 * template is known here at once.
 */
export function dictionaryOf(
  from: TranslatedTemplate,
  to: TranslatedTemplate,
  written: readonly [from: WrittenWords, to: WrittenWords] = [{}, {}],
): Dictionary {
  const columns: Column[] = [];
  for (const [i, { at, rows }] of from.blocks.entries()) {
    const first = columnNumber(at);
    for (const [r, row] of rows.entries()) {
      for (const [c, cell] of row.entries()) {
        const other = to.blocks[i]?.rows[r]?.[c];
        if (typeof cell !== "string" || cell === "" || typeof other !== "string") continue;
        const column = columns[first - 1 + c] ?? newColumn();
        columns[first - 1 + c] = column;
        addCell(column, cell, other);
      }
    }
  }
  const translations = Object.values(written[1]);
  for (const [i, [heading, words]] of Object.entries(written[0]).entries()) {
    const column = columns.find((each) => each?.known.has(heading));
    for (const [k, word] of words.entries()) column?.written.set(word, translations[i]?.[k] ?? word);
  }
  const words = new Map<string, string>();
  addWords(words, from, to);
  const { notes = [], rules = [], inputRules = [], conditional = [], chartsWhenShown = [], chart } = from;
  return {
    columns: Array.from(columns, (column) => column ?? newColumn()),
    words,
    carries: {
      notes: notes.length > 0,
      rules: rules.length + inputRules.length > 0,
      formats: conditional.length > 0,
      charts: chartsWhenShown.length > 0 || chart !== undefined,
    },
  };
}

interface Column {
  readonly texts: Map<string, string[]>;
  readonly written: Map<string, string>;
  readonly literals: Map<string, string>;
  readonly known: Set<string>;
}

const newColumn = (): Column => ({ texts: new Map(), written: new Map(), literals: new Map(), known: new Set() });

function addCell({ texts, literals, known }: Column, from: string, to: string): void {
  if (from.startsWith("=")) {
    for (const [text, other] of literalPairs(from, to)) {
      literals.set(text, other);
      known.add(text).add(other);
    }
    return;
  }
  known.add(from).add(to);
  if (from !== to && !CODE.test(from)) texts.set(from, [...(texts.get(from) ?? []), to]);
}

const literalPairs = (from: string, to: string): [string, string][] => {
  const others = literalsOf(to);
  const texts = literalsOf(from);
  if (texts.length !== others.length) return [];
  return texts.flatMap((text, i) => (text !== others[i] ? [[text, others[i] ?? text] as [string, string]] : []));
};

/** Everything that differs at the same place of both, however deep; the first meaning of a text holds. */
function addWords(words: Map<string, string>, from: unknown, to: unknown): void {
  if (typeof from === "string" && typeof to === "string") {
    const pairs = from.startsWith("=") ? literalPairs(from, to) : [[from, to] as const];
    for (const [text, other] of pairs) if (text !== other && !CODE.test(text) && !words.has(text)) words.set(text, other);
  } else if (typeof from === "object" && from !== null && typeof to === "object" && to !== null) {
    for (const [key, value] of Object.entries(from)) addWords(words, value, (to as Readonly<Record<string, unknown>>)[key]);
  }
}

const columnNumber = (address: string): number =>
  [...(/^[A-Z]+/.exec(address)?.[0] ?? "")].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);
