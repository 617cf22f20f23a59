import { people, stillAwaited } from "../../domain/ballot/awaited.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { Panel, PanelRow, PanelWarning } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { type BallotRecords, leftInOriginal, openBallotRecords } from "./ballot-records.ts";
import { heldBack, missingFor, named, removedAndMissing, type Voice, voicesFor } from "./voices.ts";

/** Who has handed in for whom, without a single rating. It only looks: nothing is written, and nothing comes to light. */
export const loadPanel = (context: ActionContext): Panel => panelOf(openBallotRecords(context));

/** Everybody on the candidates' sheet; then those who were removed from it and for whom ballots are still held back. */
export function panelOf(records: BallotRecords): Panel {
  const { brief, store, context } = records;
  const { leftBehind = 0, awaitingDeletion = [] } = context.kit.state ?? {};
  const candidates = records.candidates();
  const listed = new Set(candidates.map(({ code }) => code));
  const removed = new Map(
    store.sealed
      .filter(({ ballot }) => !listed.has(ballot.candidate) && heldBack(records, ballot.candidate).length > 0)
      .map(({ ballot, name }) => [ballot.candidate, name]),
  );
  const all = [...candidates, ...[...removed].map(([code, name]) => ({ code, name }))].map(({ code, name }) => ({
    code,
    name,
    voices: voicesFor(records, code),
  }));
  const rows = all.map(({ code, name, voices }): PanelRow => {
    const held = heldBack(records, code).length;
    const namesOf = (fits: (voice: Voice) => boolean) => people(voices.filter(fits).map(({ interviewer }) => interviewer));
    const submitted = namesOf(() => true);
    return {
      candidate: code,
      name,
      submitted,
      missing: listed.has(code) ? missingFor(records, code) : [],
      revealed: submitted.length > 0 && held === 0,
      held,
      removed: removedAndMissing(records, code),
      aside: namesOf(({ isAside }) => isAside),
      late: namesOf(({ isLate }) => isLate),
    };
  });
  const damaged = people(store.damaged.map(({ candidate }) => candidates.find(({ code }) => code === candidate)?.name ?? candidate));
  const ballots = store.sealed.filter(({ ballot }) => !records.logged.has(ballot.id)).length;
  return {
    rows,
    mode: brief.mode,
    room: { used: store.used, ballots },
    ...(damaged.length > 0 ? { damaged } : {}),
    canSealAgain: ballots > 0 && (brief.mode === "open" || rows.some((row) => row.removed.length > 0)),
    leftBehind: leftBehind + leftInOriginal(records),
    returned: awaitingDeletion.filter((id) => store.sealed.some(({ ballot }) => ballot.id === id) && !records.logged.has(id)).length,
    warnings: [...twoNames(records), ...all.flatMap((each) => twoAccounts(records, each)), ...notNamed(records, rows)],
  };
}

/** Accounts that hand in under several names. */
const twoNames = ({ context: { kit } }: BallotRecords): PanelWarning[] =>
  Object.values(kit.state?.accounts ?? {})
    .filter((names) => new Set(names.map(nameKey)).size > 1)
    .map((names) => ({ kind: "twoNames", names }));

/** Ballots in the log that replaced one of another account under the same name. */
const twoAccounts = (
  { logged }: BallotRecords,
  { code, name, voices }: { readonly code: string; readonly name: string; readonly voices: readonly Voice[] },
): PanelWarning[] =>
  voices.flatMap(({ id, interviewer, replaces, isHeld, isOtherAccount }): PanelWarning[] =>
    isOtherAccount && !isHeld && replaces !== null && logged.has(replaces)
      ? [{ kind: "twoAccounts", candidate: code, name, interviewer, counts: id, replaced: replaces }]
      : [],
  );

/** Who has handed in without being named in a brief that names others. */
function notNamed(records: BallotRecords, rows: readonly PanelRow[]): PanelWarning[] {
  if (records.brief.interviewers.length === 0) return [];
  const names = stillAwaited(
    rows.flatMap(({ submitted }) => submitted),
    named(records),
  );
  return names.length > 0 ? [{ kind: "notNamed", names }] : [];
}
