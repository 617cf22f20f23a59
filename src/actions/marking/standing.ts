import { type Mark, notDone, progressOf } from "../../domain/exercise/mark.ts";
import type { ExerciseKind } from "../../domain/exercise/marked-part.ts";
import type { KitState } from "../../sheets/kit.ts";
import type { Standing } from "../../wire/marking.ts";
import type { Work } from "./works.ts";

/** Codes of the candidates whose works of a kind were shown with their names. */
export const shownCodes = (state: KitState | undefined, kind: ExerciseKind): readonly string[] =>
  (kind === "budget" ? state?.plansShown : state?.samplesShown) ?? [];

/** The works that were not shown yet; all of them where everything was. */
export function atStake(
  state: KitState | undefined,
  kind: ExerciseKind,
  works: readonly Work[],
): { works: readonly Work[]; shown: boolean } {
  const shown = shownCodes(state, kind);
  const fresh = works.filter(({ code }) => !shown.includes(code));
  return fresh.length > 0 ? { works: fresh, shown: false } : { works, shown: works.length > 0 };
}

/** Who has marked how much of what was not shown yet. */
export function standingOf(
  state: KitState | undefined,
  kind: ExerciseKind,
  all: readonly Work[],
  marks: readonly Mark[],
  named: readonly string[],
): Standing {
  const { works, shown } = atStake(state, kind, all);
  const markers = progressOf(marks, works, named);
  return { markers, total: works.length, awaited: notDone(markers, works.length), shown };
}
