import type { Figure } from "../figure.ts";
import { nameKey } from "../name-key.ts";
import type { PanelModel } from "../panel/panel-model.ts";
import type { Board } from "./board.ts";
import { ranking } from "./ranking.ts";

/** Candidates side by side. */
export interface Profiles {
  readonly people: readonly string[];
  /** One a criterion with a weight, means in the order of the people. */
  readonly rows: readonly { readonly share: number; readonly criterion: string; readonly means: readonly Figure[] }[];
}

/**
 * Mean ratings by criterion, for those who are wanted, or for the first of the ranking.
 *
 * @param wanted keys of names or codes; empty for the first of the ranking
 * @param width at most so many
 */
export function profiles(board: Board, model: PanelModel, wanted: readonly string[], width: number): Profiles {
  const { people, codes, criteria } = board;
  const plain = people.map((person, i) => nameKey(person).replace(` (${codes[i]})`, ""));
  const lists = [people.map(nameKey), codes, plain];
  const placeOf = (key: string): number => lists.map((list) => list.indexOf(key)).find((place) => place >= 0) ?? -1;
  const best = ranking(board, model)
    .filter(({ figures }) => figures.interviewers > 0)
    .map(({ candidate }) => candidate);
  const places = (wanted.length === 0 ? best : [...new Set(wanted.map(placeOf))].filter((i) => i >= 0)).slice(0, width);
  return {
    people: places.map((i) => people[i] ?? ""),
    rows: model.shares.flatMap((share, c) =>
      share > 0 ? [{ share, criterion: criteria[c] ?? "", means: places.map((i) => model.candidates[i]?.plainMeans[c] ?? null) }] : [],
    ),
  };
}
