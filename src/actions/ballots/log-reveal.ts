import { people } from "../../domain/ballot/awaited.ts";
import { sheetsFor } from "../../sheets/kit.ts";
import { writeLog } from "../write-log.ts";
import type { BallotRecords } from "./ballot-records.ts";
import { handedIn, heldBack, missingFor, named, removedSince } from "./voices.ts";

/** Who reveals, and what the log says of it; `alsoIn` hands in with the reveal. */
interface Reveal {
  readonly who: string;
  readonly reason: string;
  readonly now: Date;
  readonly alsoIn?: readonly string[];
}

/**
 * Writes into the log that a candidate's ballots are revealed: by whom, who was expected, who handed in, who was taken off the brief since. It
 * comes before the reveal itself, so that nothing becomes public without it.
 *
 * A line that was written after the last of them came in belongs to a reveal that broke off: it is not written again.
 *
 * @param name how the candidate is called
 */
export function logReveal(records: BallotRecords, candidate: string, name: string, { who, reason, now, alsoIn = [] }: Reveal): void {
  const { context, store } = records;
  const { ballots } = context.content.messages;
  const missing = missingFor(records, candidate, alsoIn);
  const detail = ballots.revealDetail({
    candidate: `${name} (${candidate})`,
    expected: named(records),
    handedIn: people([...handedIn(records, candidate), ...alsoIn]),
    missing,
    removed: removedSince(records, candidate),
    damaged: store.damaged.filter((each) => each.candidate === candidate).length,
  });
  const what = missing.length > 0 ? ballots.revealedEarly : ballots.revealedAllIn;
  const since = Math.max(...heldBack(records, candidate).map(({ when }) => when));
  writeLog(context, sheetsFor(context.spreadsheet, context.kit, ["log"]), [{ when: now, who, what, detail, reason }], since);
}
