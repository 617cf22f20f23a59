import { nameKey } from "../name-key.ts";

/** What is kept of an applicant beside the code. */
export const applicantFields = ["name", "contact", "portfolio", "blog", "profiles", "note"] as const;

export type ApplicantField = (typeof applicantFields)[number];

/**
 * What a column of somebody's list is for. `private` is what must play no part in the choice, such as an age or a photo: it is never taken over.
 * A name may stand in two columns; "first" comes before "last" whatever their order. `none` is a column that nobody asked for.
 */
export type ColumnUse = ApplicantField | "first" | "last" | "private" | "none";

/** Longer headings are questions of a form; a word in one says little about the answer. In characters. */
const LONGEST_HEADING = 60;

/**
 * Grounds that the law of most countries keeps out of a choice (in France Code du travail L1132-1, which also names where people live and bank),
 * and pictures of the person. In English and French, without accents.
 */
const PRIVATE = new RegExp(
  [
    "\\b(birth|birthday|birthdate|dob|born|naissance|ne(e|\\(e\\))? le|age|sex|gender|sexe|nationality|nationalite|citizenship|citoyennete)\\b",
    "^(votre |your )?(genre|civilite|title|salutation|taille|poids|height|weight)( \\(.*\\))?$|\\b(mr|mrs|mme)\\b",
    "\\b(race|racial|ethnic|ethnicity|ethnie|origine?|religion|belief|croyances?|skin|peau)\\b",
    "\\b(marital|married|spouse|conjoint|marie|familiale?|matrimoniale?|family (status|situation)|children|kids|enfants|pregnan\\w*|enceinte|grossesse)\\b",
    "\\b(disabilit\\w*|disabled|handicap\\w*|rqth|health|sante|medical|illness|maladie|sexual|sexuelle|political|politiques?|trade union|syndic\\w*)\\b",
    "\\b(photos?|photograph|picture|portrait|headshot|selfie|trombine)\\b",
    "^((home|postal|street|your|votre|postale?) )?(address|adresse)( postale)?$|\\b(domicile|residence|iban|social security|securite sociale|maiden name|jeune fille|criminal|casier)\\b",
  ].join("|"),
);

/** Tried in this order; the first that fits wins. */
const RULES: readonly (readonly [use: ColumnUse, heading: RegExp])[] = [
  ["contact", /\be ?-?mails?\b|\bcourriel\b|\bmail\b|\bphone\b|\btelephone\b|\btel\b|\bmobile\b|\bportable\b|\bcontacts?\b|\bwhatsapp\b/],
  ["name", /\bfull name\b|\bnom complet\b|\bnoms? (et |& |\/ )?prenoms?\b|\bprenoms? (et |& |\/ )?noms?\b/],
  ["first", /\b(first|given|fore) ?name\b|\bprenoms?\b/],
  ["last", /\b(last|family|sur) ?name\b|\bnom de famille\b/],
  [
    "name",
    /^((your|candidate|applicant|the|applicant'?s|candidate'?s|votre) )?(name|nom)$|^(candidates?|applicants?|candidats?|postulants?)$|^nom (du|de la) /,
  ],
  ["blog", /\bblog\b/],
  ["portfolio", /\bportfolio\b|\bwork samples?\b|\brealisations\b|\bweb ?site\b|\bsite\b|\bbook\b/],
  [
    "profiles",
    /\blinkedin\b|\binstagram\b|\btiktok\b|\btwitter\b|\bfacebook\b|\byoutube\b|\bprofil(e|es|s)?\b|\bsocial media\b|\breseaux sociaux\b/,
  ],
  ["note", /\bnotes?\b|\bcomment(s|aires?)?\b|\bcover letter\b|\blettre\b|\bmotivations?\b|\bmessage\b|\bremarques?\b|\bremarks?\b/],
];

/** @example plainHeading(" E-mail ☎ (privé) :") → "e-mail (prive)" */
const plainHeading = (heading: string): string =>
  nameKey(heading)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}'()&/-]+/gu, " ")
    .trim();

/**
 * What a column is probably for, by its heading in English or French. A person can change it, except for what is private.
 *
 * @example columnUse("Adresse e-mail") → "contact"; columnUse("Date of birth") → "private"; columnUse("Timestamp") → "none"
 */
export function columnUse(heading: string): ColumnUse {
  const plain = plainHeading(heading);
  if (PRIVATE.test(plain)) return "private";
  if (plain.length > LONGEST_HEADING) return "none";
  return RULES.find(([, rule]) => rule.test(plain))?.[0] ?? "none";
}

/** The columns of a list with what each is probably for. */
export interface ListColumns {
  /** The row of the headings, from 0. */
  readonly heading: number;
  readonly headings: readonly string[];
  readonly uses: readonly ColumnUse[];
}

/** Headings are looked for in this many rows from the top. */
const SEARCHED = 20;

/**
 * Finds the headings of a list: the row with the most columns that are known, among the first rows; without any, the first row that has
 * something in it.
 *
 * @returns undefined for a list without a line
 */
export function listColumns(cells: readonly (readonly string[])[]): ListColumns | undefined {
  const filled = cells.slice(0, SEARCHED).flatMap((row, i) => (row.some((cell) => cell.trim() !== "") ? [i] : []));
  const known = (i: number) => (cells[i] ?? []).filter((cell) => columnUse(cell) !== "none").length;
  const heading = [...filled].sort((a, b) => known(b) - known(a) || a - b)[0];
  if (heading === undefined) return undefined;
  // What lies beyond the last column with anything in it is no column of the list.
  const width = Math.max(...cells.map((row) => row.reduce((last, cell, i) => (cell.trim() === "" ? last : i + 1), 0)));
  const headings = (cells[heading] ?? []).slice(0, width).map((cell) => cell.trim());
  return { heading, headings, uses: headings.map(columnUse) };
}
