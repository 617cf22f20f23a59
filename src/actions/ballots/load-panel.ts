import { people } from "../../domain/ballot/awaited.ts";
import { openKit } from "../../sheets/kit.ts";
import type { Panel, PanelRow } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { type BallotRecords, clearStore, handedIn, heldBack, isComplete, missingFor, openBallotRecords, reveal } from "./ballot-records.ts";

/**
 * Who has handed in for whom, without a single rating. When somebody who was the last to be waited for has been taken off the brief, nobody
 * hands in any more: then looking here reveals what is due.
 */
export function loadPanel(context: ActionContext): Panel {
  const records = openBallotRecords(context);
  if (dueCandidates(records).length === 0) return panelOf(records);
  return whileLocked(() => {
    const current = { ...context, kit: openKit(context.spreadsheet) };
    const records = openBallotRecords(current);
    for (const candidate of dueCandidates(records)) reveal(openBallotRecords(current), candidate);
    clearStore(openBallotRecords(current));
    return panelOf(openBallotRecords(current));
  });
}

const dueCandidates = (records: BallotRecords): string[] =>
  people(records.store.sealed.map(({ ballot }) => ballot.candidate)).filter(
    (candidate) => heldBack(records, candidate).length > 0 && isComplete(records, candidate),
  );

/** Everybody on the candidates' sheet; then those who were removed from it and for whom ballots are still held back. */
export function panelOf(records: BallotRecords): Panel {
  const { brief, store } = records;
  const candidates = records.candidates();
  const listed = new Set(candidates.map(({ code }) => code));
  const removed = new Map(
    store.sealed
      .filter(({ ballot }) => !listed.has(ballot.candidate) && heldBack(records, ballot.candidate).length > 0)
      .map(({ ballot, name }) => [ballot.candidate, name]),
  );
  const rows = [...candidates, ...[...removed].map(([code, name]) => ({ code, name }))].map(({ code, name }): PanelRow => {
    const submitted = handedIn(records, code);
    const missing = listed.has(code) ? missingFor(records, code) : [];
    return { candidate: code, name, submitted, missing, revealed: submitted.length > 0 && heldBack(records, code).length === 0 };
  });
  const damaged = people(store.damaged.map(({ candidate }) => candidates.find(({ code }) => code === candidate)?.name ?? candidate));
  const ballots = store.sealed.filter(({ ballot }) => !records.logged.has(ballot.id)).length;
  return { rows, mode: brief.mode, room: { used: store.used, ballots }, ...(damaged.length > 0 ? { damaged } : {}) };
}
