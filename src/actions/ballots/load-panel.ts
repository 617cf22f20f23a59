import { people } from "../../domain/ballot/awaited.ts";
import { openKit } from "../../sheets/kit.ts";
import type { Panel, PanelRow } from "../../wire/interview.ts";
import type { Desk } from "../desk.ts";
import { whileLocked } from "../while-locked.ts";
import { clearStore, type Filing, handedIn, heldBack, isComplete, missingFor, openFiling, reveal } from "./filing.ts";

/**
 * Who has handed in for whom, without a single rating. When somebody who was the last to be waited for has been taken off the brief, nobody
 * hands in any more: then looking here reveals what is due.
 */
export function loadPanel(desk: Desk): Panel {
  const filing = openFiling(desk);
  if (dueCandidates(filing).length === 0) return panelOf(filing);
  return whileLocked(() => {
    const current = { ...desk, kit: openKit(desk.spreadsheet) };
    const filing = openFiling(current);
    for (const candidate of dueCandidates(filing)) reveal(openFiling(current), candidate);
    clearStore(openFiling(current));
    return panelOf(openFiling(current));
  });
}

const dueCandidates = (filing: Filing): string[] =>
  people(filing.store.sealed.map(({ ballot }) => ballot.candidate)).filter(
    (candidate) => heldBack(filing, candidate).length > 0 && isComplete(filing, candidate),
  );

/** Everybody on the candidates' sheet; then those who were removed from it and for whom ballots are still held back. */
export function panelOf(filing: Filing): Panel {
  const { brief, store } = filing;
  const candidates = filing.candidates();
  const listed = new Set(candidates.map(({ code }) => code));
  const removed = new Map(
    store.sealed
      .filter(({ ballot }) => !listed.has(ballot.candidate) && heldBack(filing, ballot.candidate).length > 0)
      .map(({ ballot, name }) => [ballot.candidate, name]),
  );
  const rows = [...candidates, ...[...removed].map(([code, name]) => ({ code, name }))].map(({ code, name }): PanelRow => {
    const submitted = handedIn(filing, code);
    const missing = listed.has(code) ? missingFor(filing, code) : [];
    return { candidate: code, name, submitted, missing, revealed: submitted.length > 0 && heldBack(filing, code).length === 0 };
  });
  const damaged = people(store.damaged.map(({ candidate }) => candidates.find(({ code }) => code === candidate)?.name ?? candidate));
  const ballots = store.sealed.filter(({ ballot }) => !filing.logged.has(ballot.id)).length;
  return { rows, mode: brief.mode, room: { used: store.used, ballots }, ...(damaged.length > 0 ? { damaged } : {}) };
}
