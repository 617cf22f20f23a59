import { Refusal } from "../../content/refusal.ts";
import type { Panel, RevealRequest } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { clearStore, openBallotRecords, reveal } from "./ballot-records.ts";
import { panelOf } from "./load-panel.ts";
import { logReveal } from "./log-reveal.ts";
import { parseMotive, whoActs } from "./motive.ts";
import { parseId } from "./parse-ballot.ts";
import { heldBack, missingFor } from "./voices.ts";

/**
 * Reveals a candidate's sealed ballots, and writes into the log who did it, and why where somebody is missing; call it while locked. Anybody who
 * may use the menu may do it: an add-on cannot know who is in charge of the hiring, so the log is what keeps people honest.
 *
 * @throws Refusal when the reason is needed and missing, or nothing is held back for this candidate
 */
export function revealBallots(context: ActionContext, sent: unknown, now: Date): Panel {
  const request = parseRequest(sent);
  const { candidate, reason } = request;
  const records = openBallotRecords(context);
  const waiting = heldBack(records, candidate);
  const damaged = records.store.damaged.filter((each) => each.candidate === candidate).length;
  const name = records.candidates().find(({ code }) => code === candidate)?.name ?? waiting[0]?.name ?? candidate;
  if (waiting.length === 0) {
    // An earlier attempt may have copied everything and been cut off before it could clear the store.
    reveal(records, candidate);
    clearStore(records, candidate);
    throw new Refusal(({ ballots }) => (damaged > 0 ? ballots.onlyDamaged(name, damaged) : ballots.nothingSealed(name)));
  }
  if (reason === "" && missingFor(records, candidate).length > 0) throw new Refusal((messages) => messages.ballots.reasonMissing);
  logReveal(records, candidate, name, { who: whoActs(context, request), reason, now });
  reveal(records, candidate);
  clearStore(records, candidate);
  return panelOf(openBallotRecords(context));
}

function parseRequest(sent: unknown): RevealRequest {
  const { candidate } = (typeof sent === "object" && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  if (typeof candidate !== "string") throw new Refusal((messages) => messages.ballots.unreadableRequest);
  return { candidate: parseId(candidate), ...parseMotive(sent) };
}
