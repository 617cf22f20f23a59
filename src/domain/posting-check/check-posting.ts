import { type PostingId, postingIds, postingWordings } from "./posting-wordings.ts";

/** A wording of a job post that shuts people out. */
export interface PostingFinding {
  readonly id: PostingId;
  /** As it stands in the text. */
  readonly wording: string;
}

/** What takes a wording back: "you need not be a …". */
const TAKEN_BACK =
  /(?:\bnot?|n't|need not|no need(?: to be)?|regardless of|whether or not|\bpas|n'est|ni|peu importe|meme si|quel(?:le)? que soit)(?: \S+){0,3} $/;

/** Before such words, age or sex is that of the audience. */
const AUDIENCE =
  /\b(?:reach\w*|target\w*|audiences?|customers?|followers?|campaigns?|users|readers|clients?|sell\w*|campagnes?|touche\w*|cible\w*|public|abonnee?s?|lecteurs?|vend\w+|publicites?)\b[^.;:]*$/;
const OF_THE_AUDIENCE: readonly PostingId[] = ["age-limit", "gender", "health", "religion", "nationality", "family-free"];

/**
 * The wordings in a job post or a role brief that shut people out, in the order in which they stand there, each id once. It knows typical
 * wordings, of both languages.
 *
 * @example checkPosting("Join our young and dynamic team!") → [{ id: "young-team", wording: "young and dynamic team" }]
 */
export function checkPosting(text: string): PostingFinding[] {
  return text.split(/\r?\n/).flatMap(findingsOf).filter(firstOfItsId);
}

const firstOfItsId = ({ id }: PostingFinding, at: number, all: readonly PostingFinding[]): boolean =>
  all.findIndex((each) => each.id === id) === at;

function findingsOf(line: string): PostingFinding[] {
  const folded = foldLetters(line);
  const found = (["en", "fr"] as const).flatMap((language) =>
    postingIds.flatMap((id) => {
      const match = new RegExp(`(?<![a-z0-9])(?:${postingWordings[language][id].join("|")})(?![a-z0-9])`).exec(folded);
      const before = folded.slice(0, match?.index);
      if (!match || TAKEN_BACK.test(before) || (OF_THE_AUDIENCE.includes(id) && AUDIENCE.test(before))) return [];
      return [{ id, at: match.index, wording: line.slice(match.index, match.index + match[0].length).trim() }];
    }),
  );
  return found.sort((a, b) => a.at - b.at).map(({ id, wording }) => ({ id, wording }));
}

/** Small letters without accents, letter by letter, so that places in the text stay what they are. */
const foldLetters = (text: string): string =>
  [...text.normalize("NFC")].map((letter) => (letter === "’" ? "'" : letter.normalize("NFD").charAt(0).toLowerCase())).join("");
