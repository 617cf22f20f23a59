/**
 * The words of one language by concept. Entries are parted by commas and lines; `*` at the end of an entry stands for any ending, `#` for any two
 * figures; spaces part the words of an expression.
 */
export type Lexicon = Readonly<Record<string, string | readonly string[]>>;

/** Each entry with its concept. @example lexiconEntries({ car: ["auto", "car, van"] }) → [["auto", "car"], ["car", "car"], ["van", "car"]] */
export const lexiconEntries = (lexicon: Lexicon): [entry: string, concept: string][] =>
  Object.entries(lexicon).flatMap(([concept, lines]) =>
    (typeof lines === "string" ? [lines] : lines).flatMap((line) => line.split(", ").map((entry): [string, string] => [entry, concept])),
  );
