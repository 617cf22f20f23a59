import { isSamePerson } from "../ballot/awaited.ts";
import { readHeldCounts } from "../ballot/held-counts.ts";
import type { Check, Finding } from "./checked-workbook.ts";

/** What the kit remembers of ballots, where that is not what the store and the log hold. */
export const memory: Check = ({ memory: found, tables: { rubric, interviews } }) => {
  if (!found) return [];
  const repair = { repair: { kind: "memory" } as const };
  const { heldText, held, unfiled } = found;
  const told = heldText === undefined ? undefined : readHeldCounts(heldText);
  const isTold =
    heldText === undefined ||
    (told !== undefined &&
      told.size === held.size &&
      [...held].every(([code, names]) => {
        const others = told.get(code.toLowerCase()) ?? [];
        return others.length === names.length && names.every((name) => others.some((other) => isSamePerson(name, other)));
      }));
  const counts = [...held.values()].reduce((sum, names) => sum + names.length, 0);
  return [
    ...(isTold ? [] : [{ kind: "heldCounts", sheet: rubric?.sheet ?? "", text: String(counts), ...repair } satisfies Finding]),
    ...(unfiled.length > 0
      ? [{ kind: "unfiled", sheet: interviews?.sheet ?? "", text: unfiled.join(", "), ...repair } satisfies Finding]
      : []),
  ];
};
