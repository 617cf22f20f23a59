import { people, stillAwaited } from "../../domain/ballot/awaited.ts";
import type { SealedBallot } from "../../domain/ballot/sealed-ballot.ts";
import type { BallotRecords } from "./ballot-records.ts";
import { isReservedName } from "./reserved-name.ts";

/** A ballot that counts for a candidate: one that no later ballot replaces or takes back. */
export interface Voice {
  readonly id: string;
  readonly interviewer: string;
  readonly name: string;
  readonly replaces: string | null;
  readonly isHeld: boolean;
  readonly isAside: boolean;
  readonly isLate: boolean;
  readonly isOtherAccount: boolean;
}

/** The ballots for one candidate that are still held back. Those that reached the log in a reveal which broke off are not. */
export const heldBack = ({ store, logged }: BallotRecords, candidate: string): SealedBallot[] =>
  store.sealed.filter(({ ballot }) => ballot.candidate === candidate && !logged.has(ballot.id));

/** Every voice for a candidate, in the log first; a source such as the budget exercise has none. */
export function voicesFor(records: BallotRecords, candidate: string): Voice[] {
  const logged = [...records.logged.values()]
    .filter((each) => each.candidate === candidate)
    .map(({ stand, ...each }) => ({ ...each, isHeld: false, isAside: stand?.kind === "aside", isWithdrawal: stand?.kind === "withdrawn" }));
  const held = heldBack(records, candidate).map(({ ballot, name, facts }) => ({
    ...ballot,
    name,
    isHeld: true,
    isAside: ballot.aside !== undefined,
    isWithdrawal: ballot.withdrawn !== undefined,
    isLate: facts?.late === true,
    isOtherAccount: facts?.otherAccount === true,
  }));
  const all = [...logged, ...held];
  const replaced = new Set(all.map(({ replaces }) => replaces));
  return all.filter(({ id, isWithdrawal, interviewer }) => !isWithdrawal && !replaced.has(id) && !isReservedName(interviewer));
}

/** Who has handed in for a candidate, sealed or not; whoever stepped aside has. */
export const handedIn = (records: BallotRecords, candidate: string): string[] =>
  people(voicesFor(records, candidate).map(({ interviewer }) => interviewer));

/** Who is named in the brief. */
export const named = ({ brief }: BallotRecords): string[] => people(brief.interviewers.map(({ name }) => name));

/** Who is named in the brief and has not handed in for a candidate; somebody who was taken off the brief is not waited for. */
export const missingFor = (records: BallotRecords, candidate: string, alsoIn: readonly string[] = []): string[] =>
  stillAwaited(named(records), [...handedIn(records, candidate), ...alsoIn]);

/** Who was named when the ballots came in that are held back for a candidate, and is not any more. */
export const removedSince = (records: BallotRecords, candidate: string): string[] =>
  stillAwaited(
    heldBack(records, candidate).flatMap(({ facts }) => facts?.expected ?? []),
    named(records),
  );

/** Those of them who have not handed in. */
export const removedAndMissing = (records: BallotRecords, candidate: string, alsoIn: readonly string[] = []): string[] =>
  stillAwaited(removedSince(records, candidate), [...handedIn(records, candidate), ...alsoIn]);

/**
 * True when the last of those waited for brings everything to light by handing in. With nobody named in the brief, nobody can be known to be
 * the last; and when somebody was taken off the brief without handing in, a person decides, in the panel.
 */
export const isDue = (records: BallotRecords, candidate: string, alsoIn: readonly string[] = []): boolean =>
  records.brief.interviewers.length > 0 &&
  missingFor(records, candidate, alsoIn).length === 0 &&
  removedAndMissing(records, candidate, alsoIn).length === 0;
