import { Refusal } from "../../content/refusal.ts";
import type { Ballot } from "../../domain/ballot/ballot.ts";
import { ownRecords } from "../../domain/ballot/own-ballot.ts";
import { sheetsFor } from "../../sheets/kit.ts";
import { interviewColumns } from "../../sheets/schema.ts";
import type { ActionContext } from "../action-context.ts";
import { kitTable } from "../kit-table.ts";
import { ballotFromLines } from "./ballot-lines.ts";
import { openBallotStore } from "./ballot-store.ts";
import { loggedBallots } from "./logged-ballots.ts";
import { kitId } from "./own-ballots.ts";
import { parseBallotId } from "./parse-ballot.ts";

/**
 * One of the present user's own ballots, from where it lies now. In the log somebody may have corrected it since.
 *
 * @throws Refusal when it is not this user's, is damaged, or was deleted from the log
 */
export function loadOwnBallot(context: ActionContext, sent: unknown): Ballot {
  const id = parseBallotId(sent);
  const records = ownRecords(kitId(context), PropertiesService.getUserProperties().getProperties());
  if (!records.some((own) => own.id === id && own.stored)) throw new Refusal((messages) => messages.ballots.notYours);
  const logged = loggedBallots(
    kitTable(context, sheetsFor(context.spreadsheet, context.kit, ["interviews"]), "interviews", interviewColumns),
  ).get(id);
  if (logged) return ballotFromLines(logged, Object.keys(context.kit.state?.words?.questions ?? {}));
  const store = openBallotStore();
  const sealed = store.sealed.find(({ ballot }) => ballot.id === id);
  if (sealed) return sealed.ballot;
  throw new Refusal(({ ballots }) => (store.damaged.some((each) => each.id === id) ? ballots.damaged : ballots.deleted));
}
