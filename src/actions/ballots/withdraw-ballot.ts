import { Refusal } from "../../content/refusal.ts";
import { ownRecords } from "../../domain/ballot/own-ballot.ts";
import { sheetsFor } from "../../sheets/kit.ts";
import type { Receipt, Withdrawal } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { loadOwnBallot } from "./load-own-ballot.ts";
import { kitId } from "./own-ballots.ts";
import { parseBallotId, parseId, parseReason } from "./parse-ballot.ts";
import { storeBallot } from "./store-ballot.ts";

/**
 * Takes back a ballot of this user's, or moves it to the candidate it was meant for: there it is stored first, so that nothing is lost in between.
 * The ballot that takes it back goes where it lies, sealed or in the log, and both are kept. Call it while locked.
 *
 * @throws Refusal when it is not this user's latest, is gone or taken back already, the reason is missing, or nobody has the code
 */
export function withdrawBallot(context: ActionContext, sent: unknown, now: Date): Receipt {
  const { ballot: id, reason, id: takesBack, to } = parseWithdrawal(sent);
  const ballot = loadOwnBallot(context, id);
  const records = ownRecords(kitId(context), PropertiesService.getUserProperties().getProperties());
  // It has no words of its own to be moved, and what it took back is back already.
  if (records.some((own) => own.id === id && own.withdrawn)) throw new Refusal((messages) => messages.ballots.withdrawnAlready);
  const { candidate, interviewer, version } = ballot;
  const { ballots } = context.content.messages;
  if (to) storeBallot(context, { ...ballot, id: to.id, candidate: to.candidate, replaces: null }, now);
  const what = to ? ballots.moved : ballots.withdrawn;
  const detail = to ? ballots.movedDetail(interviewer, candidate, to.candidate) : `${interviewer}, ${candidate}`;
  const sheets = sheetsFor(context.spreadsheet, context.kit, ["log"]);
  writeLog(context, sheets, [{ when: now, who: interviewer, what, detail, reason }], now.getTime() - RETRIED_WITHIN);
  const takeBack = { id: takesBack, replaces: id, candidate, interviewer, version, answers: [], recommendation: null, withdrawn: reason };
  return storeBallot(context, takeBack, now);
}

function parseWithdrawal(sent: unknown): Withdrawal {
  const { ballot, reason, id, to } = (typeof sent === "object" && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  const target = (typeof to === "object" && to !== null ? to : undefined) as Readonly<Record<string, unknown>> | undefined;
  const parsed: Withdrawal = {
    ballot: parseBallotId(ballot),
    id: parseBallotId(id),
    reason: parseReason(reason),
    to: target ? { candidate: parseId(target.candidate), id: parseBallotId(target.id) } : null,
  };
  const ids = [parsed.ballot, parsed.id, ...(parsed.to ? [parsed.to.id] : [])];
  if (new Set(ids).size < ids.length) throw new Refusal((messages) => messages.ballots.unreadableRequest);
  return parsed;
}
