import { nameKey } from "../name-key.ts";
import { platformOfLine } from "./platform-level.ts";

/** A line of the log, as far as platforms matter. */
export interface HeardLine {
  readonly ballot: string;
  /** The ballot that this line's own revises or takes back; "" for none. */
  readonly replaces: string;
  /** The candidate's code. */
  readonly candidate: string;
  /** What was heard, one thing a line. */
  readonly heard: string;
}

/** What was seen of one candidate on one platform, beside what is wanted. */
export interface PlatformFit {
  readonly platform: string;
  /** The mean of the levels that interviewers saw. */
  readonly seen: number;
  /** null where the role brief wants nothing of it. */
  readonly wanted: number | null;
}

/**
 * The levels that count, by the candidate's key: in the order of the brief, platforms that it does not ask for last. Ballots that a later one
 * replaces do not count.
 *
 * @param wanted platforms of the role brief with the level they ask for
 */
export function platformFits(
  lines: readonly HeardLine[],
  wanted: readonly { readonly name: string; readonly level: number | null }[],
): ReadonlyMap<string, readonly PlatformFit[]> {
  const replaced = new Set(lines.map(({ replaces }) => replaces).filter((id) => id !== ""));
  const seen = new Map<string, Map<string, { readonly platform: string; readonly levels: number[] }>>();
  for (const { ballot, candidate, heard } of lines) {
    if (candidate === "" || (ballot !== "" && replaced.has(ballot))) continue;
    for (const found of heard.split("\n").flatMap((line) => platformOfLine(line.trim()) ?? [])) {
      const ofCandidate = seen.get(nameKey(candidate)) ?? new Map();
      const levels = ofCandidate.get(nameKey(found.platform)) ?? { platform: found.platform, levels: [] };
      levels.levels.push(found.level);
      seen.set(nameKey(candidate), ofCandidate.set(nameKey(found.platform), levels));
    }
  }
  const order = new Map(wanted.map(({ name }, i) => [nameKey(name), i]));
  const place = (key: string): number => order.get(key) ?? wanted.length;
  return new Map(
    [...seen].map(([candidate, platforms]) => [
      candidate,
      [...platforms]
        .sort(([one], [other]) => place(one) - place(other))
        .map(([key, { platform, levels }]) => ({
          platform: wanted[place(key)]?.name ?? platform,
          seen: levels.reduce((sum, level) => sum + level, 0) / levels.length,
          wanted: wanted[place(key)]?.level ?? null,
        })),
    ]),
  );
}
