import type { Term } from "./concept-finder.ts";
import { type Ground, groundOf } from "./grounds.ts";

/** A place in a question where something private is named, with what can be seen around it. */
export interface DelicatePlace {
  readonly words: string;
  readonly ground: Ground;
  /** Names whose weights are learned. */
  readonly features: readonly string[];
}

/** Concepts of the work and of the people it is for. */
const WORK = ["audience", "work", "act", "job", "our", "we", "current", "wanted-pay"];
const ADDRESS = ["you", "your", "our", "we"];

/** Every place of a question that names something private. Whether it is the person's own is seen from the words around it. */
export function delicatePlaces(terms: readonly Term[]): DelicatePlace[] {
  const names = terms.map(nameOf);
  const kinds = terms.map(kindOf);
  const general = generalFeatures(names, kinds);
  return terms.flatMap(({ words, concept, guessed }, at) => {
    const ground = concept === null ? undefined : groundOf(concept);
    if (concept === null || ground === undefined) return [];
    const local = localFeatures(concept, ground, at, names, kinds, general);
    return [{ words, ground, features: [...general, ...local, ...(guessed ? ["guessed", `guessed size ${sizeOf(terms.length)}`] : [])] }];
  });
}

/** What is seen of the whole question. */
function generalFeatures(names: readonly string[], kinds: readonly string[]): string[] {
  const found = ["you", "your", ...WORK, "would", "how", "ever"].filter((kind) => kinds.includes(kind));
  const delicate = kinds.filter((kind) => kind === "delicate").length;
  return [
    "any",
    ...found.map((kind) => `has ${kind}`),
    `size ${sizeOf(names.length)}`,
    `delicate ${Math.min(delicate, 3)}`,
    `begins ${names[0]}`,
    `begins ${names[0]} ${names[1] ?? "$"}`,
    `kinds ${kinds.slice(0, 3).join(" ")}`,
    ...new Set(names.map((name) => `word ${name}`)),
  ];
}

function localFeatures(
  concept: string,
  ground: Ground,
  at: number,
  names: readonly string[],
  kinds: readonly string[],
  general: readonly string[],
): string[] {
  const name = (offset: number): string => names[at + offset] ?? (offset < 0 ? "^" : "$");
  const kind = (offset: number): string => kinds[at + offset] ?? (offset < 0 ? "^" : "$");
  const nearest = (list: readonly string[], step: 1 | -1): string => {
    for (let i = at + step; i >= 0 && i < kinds.length; i += step) {
      const found = kinds[i] as string;
      if (list.includes(found)) return `${found} ${Math.abs(i - at) <= 2 ? "near" : "far"}`;
    }
    return "none";
  };
  const [addressBefore, addressAfter] = [nearest(ADDRESS, -1), nearest(ADDRESS, 1)];
  const [workBefore, workAfter] = [nearest(WORK, -1), nearest(WORK, 1)];
  const shared = [
    `before ${kind(-1)}`,
    `before ${kind(-2)} ${kind(-1)}`,
    `before ${kind(-3)} ${kind(-2)} ${kind(-1)}`,
    `after ${kind(1)}`,
    `after ${kind(1)} ${kind(2)}`,
    `around ${kind(-1)} ${kind(1)}`,
    `around ${kind(-2)} ${kind(-1)} ${kind(1)}`,
    `address before ${addressBefore}`,
    `address after ${addressAfter}`,
    `address ${addressBefore} ${addressAfter}`,
    `work before ${workBefore}`,
    `work after ${workAfter}`,
    `work ${workBefore} ${workAfter}`,
    `address work ${addressBefore} ${workBefore}`,
    `address work after ${addressBefore} ${workAfter}`,
  ];
  const words = [
    `${name(-1)} <`,
    `${name(-2)} ${name(-1)} <`,
    `> ${name(1)}`,
    `> ${name(1)} ${name(2)}`,
    `${name(-1)} <> ${name(1)}`,
    `${name(-2)} _ <`,
    `> _ ${name(2)}`,
  ];
  const own = [...shared.slice(0, 9), ...words, ...general.filter((each) => /^(any|has|size|begins)/.test(each))];
  return [...shared, ...words, `ground ${ground}`, ...own.map((each) => `${concept}: ${each}`), `itself ${name(0)}`];
}

const sizeOf = (count: number): string => (count <= 3 ? `${count}` : count <= 6 ? "some" : count <= 10 ? "more" : "many");

/** French says "would" with the ending of the verb. */
const isConditional = (word: string): boolean => /(riez|rais|rait|raient)$/.test(word) && !/^(vrais|frais|trait|rait)$/.test(word);

function kindOf({ words, concept }: Term): string {
  if (concept === null) return isConditional(words) ? "would" : "other";
  return groundOf(concept) === undefined ? concept : "delicate";
}

/** A concept, or the beginning of a word, as endings rarely change what it is about. */
function nameOf({ words, concept }: Term): string {
  if (concept !== null) return `<${concept}>`;
  if (isConditional(words)) return "<would>";
  return words.length > 6 ? words.slice(0, 6) : words;
}
