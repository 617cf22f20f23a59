import type { ResponseCurve } from "./response-curve.ts";

/** Something to spend on, with what it gives back and the limits that the employer sets. */
export interface Channel {
  readonly curve: ResponseCurve;
  /** The least that must be spent, 0 for none. */
  readonly minimum: number;
  /** The most that may be spent, infinite for no limit. */
  readonly maximum: number;
}
