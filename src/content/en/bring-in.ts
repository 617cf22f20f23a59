import type { Arrivals, BringInMessages } from "../bring-in-messages.ts";

const people = (n: number): string => `${n} ${n === 1 ? "person" : "people"}`;
const headings = (list: readonly string[]): string => list.map((each) => `“${each}”`).join(", ");

const rest = ({ same, before, left }: Arrivals): string[] => [
  ...(same === 0 ? [] : [`${people(same)} you already have: only blank cells are filled, nothing is overwritten.`]),
  ...(before === 0 ? [] : [`${people(before)} came in at an earlier time and ${before === 1 ? "is" : "are"} not added again.`]),
  ...(left.length === 0 ? [] : [`Left out on purpose, because it must play no part in the choice: ${headings(left)}.`]),
];

export const bringIn: BringInMessages = {
  title: "Bring in applicants",
  askSheet: (names, proposed) =>
    [
      "Which sheet holds the applicants? Type its number or its name.",
      names.map((name, i) => `${i + 1}  ${name}`).join("\n"),
      proposed === ""
        ? "A CSV file or a mail list? Paste it into a new sheet first, one person per row."
        : `Leave this blank for “${proposed}”. The sheet itself is only read.`,
    ].join("\n\n"),
  noSheet:
    "This workbook has no sheet of your own to read. Paste the applicants into a new sheet, one person per row below headings such as Name and E-mail, then try again.",
  unknownSheet: (typed) => `There is no sheet “${typed}”. Nothing was added; choose the menu item again and type a number from the list.`,
  ownSheet: (name) => `“${name}” is the kit’s own sheet. Nothing was added; choose a sheet of yours that lists applicants.`,
  emptySheet: (name) => `“${name}” has no lines to read. Nothing was added.`,
  askColumns: ({ sheet, wrong, used, ignored, left, fields }) =>
    [
      ...(wrong === "" ? [] : [wrong]),
      `From “${sheet}”:`,
      used.length === 0
        ? "No column was recognised."
        : used.map(({ column, heading, field }) => `${column}  ${heading} → ${field}`).join("\n"),
      ...(ignored.length === 0 ? [] : [`Not used: ${ignored.join(", ")}.`]),
      ...(left.length === 0 ? [] : [`Left out on purpose, because it must play no part in the choice: ${headings(left)}.`]),
      `Leave this blank to go on. To change it, type for example “B = ${fields[0] ?? ""}, C = ${fields[1] ?? ""}, D = none”. A column can be: ${fields.join(", ")}, none.`,
    ].join("\n\n"),
  unreadableChange: (part) => `! “${part}” cannot be read: type a column’s letter, = and what it is.`,
  unknownColumn: (column) => `! There is no column ${column} with anything in it.`,
  staysOut: (column, heading) => `! Column ${column} (“${heading}”) stays out: it must play no part in the choice.`,
  noName: "! No column holds names or contacts yet, so nobody can come in.",
  nobody: (sheet) => `“${sheet}” has nobody below its headings. Nothing was added.`,
  everybodyThere: (sheet) => `Everybody on “${sheet}” is in Candidates already. Nothing was added.`,
  askSame: (pairs, more) =>
    [
      "These may be the same people. Who is?",
      pairs.join("\n"),
      `Type the row numbers of those who are, with commas between them, or “all”. Leave this blank if they are all different people.${more === 0 ? "" : ` ${more} more ${more === 1 ? "is" : "are"} asked about next.`}`,
    ].join("\n\n"),
  pair: (row, name, as, by) => `Row ${row}: ${name} = ${as}? (same ${by})`,
  rowOf: (row, name) => `${name} in row ${row}`,
  all: ["all", "all of them", "everybody", "everyone"],
  unknownRow: (typed) => `“${typed}” is none of the rows that were asked about. Nothing was added; choose the menu item again.`,
  preview: (facts) =>
    [
      facts.added === 0
        ? "Nobody new will be added."
        : `${people(facts.added)} from “${facts.sheet}” will be added to Candidates, each with a code:`,
      ...(facts.lines.length === 0 ? [] : [[...facts.lines, ...(facts.more === 0 ? [] : [`… and ${facts.more} more`])].join("\n")]),
      ...rest(facts),
      ...(facts.rest === 0 ? [] : [`The list is long: ${people(facts.rest)} more can come in when you choose the menu item again.`]),
      "Go on?",
    ].join("\n\n"),
  done: (facts) =>
    [
      facts.added === 0
        ? `Nobody new was added from “${facts.sheet}”.`
        : `${people(facts.added)} from “${facts.sheet}” ${facts.added === 1 ? "is" : "are"} in Candidates, with the ${facts.added === 1 ? `code ${facts.from}` : `codes ${facts.from} to ${facts.to}`}.`,
      ...rest(facts),
      "More answers later? Choose the menu item again: only the new ones come in.",
    ].join("\n\n"),
  nothing: ["none", "nothing", "-", "–"],
  words: {
    name: ["name", "candidate", "full name"],
    contact: ["contact", "e-mail", "email", "mail", "phone"],
    portfolio: ["portfolio"],
    blog: ["blog"],
    profiles: ["profiles", "public profiles", "profile"],
    note: ["note", "notes", "comment"],
  },
};
