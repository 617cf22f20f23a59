import { Refusal } from "../../content/refusal.ts";
import { people } from "../../domain/ballot/awaited.ts";
import { CELL_CAPACITY } from "../../domain/cell-text.ts";
import type { Panel, RevealRequest } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { writeLog } from "../write-log.ts";
import { clearStore, heldBack, missingFor, openBallotRecords, reveal } from "./ballot-records.ts";
import { panelOf } from "./load-panel.ts";
import { interviewerName } from "./own-ballots.ts";

/** A name is cut rather than refused: the reveal does not hang on it. */
const LONGEST_NAME = 200;

/**
 * Reveals a candidate's sealed ballots before everybody has handed in, and writes into the log who did it and why; call it while locked.
 * Anybody who may use the menu may do it: an add-on cannot know who is in charge of the hiring, so the log is what keeps people honest.
 *
 * @throws Refusal when the reason is missing, or nothing is held back for this candidate
 */
export function revealBallots(context: ActionContext, request: unknown, now: Date): Panel {
  const { candidate, reason, who } = parseRequest(request);
  const records = openBallotRecords(context);
  const waiting = heldBack(records, candidate);
  const damaged = records.store.damaged.filter((each) => each.candidate === candidate).length;
  const name = records.candidates().find(({ code }) => code === candidate)?.name ?? waiting[0]?.name ?? candidate;
  if (waiting.length === 0) {
    // An earlier attempt may have copied everything and been cut off before it could clear the store.
    reveal(records, candidate);
    clearStore(records);
    throw new Refusal(({ ballots }) => (damaged > 0 ? ballots.onlyDamaged(name, damaged) : ballots.nothingSealed(name)));
  }
  const { ballots } = context.content.messages;
  const handedIn = people(waiting.map(({ ballot }) => ballot.interviewer));
  const entry = {
    when: now,
    who: interviewerName(PropertiesService.getUserProperties().getProperties()) || who || ballots.whoUnknown,
    what: ballots.revealedEarly,
    detail: ballots.revealDetail(`${name} (${candidate})`, handedIn, missingFor(records, candidate), damaged),
    reason,
  };
  // These ballots are still held back: a reveal that was logged after the last of them came in has broken off.
  writeLog(context, records.sheets, [entry], Math.max(...waiting.map(({ when }) => when)));
  reveal(records, candidate);
  clearStore(records);
  return panelOf(openBallotRecords(context));
}

function parseRequest(sent: unknown): RevealRequest {
  const { candidate, reason, who } = (typeof sent === "object" && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  if (typeof candidate !== "string" || typeof reason !== "string" || candidate === "" || candidate.length > 50) {
    throw new Refusal((messages) => messages.ballots.unreadableRequest);
  }
  if (reason.trim() === "") throw new Refusal((messages) => messages.ballots.reasonMissing);
  if (reason.length >= CELL_CAPACITY) throw new Refusal((messages) => messages.textTooLong(CELL_CAPACITY));
  return { candidate, reason: reason.trim(), who: typeof who === "string" ? who.trim().slice(0, LONGEST_NAME) : "" };
}
