import { Refusal } from "../content/refusal.ts";
import { people } from "../domain/ballot/awaited.ts";
import { CELL_CAPACITY } from "../domain/cell-text.ts";
import type { Panel } from "../sidebar/api.ts";
import type { Desk } from "./desk.ts";
import { heldBack, missingFor, openFiling, reveal } from "./filing.ts";
import { interviewerName } from "./interviewer-name.ts";
import { panelOf } from "./load-panel.ts";
import { writeLog } from "./write-log.ts";

/**
 * Reveals a candidate's sealed ballots before everybody has handed in, and writes into the log who did it and why; call it while locked.
 * Anybody who may use the menu may do it: an add-on cannot know who is in charge of the hiring, so the log is what keeps people honest.
 *
 * @throws Refusal when the reason is missing, or nothing is held back for this candidate
 */
export function revealBallots(desk: Desk, request: unknown, now: Date): Panel {
  const { candidate, reason } = parseRequest(request);
  const filing = openFiling(desk);
  const waiting = heldBack(filing, candidate);
  const damaged = filing.store.damaged.filter((each) => each.candidate === candidate).length;
  const name = filing.candidates().find(({ code }) => code === candidate)?.name ?? waiting[0]?.name ?? candidate;
  if (waiting.length === 0) {
    // An earlier attempt may have copied everything and been cut off before it could clear the store.
    reveal(filing, candidate);
    throw new Refusal(({ ballots }) => (damaged > 0 ? ballots.onlyDamaged(name, damaged) : ballots.nothingSealed(name)));
  }
  const { ballots } = desk.content.messages;
  const handedIn = people(waiting.map(({ ballot }) => ballot.interviewer));
  writeLog(desk, filing.sheets, [
    {
      when: now,
      who: interviewerName(PropertiesService.getUserProperties().getProperties()),
      what: ballots.revealedEarly,
      detail: ballots.revealDetail(`${name} (${candidate})`, handedIn, missingFor(filing, candidate), damaged),
      reason,
    },
  ]);
  reveal(filing, candidate);
  return panelOf(openFiling(desk));
}

function parseRequest(sent: unknown): { candidate: string; reason: string } {
  const { candidate, reason } = (typeof sent === "object" && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  if (typeof candidate !== "string" || typeof reason !== "string" || candidate === "" || candidate.length > 50) {
    throw new Refusal((messages) => messages.ballots.unreadableRequest);
  }
  if (reason.trim() === "") throw new Refusal((messages) => messages.ballots.reasonMissing);
  if (reason.length >= CELL_CAPACITY) throw new Refusal((messages) => messages.textTooLong(CELL_CAPACITY));
  return { candidate, reason: reason.trim() };
}
