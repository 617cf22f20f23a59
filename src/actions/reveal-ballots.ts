import { Refusal } from "../content/refusal.ts";
import type { Panel } from "../sidebar/api.ts";
import type { Desk } from "./desk.ts";

/** @throws Refusal as long as nothing is ever sealed */
export function revealBallots(_desk: Desk, request: unknown): Panel {
  const { candidate } = (request ?? {}) as { candidate?: unknown };
  throw new Refusal((messages) => messages.ballots.nothingSealed(String(candidate)));
}
