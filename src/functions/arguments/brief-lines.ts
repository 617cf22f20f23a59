import { type BriefLine, withInserted } from "../../domain/brief-lines.ts";
import { textUnlessError } from "../../domain/cell-value.ts";
import { rowOrColumn } from "./block.ts";
import type { Refuse } from "./refuse.ts";

/** Reads several lists that stand beside each other. @throws InputError when one of them is a block */
export const readLists = (refuse: Refuse, all: readonly unknown[]): (readonly unknown[])[] =>
  all.map((argument) => {
    const cells = rowOrColumn(argument);
    if (!cells) throw refuse("notOneColumn");
    return cells;
  });

/** Reads the lines of the role brief from its columns. @throws InputError when one of them is a block */
export function readBriefLines(refuse: Refuse, keys: unknown, labels: unknown, answers: unknown): BriefLine[] {
  const [all = [], names = [], given = []] = readLists(refuse, [keys, labels, answers]);
  return withInserted(all.map((key, i) => ({ key: textUnlessError(key), label: names[i], answer: given[i] })));
}
