import { Refusal } from "../../content/refusal.ts";
import type { Motive } from "../../wire/interview.ts";
import type { ActionContext } from "../action-context.ts";
import { interviewerName } from "./own-ballots.ts";

/** A name is cut rather than refused: nothing hangs on it. In characters. */
const LONGEST_NAME = 200;

/** As long as a note may be. In characters. */
const LONGEST_REASON = 10_000;

/** Who decides something in the panel, and why; the reason may still be "". @throws Refusal when it cannot be read */
export function parseMotive(sent: unknown): Motive {
  const { reason, who } = (typeof sent === "object" && sent !== null ? sent : {}) as Readonly<Record<string, unknown>>;
  if (typeof reason !== "string") throw new Refusal((messages) => messages.ballots.unreadableRequest);
  if (reason.length > LONGEST_REASON) throw new Refusal((messages) => messages.textTooLong(LONGEST_REASON));
  return { reason: reason.trim(), who: typeof who === "string" ? who.trim().slice(0, LONGEST_NAME) : "" };
}

/** The same where a reason is needed. @throws Refusal when there is none */
export function parseReasoned(sent: unknown): Motive {
  const motive = parseMotive(sent);
  if (motive.reason === "") throw new Refusal((messages) => messages.ballots.reasonMissing);
  return motive;
}

/** The name under which this account rates; else the one that was typed. */
export const whoActs = ({ content }: ActionContext, { who }: Motive): string =>
  interviewerName(PropertiesService.getUserProperties().getProperties()) || who || content.messages.ballots.whoUnknown;
