import { isErrorText } from "../cell-value.ts";
import { fnv1a } from "../fnv-1a.ts";
import { nameKey } from "../name-key.ts";
import { type ApplicantField, applicantFields, type ColumnUse } from "./column-use.ts";
import { contactKeys } from "./contact-keys.ts";

/** One line of somebody's list of applicants. */
export interface Applicant {
  /** The row in the list, from 1. */
  readonly row: number;
  readonly details: Readonly<Record<ApplicantField, string>>;
  /** Stands for the line, the same every time the list is read, so that nobody comes in twice. */
  readonly mark: string;
}

/** Two lines of a name and contact that another line has too differ in which of them they are. */
const markOf = (list: string, { name, contact }: Applicant["details"], before: Map<string, number>): string => {
  const who = [list, nameKey(name), ...[...contactKeys(contact)].sort()].join("|");
  const place = (before.get(who) ?? 0) + 1;
  before.set(who, place);
  return fnv1a(`${who}|${place}`).toString(36);
};

const separators: Readonly<Record<ApplicantField, string>> = {
  name: " ",
  contact: ", ",
  portfolio: ", ",
  blog: ", ",
  profiles: ", ",
  note: "\n",
};

/** A cell's text; the error of somebody's formula says nothing about the applicant. */
const said = (cell: string | undefined): string => (isErrorText(cell) ? "" : (cell ?? "").trim());

/**
 * Reads the lines below the headings. Lines without a name and a contact are nobody's; without a name, the contact stands in its place.
 *
 * @param list stands for the sheet that the list is on
 * @param heading the row of the headings, from 0
 * @param uses what each column is for
 * @example readApplicants([["Name", "E-mail"], ["Ana", "ana@example.com"]], "7", 0, ["name", "contact"])[0].details.name → "Ana"
 */
export function readApplicants(
  cells: readonly (readonly string[])[],
  list: string,
  heading: number,
  uses: readonly ColumnUse[],
): readonly Applicant[] {
  const columns = (...wanted: readonly ColumnUse[]) => wanted.flatMap((use) => uses.flatMap((each, i) => (each === use ? [i] : [])));
  const places: Readonly<Record<ApplicantField, readonly number[]>> = {
    name: columns("first", "name", "last"),
    contact: columns("contact"),
    portfolio: columns("portfolio"),
    blog: columns("blog"),
    profiles: columns("profiles"),
    note: columns("note"),
  };
  const before = new Map<string, number>();
  return cells.slice(heading + 1).flatMap((line, i): Applicant[] => {
    const text = (field: ApplicantField) =>
      places[field]
        .map((column) => said(line[column]))
        .filter(Boolean)
        .join(separators[field]);
    const details = named(Object.fromEntries(applicantFields.map((field) => [field, text(field)])) as Record<ApplicantField, string>);
    if (details.name === "") return [];
    return [{ row: heading + 2 + i, details, mark: markOf(list, details, before) }];
  });
}

/** A line of an address book holds both: "Ana Silva <ana@example.com>". */
function named(details: Applicant["details"]): Applicant["details"] {
  const both = /^"?([^<>"]*)"?\s*<([^<>\s]+@[^<>\s]+)>$/.exec(details.name || details.contact);
  const name = both?.[1]?.trim() ?? details.name;
  const contact = both && (details.contact === "" || details.name === "") ? (both[2] ?? "") : details.contact;
  return { ...details, name: name || contact, contact };
}
