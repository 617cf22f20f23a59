import { Refusal } from "../../content/refusal.ts";
import { rubricVersion } from "../../sheets/kit.ts";
import type { Receipt } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { parseBallot, parseFlag } from "./parse-ballot.ts";
import { isReservedName } from "./reserved-name.ts";
import { storeBallot } from "./store-ballot.ts";

/**
 * Stores one ballot of the form, once; call it while locked.
 *
 * @throws Refusal when the ballot cannot be read, is not this user's to revise, has no candidate, or does not fit
 */
export function submitBallot(context: ActionContext, sent: unknown, now: Date): Receipt {
  const ballot = parseBallot(sent);
  const { interviewer, version } = ballot;
  if (isReservedName(interviewer)) throw new Refusal(({ ballots }) => ballots.reservedName(interviewer));
  if (version > rubricVersion(context.kit.state)) throw new Refusal((messages) => messages.unreadableBallot);
  return storeBallot(context, ballot, now, parseFlag(sent, "asksFirst"));
}
