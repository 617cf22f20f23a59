import { Refusal } from "../content/refusal.ts";
import type { Ballot } from "../sidebar/api.ts";
import type { Desk } from "./desk.ts";

/** @throws Refusal as long as no ballot is known to be this user's */
export function loadOwnBallot(_desk: Desk, _id: unknown): Ballot {
  throw new Refusal((messages) => messages.ballots.notYours);
}
