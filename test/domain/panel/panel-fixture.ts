import { readFileSync } from "node:fs";
import type { Voice } from "../../../src/domain/panel/voices.ts";

/** Panels with every intermediate figure, computed twice by independent programs. Ratings are [candidate, interviewer, criterion, 1..5]. */
export interface PanelFixture {
  readonly name: string;
  readonly candidates: number;
  readonly interviewers: number;
  readonly weights: readonly number[];
  readonly ratings: readonly (readonly [number, number, number, number])[];
  readonly expected: {
    readonly raw: readonly number[];
    readonly evenedOut: readonly number[];
    readonly offsets: readonly number[];
    readonly coverage: readonly number[];
    readonly meanSquare: number | null;
    readonly degrees: number;
    readonly race: readonly number[];
    readonly chance: readonly number[];
    readonly mean: readonly number[];
    readonly sd: readonly number[];
  };
}

export const panelFixtures = (
  JSON.parse(readFileSync(new URL("panel-vectors.json", import.meta.url), "utf8")) as { readonly panels: readonly PanelFixture[] }
).panels;

/** A list of ratings sorted into candidates × criteria. */
export function voicesOf(candidates: number, criteria: number, ratings: PanelFixture["ratings"]): Voice[][][] {
  const voices = Array.from({ length: candidates }, () => Array.from({ length: criteria }, (): Voice[] => []));
  for (const [i, interviewer, c, rating] of ratings) voices[i]?.[c]?.push({ interviewer, rating });
  return voices;
}
