import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { logWords } from "../../content/log-words.ts";
import { textOf } from "../../domain/cell-value.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { InterviewColumn } from "../../sheets/schema.ts";
import type { Row, Table } from "../../sheets/table.ts";

/** What one interviewer, or a source such as the budget exercise, wrote down on one question. */
export interface HeardLine {
  readonly by: string;
  readonly question: string;
  /** The ratings given there, in words. */
  readonly ratings: string;
  readonly note: string;
  readonly evidence: readonly string[];
  readonly flags: readonly string[];
  /** True where a later ballot replaces it. */
  readonly isReplaced: boolean;
}

type Cells = Row<InterviewColumn>["cells"];

/** Everything in the log about one candidate but recommendations, question by question. */
export function heardLines({ rows }: Table<InterviewColumn>, code: string, figure: (value: number) => string): HeardLine[] {
  const { choiceOf, isAside } = logWords();
  const replaced = new Set(rows.map(({ cells }) => textOf(cells.replaces)).filter(Boolean));
  const stands = new Set(languages.flatMap((language) => Object.values(contentFor(language).messages.ballots.stands)));
  const isVerdict = ({ recommendation }: Cells): boolean => {
    const words = textOf(recommendation);
    return choiceOf(words) !== undefined || isAside(words) || stands.has(words);
  };
  const groups = new Map<string, Cells[]>();
  for (const { cells } of rows) {
    if (nameKey(cells.code) !== nameKey(code) || isVerdict(cells)) continue;
    const key = JSON.stringify([textOf(cells.question), textOf(cells.ballot), nameKey(cells.interviewer)]);
    groups.set(key, [...(groups.get(key) ?? []), cells]);
  }
  return [...groups.values()]
    .map((lines): HeardLine => {
      const all = (column: InterviewColumn): string[] => lines.flatMap((cells) => textOf(cells[column]).split("\n")).filter(Boolean);
      const [first] = lines;
      return {
        by: textOf(first?.interviewer),
        question: textOf(first?.question),
        ratings: lines.flatMap(({ rating }) => (typeof rating === "number" ? [figure(rating)] : [])).join("; "),
        ...{ note: all("note").join("\n"), evidence: all("evidence"), flags: all("flags") },
        isReplaced: replaced.has(textOf(first?.ballot)),
      };
    })
    .filter(({ ratings, note, evidence, flags }) => ratings !== "" || note !== "" || evidence.length + flags.length > 0)
    .sort((a, b) => (a.question < b.question ? -1 : a.question > b.question ? 1 : 0));
}
