import type { ProblemWords } from "../../content/problem-words.ts";

/**
 * Why a call to the server gave no usable result:
 * - `said`: the server refused with a sentence meant for the user;
 * - `accounts`: several Google accounts are signed in, which Apps Script cannot tell apart;
 * - `authorization`: Google wants the permission again, for the same reason or because it was withdrawn;
 * - `busy`: too many calls at one moment, or a lock that somebody else holds;
 * - `lost`: the call ended without a result, or never ended;
 * - `offline`: the request did not get through;
 * - `unexpected`: a fault of the program; its message is for whoever repairs it.
 */
export type ProblemReason = "said" | "accounts" | "authorization" | "busy" | "lost" | "offline" | "unexpected";

/** The one kind of error that a call to the server rejects with. */
export class ServerProblem extends Error {
  override readonly name = "ServerProblem";
  readonly reason: ProblemReason;

  constructor(reason: ProblemReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

const ACCOUNTS = /PERMISSION_DENIED/i;
const AUTHORIZATION = /Authorization is required/i;
// Google's own words; our server says a lock that it could not get in a sentence of its own.
const BUSY = /too many (?:scripts|simultaneous)|simultaneous invocations|Lock timeout|another process was holding the lock/i;
const OFFLINE = /^NetworkError\b|Connection failure|HTTP 0\b/i;
// Apps Script puts the class before the message, and translates the colon: French has a space before it.
const CLASS_PREFIX = /^(?:([A-Z]\w*(?:Error|Exception)|Error|Exception)\s*:\s*)+/;
// Classes that only a slip of the program throws; what they say would mean nothing to an interviewer.
const SLIPS = /^(?:TypeError|ReferenceError|SyntaxError|InternalError)\b/;

const asText = (error: unknown): string => {
  if (typeof error === "object" && error !== null) return "message" in error ? String(error.message) : "";
  return String(error ?? "");
};

/**
 * Sorts whatever a call failed with.
 *
 * @param error what the failure handler was given
 * @example problemFrom({ name: "ScriptError", message: "Error: no such candidate" }).message; // "no such candidate"
 */
export const problemFrom = (error: unknown): ServerProblem => {
  if (error instanceof ServerProblem) return error;
  const text = asText(error).trim();
  if (ACCOUNTS.test(text)) return new ServerProblem("accounts", text);
  if (AUTHORIZATION.test(text)) return new ServerProblem("authorization", text);
  if (BUSY.test(text)) return new ServerProblem("busy", text);
  if (OFFLINE.test(text)) return new ServerProblem("offline", text);
  if (SLIPS.test(text)) return new ServerProblem("unexpected", text);
  const sentence = text.replace(CLASS_PREFIX, "").trim();
  return sentence === "" ? new ServerProblem("lost", text) : new ServerProblem("said", sentence);
};

/** The sentence to show for a problem: the server's own, or ours in the language of the form. */
export const problemSentence = (problem: ServerProblem, words: ProblemWords): string =>
  problem.reason === "said" ? problem.message : words[problem.reason];
