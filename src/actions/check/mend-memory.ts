import { heldCountsOf } from "../../domain/ballot/held-counts.ts";
import { heldCountsCell, writeHeldCounts } from "../../sheets/held-counts.ts";
import type { ActionContext } from "../action-context.ts";
import { openBallotRecords } from "../ballots/ballot-records.ts";

/**
 * Puts right what the kit remembers of ballots: whose are held back, in the cell that the scoreboard reads, and whose are in the log. Call it while
 * locked. Doing it twice changes nothing.
 */
export function mendMemory(context: ActionContext): void {
  const { kit, spreadsheet } = context;
  const records = openBallotRecords(context);
  const held = records.store.sealed.filter(({ ballot }) => !records.logged.has(ballot.id)).map(({ ballot }) => ballot);
  const cell = heldCountsCell(spreadsheet);
  if (kit.state) {
    const known = kit.state.filed ?? {};
    const filed = Object.fromEntries([...records.logged.values()].map(({ candidate }) => [candidate, 0]));
    kit.save({ ...kit.state, filed: { ...filed, ...known }, held: !records.store.isEmpty, heldCount: held.length });
  }
  writeHeldCounts(cell, heldCountsOf(held));
}
