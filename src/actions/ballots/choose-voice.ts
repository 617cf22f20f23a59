import { Refusal } from "../../content/refusal.ts";
import { isSamePerson } from "../../domain/ballot/awaited.ts";
import { sheetsFor } from "../../sheets/kit.ts";
import type { Panel, VoiceChoice } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { RETRIED_WITHIN, writeLog } from "../write-log.ts";
import { fileBallots, openBallotRecords } from "./ballot-records.ts";
import { panelOf } from "./load-panel.ts";
import { parseReasoned, whoActs } from "./motive.ts";
import { parseBallotId } from "./parse-ballot.ts";

/**
 * Has the earlier of two ballots under one name count, which two accounts have sent: the later one is taken back, and replaces nothing any more.
 * Both stay in the log. Call it while locked.
 *
 * @throws Refusal when the reason is missing, or the two are not in the log as they were shown
 */
export function chooseVoice(context: ActionContext, sent: unknown, now: Date): Panel {
  const choice = parseChoice(sent);
  const { keep, drop, id, reason } = choice;
  const records = openBallotRecords(context);
  const [kept, dropped] = [records.logged.get(keep), records.logged.get(drop)];
  const isPair = kept && dropped && kept.candidate === dropped.candidate && isSamePerson(kept.interviewer, dropped.interviewer);
  if (!isPair || (dropped.replaces !== keep && !records.logged.has(id))) throw new Refusal(({ ballots }) => ballots.noSuchVoice);
  const { candidate, interviewer, name } = dropped;
  const { ballots } = context.content.messages;
  const entry = {
    when: now,
    who: whoActs(context, choice),
    what: ballots.voiceChosen,
    detail: `${interviewer}, ${name} (${candidate})`,
    reason,
  };
  writeLog(context, sheetsFor(context.spreadsheet, context.kit, ["log"]), [entry], now.getTime() - RETRIED_WITHIN);
  const takesBack = { id, replaces: drop, candidate, interviewer, version: 1, answers: [], recommendation: null, withdrawn: reason };
  fileBallots(records, [{ ballot: takesBack, name, when: now.getTime(), revision: 1 }]);
  const { sheet, columns } = records.log();
  for (const { number } of dropped.lines) sheet.getRange(number, columns.replaces).clearContent();
  SpreadsheetApp.flush();
  return panelOf(openBallotRecords(context));
}

function parseChoice(sent: unknown): VoiceChoice {
  const { keep, drop, id } = (typeof sent === "object" && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  return { keep: parseBallotId(keep), drop: parseBallotId(drop), id: parseBallotId(id), ...parseReasoned(sent) };
}
