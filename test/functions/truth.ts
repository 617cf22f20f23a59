import { contentFor } from "../../src/content/content-for.ts";
import { column, type Line, type Lists, logOf, profiles, sentences, standings, tables } from "./kit-lists.ts";

/** A source of numbers from 0 to 1, the same for the same seed. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const criteria: readonly string[] = ["Copy", "Budget", "Data", "Voice"];
const people: readonly string[] = ["Ana", "Ben", "Caro", "Dan", "Eve", "Finn", "Gil", "Hana"];
const asides = { en: contentFor("en").messages.ballots.stands.aside, fr: contentFor("fr").messages.ballots.stands.aside } as const;
const interviewers = ["Kim", "Lee", "Mo", "Nia", "Ove"] as const;

/** A random workbook: up to eight candidates and five interviewers, gaps, ties, must-haves, sealed ballots, text ratings, one broken cell. */
export interface RandomWorkbook {
  readonly lists: Lists;
  readonly lines: readonly Line[];
  readonly weights: readonly number[];
  readonly minimums: readonly (number | null)[];
  readonly codes: readonly string[];
  readonly sealed: number;
  /** Where something is broken, nothing may be claimed. */
  readonly isBroken: boolean;
}

export function randomWorkbook(seed: number): RandomWorkbook {
  const next = numbersFrom(seed * 7919 + 1);
  for (let i = 0; i < 5; i++) next();
  const under = (n: number): number => Math.floor(next() * n);
  const chance = (p: number): boolean => next() < p;
  const codes = people.slice(0, 1 + under(8)).map((_, i) => `C-${i + 1}`);
  const panel = interviewers.slice(0, under(6));
  const used = criteria.slice(0, 1 + under(4));
  const weights = used.map(() => (chance(0.1) ? 0 : 1 + under(4)));
  if (!weights.some((weight) => weight > 0)) weights[0] = 1;
  const minimums = used.map(() => (chance(0.2) ? 2 + under(3) : null));
  const isTied = chance(0.2);
  const meets = chance(0.5) ? 1 : 0.6;
  const lines: Line[] = [];
  for (const [i, code] of codes.entries()) {
    for (const who of panel) {
      if (!chance(meets)) {
        if (chance(0.15)) lines.push({ who, code, recommendation: asides.en, note: "a friend" });
        continue;
      }
      for (const criterion of used) {
        const roll = next();
        const rating = roll < 0.06 ? "" : roll < 0.08 ? "4,5" : isTied ? 3 : Math.min(5, Math.max(1, 1 + ((i + under(3)) % 5)));
        if (!chance(0.05)) lines.push({ who, code, criterion, rating });
      }
      if (chance(0.5))
        lines.push({ who, code, recommendation: ["Strong yes", "Yes", "No decision", "No", "Strong no"][under(5)] ?? "Yes", note: "why" });
      if (chance(0.2)) lines.push({ who, code, flags: "Late\nRude" });
    }
  }
  const held = chance(0.2) ? { [codes[0] ?? ""]: ["Zed"] } : undefined;
  const log = logOf(lines);
  // Columns moved about: they are found by their headings.
  const moved = chance(0.3) ? log.map((row) => [...row.slice(5), "mine", ...row.slice(0, 5)]) : log;
  const lists: Lists = {
    codes: column("Code", ...codes, ""),
    names: column("Candidate", ...codes.map((_, i) => people[i]), ""),
    log: moved,
    ids: column(...used, ""),
    labels: column(...used, ""),
    weights: column(...weights, ""),
    minimums: column(...minimums.map((minimum) => minimum ?? ""), ""),
    interviewers: "",
    sealed: held ? JSON.stringify(held) : "",
    language: chance(0.5) ? "en" : "fr",
  };
  const isBroken = chance(0.1);
  return { lists: isBroken ? broken(lists, under(5)) : lists, lines, weights, minimums, codes, sealed: held ? 1 : 0, isBroken };
}

function broken(lists: Lists, kind: number): Lists {
  const spoil = (cells: readonly (readonly unknown[])[], row: number, cell: unknown): unknown[][] =>
    cells.map((line, r) => (r === row ? [cell, ...line.slice(1)] : [...line]));
  switch (kind) {
    case 0:
      return { ...lists, codes: spoil(lists.codes, 0, "Shoe size") };
    case 1:
      return { ...lists, names: spoil(lists.names, 1, "#REF!") };
    case 2:
      return { ...lists, weights: spoil(lists.weights, 0, "Loading...") };
    case 3:
      return {
        ...lists,
        log: lists.log.map((row) => row.filter((_, c) => lists.log[0]?.[c] !== "Rating" && lists.log[0]?.[c] !== "Note")),
      };
    default:
      return { ...lists, weights: spoil(lists.weights, 0, "many") };
  }
}

/** What stands in a workbook, worked out a second time from its raw lines. */
interface Figures {
  readonly met: ReadonlySet<string>;
  readonly plain: number | null;
  readonly coverage: number;
  readonly low: number;
  readonly high: number;
  readonly score: number | null;
  readonly isFailing: boolean;
  readonly flags: number;
  readonly recommended: number;
  readonly means: readonly (number | null)[];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/** How far each interviewer rates above or below the others: by gradient steps until nothing moves, where the kit solves equations. */
function offsetsOf({ lines, weights, codes }: RandomWorkbook): ReadonlyMap<string, number> {
  const total = sum(weights);
  const cells = codes.flatMap((code) =>
    weights.map((weight, c) => ({
      share: weight / total,
      given: lines.filter((line) => line.code === code && line.criterion === criteria[c] && typeof line.rating === "number"),
    })),
  );
  const offsets = new Map<string, number>(interviewers.map((who) => [who, 0]));
  const of = (line: Line): number => offsets.get(String(line.who)) ?? 0;
  for (let round = 0; round < 4000; round++) {
    let largest = 0;
    for (const who of interviewers) {
      let slope = offsets.get(who) ?? 0;
      let bend = 1;
      for (const { share, given } of cells) {
        const own = given.find((line) => line.who === who);
        if (!own || given.length < 2) continue;
        const middle = mean(given.map((line) => Number(line.rating) - of(line)));
        slope -= share * (Number(own.rating) - of(own) - middle);
        bend += share * (1 - 1 / given.length);
      }
      const step = slope / bend;
      offsets.set(who, (offsets.get(who) ?? 0) - step);
      largest = Math.max(largest, Math.abs(step));
    }
    if (largest < 1e-12) break;
  }
  return offsets;
}

function figuresOf(workbook: RandomWorkbook): Figures[] {
  const { lines, weights, minimums, codes } = workbook;
  const offsets = offsetsOf(workbook);
  const total = sum(weights);
  return codes.map((code) => {
    const own = lines.filter((line) => line.code === code);
    const given = weights.map((_, c) => own.filter((line) => line.criterion === criteria[c] && typeof line.rating === "number"));
    const means = given.map((ratings) => (ratings.length > 0 ? mean(ratings.map((line) => Number(line.rating))) : null));
    const even = given.map((ratings) => mean(ratings.map((line) => Number(line.rating) - (offsets.get(String(line.who)) ?? 0))));
    const observed = sum(weights.filter((_, c) => means[c] !== null));
    const weighted = (values: readonly (number | null)[]): number =>
      sum(weights.map((weight, c) => (means[c] === null ? 0 : weight * (values[c] ?? 0))));
    const isEnough = observed / total >= 0.7 - 1e-12;
    return {
      met: new Set(given.flatMap((ratings, c) => ((weights[c] ?? 0) > 0 ? ratings.map((line) => String(line.who)) : []))),
      plain: isEnough ? weighted(means) / observed : null,
      coverage: observed / total,
      low: (weighted(even) + (total - observed)) / total,
      high: (weighted(even) + 5 * (total - observed)) / total,
      score: isEnough ? weighted(even) / observed : null,
      isFailing: minimums.some((minimum, c) => {
        const count = given[c]?.length ?? 0;
        const value = means[c] ?? null;
        return minimum !== null && value !== null && count > 1 && value < minimum && minimum - value > 0.5 / Math.sqrt(count) + 1e-12;
      }),
      flags: sum(own.map((line) => (line.flags ? 2 : 0))),
      recommended: own.filter((line) => line.recommendation).length,
      means,
    };
  });
}

const clip = (value: number): number => Math.min(5, Math.max(1, value));
const near = (one: unknown, other: number | null): boolean =>
  other === null ? one === "" : Math.abs(Number(one) - other) < 1e-6 && one !== "";

/**
 * Everything that the board's functions say of a workbook, compared with a second computation from its raw lines.
 *
 * @returns what is not so, each in a sentence; and how many statements were compared
 */
export function falseStatements(workbook: RandomWorkbook): { readonly found: readonly string[]; readonly compared: number } {
  const found: string[] = [];
  let compared = 0;
  const check = (isTrue: boolean, words: string): void => {
    compared++;
    if (!isTrue) found.push(words);
  };
  const { lists, codes, lines, weights } = workbook;
  const said = sentences(lists).map(String);
  const board = tables(lists);
  const beside = standings(lists);
  const side = profiles(lists, 10);
  if (workbook.isBroken) {
    check(said.length === 1 && (said[0] ?? "").startsWith("!"), `a broken workbook says: ${said.join(" / ")}`);
    check(board.flat().every((cell) => cell === "") && side.flat().every((cell) => cell === ""), "a broken workbook shows tables");
    check(
      // The standings read no names, so a broken one leaves them right.
      lists.names.flat().includes("#REF!") || beside.slice(1).every((row) => [0, 1, 2, 5, 6, 7].every((c) => row[c] === "")),
      "a broken workbook shows figures",
    );
    return { found, compared };
  }
  const figures = figuresOf(workbook);
  const isRated = figures.map(({ means }) => means.some((value) => value !== null));
  const race = codes.map((_, i) => i).filter((i) => figures[i]?.score !== null && !figures[i]?.isFailing);
  const rankOf = (i: number): number => 1 + race.filter((j) => (figures[j]?.score ?? 0) > (figures[i]?.score ?? 0) + 1e-9).length;

  for (const [i, own] of figures.entries()) {
    const row = beside[i + 1] ?? [];
    check(near(row[0], race.includes(i) ? rankOf(i) : null), `rank of ${people[i]}: ${row[0]}`);
    check(near(row[1], own.score === null ? null : clip(own.score)), `score of ${people[i]}: ${row[1]}, not ${own.score}`);
    check(near(row[2], own.plain), `plain mean of ${people[i]}: ${row[2]}, not ${own.plain}`);
    check(near(row[5], isRated[i] ? own.coverage : null), `coverage of ${people[i]}: ${row[5]}`);
    check(near(row[6], isRated[i] ? clip(own.low) : null) && near(row[7], isRated[i] ? clip(own.high) : null), `bounds of ${people[i]}`);
    const line = board.find(([, name, , , , , , , , , , , kind]) => name === people[i] && (kind === "ranked" || kind === "unranked"));
    check(Boolean(line) === (isRated[i] || own.recommended > 0), `${people[i]} in the ranking`);
    if (!line) continue;
    check(near(line[3], own.score === null ? null : clip(own.score)), `score of ${people[i]} in the ranking`);
    check(own.met.size === 0 ? line[4] === "" : String(line[4]).startsWith(`${own.met.size} pe`), `${people[i]} rests on ${line[4]}`);
    const stepped = lines
      .filter(({ code, recommendation }) => code === codes[i] && recommendation === asides.en)
      .map(({ who }) => String(who));
    const told = String(line[2]).split(`${asides[lists.language === "fr" ? "fr" : "en"]}`)[1] ?? "";
    check(
      stepped.every((who) => told.includes(who)) && (stepped.length > 0 || told === ""),
      `who steps aside for ${people[i]}: ${line[2]}, not ${stepped.join(", ")}`,
    );
    check(Number(line[9]) === own.flags, `red flags of ${people[i]}: ${line[9]}`);
    const full = [...String(line[7])].filter((dot) => dot === "●").length;
    const number = /(\d+) (?:in|fois sur) 20/.exec(String(line[6]))?.[1];
    check(
      line[7] === "" ? number === undefined : full === Number(number ?? 0) || full === 0,
      `dots of ${people[i]}: ${full} and ${line[6]}`,
    );
    check(full <= 19, `${people[i]} is certain`);
    if (race.includes(i))
      check(/^\d+=?$/.test(String(line[0])) && Number.parseInt(String(line[0]), 10) <= rankOf(i), `rank ${line[0]} of ${people[i]}`);
    else check(line[0] === "" && line[6] === "", `${people[i]} has a rank without being in the race`);
  }

  // A chance only where two candidates of the race were met by two each.
  const metByTwo = race.filter((i) => (figures[i]?.met.size ?? 0) > 1).length;
  const chances = board.filter((row) => row[7] !== "" && row[12] === "ranked").length;
  check(chances === 0 || (metByTwo > 1 && chances === race.length), `${chances} chances with ${metByTwo} met by two`);
  const text = said.join("\n");
  const claims = (english: string, french: string): boolean => text.includes(lists.language === "en" ? english : french);
  check(
    claims("Nobody has a score yet", "Personne n’a encore de note") ===
      (isRated.some(Boolean) && figures.every(({ score }) => score === null)),
    text,
  );
  check(
    claims("Nobody is in the ranking", "Personne n’est classé") === (race.length === 0 && figures.some(({ score }) => score !== null)),
    text,
  );
  check(claims("the only candidate in the ranking", "pour l’instant seul") === (race.length === 1), text);
  check(claims("No ratings yet", "Pas encore de notes") === (!isRated.some(Boolean) && workbook.sealed === 0), text);
  check(claims("in, sealed", "confidentielle") === workbook.sealed > 0, text);
  check(!claims("Too early", "Trop tôt") || chances === 0, text);
  const leftOut = lines.filter(({ rating }) => rating === "4,5").length;
  check(claims("is “4,5” and is left out", "4,5\u00a0» et ne compte pas") === leftOut > 0, text);
  // Contested: two points apart or more.
  const contested = codes.flatMap((code) =>
    weights.filter((_, c) => {
      const given = lines
        .filter((line) => line.code === code && line.criterion === criteria[c] && typeof line.rating === "number")
        .map(({ rating }) => Number(rating));
      return given.length > 1 && Math.max(...given) - Math.min(...given) >= 2;
    }),
  ).length;
  const told = lists.language === "en" ? /(\d+) criteri(?:on|a) needs? a talk/ : /(\d+) critères? (?:est|sont) à discuter/;
  check(Number(told.exec(text)?.[1] ?? 0) === contested, `contested: ${text}, not ${contested}`);
  // Side by side: plain means.
  for (const [c, name] of (side[0] ?? []).slice(2).entries()) {
    const i = people.indexOf(String(name) as (typeof people)[number]);
    for (const row of side.slice(1))
      check(
        near(row[c + 2], figures[i]?.means[criteria.indexOf(String(row[1]) as (typeof criteria)[number])] ?? null),
        `mean of ${name} on ${row[1]}`,
      );
  }
  return { found, compared };
}
