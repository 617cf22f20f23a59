import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import type { RubricLine } from "../../sheets/criterion-ids.ts";
import { rubricState, type WeightChange, type Weights } from "../../sheets/kit.ts";
import { clearLock, writeLock } from "../../sheets/locked-weights.ts";
import { logColumns } from "../../sheets/schema.ts";
import type { Sheet } from "../../sheets/sheet.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { writeLog } from "../write-log.ts";
import { lockedRubric } from "./read-rubric.ts";

/** The minimums of those criteria that have one, as they are typed. */
export const minimumsOf = (lines: readonly RubricLine[]): Weights =>
  Object.fromEntries(lines.flatMap(({ id, typedMinimum }) => (typedMinimum === null ? [] : [[id, typedMinimum]])));

/**
 * Writes what the kit remembers of its lock onto the rubric: again after somebody has changed the locked cells, or on a new sheet where the old one
 * was deleted. Nothing where nothing is locked. Call it while locked.
 */
export function writeLockBack(context: ActionContext, sheets: readonly Sheet[]): void {
  const { locked, version, weights, minimums } = rubricState(context.kit.state);
  if (locked === null || weights === undefined) return;
  const { table, lines } = lockedRubric(context, sheets);
  writeLock(table, lines, { version, when: new Date(locked), weights, minimums: minimums ?? minimumsOf(lines) }, context.kit.state?.names);
}

/**
 * Locks weights and minimums as they are typed, before the first ballot is stored; later it costs no call. A change of the weights that broke off is
 * completed first. Call it while locked, with a kit that was read since.
 *
 * The sheet is written before the state is: until the state says so nothing is locked, and the next ballot locks what is typed then.
 *
 * @throws Refusal when there is no rubric, one of its headings is gone, or two lines share an id
 */
export function lockWeights(context: ActionContext, sheets: readonly Sheet[], now: Date): void {
  const { kit } = context;
  const { locked, pending, version } = rubricState(kit.state);
  if (pending) completeChange(context, sheets, pending);
  if (locked !== null || !kit.state) return;
  const { table, lines } = lockedRubric(context, sheets);
  const weights = Object.fromEntries(lines.map(({ id, typed }) => [id, typed ?? 0]));
  const minimums = minimumsOf(lines);
  writeLock(table, lines, { version, when: now, weights, minimums }, kit.state.names);
  const { candidates: _, ...words } = kit.state.words ?? { questions: {}, criteria: {} };
  kit.save({ ...kit.state, words, rubric: { ...rubricState(kit.state), locked: now.toISOString(), weights, minimums } });
}

/**
 * Frees weights and minimums again, where all that was rated was a trial. Call it while locked.
 *
 * @returns false where nothing was locked
 */
export function unlockWeights(context: ActionContext, sheets: readonly Sheet[]): boolean {
  const { kit } = context;
  const { locked, lastId } = rubricState(kit.state);
  if (!kit.state || locked === null) return false;
  clearLock(lockedRubric(context, sheets).table, kit.state.names);
  kit.save({ ...kit.state, rubric: { version: 1, locked: null, ...(lastId === undefined ? {} : { lastId }) } });
  return true;
}

/**
 * Carries out a change of the weights that the state holds as begun: the log first, then the weights, then the state. Every step may be done
 * again, so a change that broke off anywhere is completed by the next attempt, with one line in the log.
 */
export function completeChange(context: ActionContext, sheets: readonly Sheet[], change: WeightChange): void {
  const { kit, content } = context;
  if (!isLogged(context, sheets, change)) {
    const { when, who, detail, reason, version } = change;
    writeLog(context, sheets, [{ when: new Date(when), who, what: content.messages.weights.logged(version), detail, reason }]);
  }
  const { table, lines } = lockedRubric(context, sheets);
  const lock = { version: change.version, when: new Date(change.when), weights: change.weights };
  writeLock(table, lines, { ...lock, minimums: change.minimums ?? minimumsOf(lines) }, kit.state?.names);
  if (!kit.state) return;
  const { pending: _, ...known } = rubricState(kit.state);
  kit.save({
    ...kit.state,
    rubric: { ...known, version: change.version, weights: change.weights, minimums: change.minimums ?? minimumsOf(lines) },
  });
}

/** The line may have been written before the kit changed its language; an earlier trial had versions of the same numbers. */
function isLogged(context: ActionContext, sheets: readonly Sheet[], { version, when, reason }: WeightChange): boolean {
  const titles = languages.map((language) => contentFor(language).messages.weights.logged(version));
  const since = Date.parse(when) - 1_000;
  return kitTable(context, sheets, "log", logColumns).rows.some(
    ({ cells }) => titles.includes(String(cells.what)) && String(cells.reason) === reason && Number(cells.when) >= since,
  );
}
