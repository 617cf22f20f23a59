import type { LinkVerdict } from "../domain/look-back/link.ts";
import type { lookBack } from "./en/look-back.ts";

/** The words of the sheet on which hires are rated at work. English says which columns there are. */
export interface LookBackText {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly columns: Readonly<Record<keyof (typeof lookBack)["columns"], string>>;
  readonly notes: Readonly<Record<keyof (typeof lookBack)["notes"], string>>;
  readonly levelRule: string;
}

/** What SMM_LOOKBACK puts into cells. */
export interface LookBackWords {
  readonly columns: readonly [what: string, hires: string, r: string, low: string, high: string, verdict: string];
  question(id: string): string;
  readonly verdicts: Readonly<Record<LinkVerdict, (hires: number, min: number) => string>>;
  readonly nothing: string;
}

export interface LookBackMessages {
  readonly title: string;
  /** @param hired names with codes, one each @param selected the code that a blank answer means, or "" */
  ask(hired: readonly string[], selected: string): string;
  nobodyHired(stage: string): string;
  notHired(typed: string, stage: string): string;
  /** @param day the last day that the log or a ballot names @param days how long ago */
  added(name: string, lines: number, sheet: string): string;
  there(name: string, sheet: string): string;
  early(days: number): string;
}
