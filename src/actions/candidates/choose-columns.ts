import type { Content } from "../../content/content.ts";
import { contentFor } from "../../content/content-for.ts";
import { languages } from "../../content/language.ts";
import { Refusal } from "../../content/refusal.ts";
import { type ApplicantField, applicantFields, type ColumnUse, type ListColumns, listColumns } from "../../domain/applicants/column-use.ts";
import { columnLetter } from "../../domain/column-letter.ts";
import { nameKey } from "../../domain/name-key.ts";
import type { MenuContext } from "../action-context.ts";
import type { SourceList } from "./choose-source.ts";

/** The columns of a list as the user settled them, and the headings of those that stay out because they must. */
export interface ChosenColumns extends ListColumns {
  readonly left: readonly string[];
}

/**
 * Proposes what each column of a list is for, and asks until the proposal is accepted.
 *
 * @param fields what Candidates has a column for
 * @returns undefined when the question is closed
 */
export function chooseColumns(
  { ui, content }: MenuContext,
  { name, cells }: SourceList,
  fields: readonly ApplicantField[],
): ChosenColumns | undefined {
  const { bringIn } = content.messages;
  const found = listColumns(cells);
  if (!found) throw new Refusal(({ bringIn: words }) => words.emptySheet(name));
  const isKnown = (use: ColumnUse) => ["first", "last", "private", "none"].includes(use) || fields.some((field) => field === use);
  let uses: readonly ColumnUse[] = found.uses.map((use) => (isKnown(use) ? use : "none"));
  const left = found.headings.filter((_, i) => uses[i] === "private");
  let wrong = "";
  for (;;) {
    const question = bringIn.askColumns({
      sheet: name,
      wrong,
      ...listed(content, { ...found, uses }),
      left,
      fields: fields.map((field) => headingOf(content, field)),
    });
    const answer = ui.prompt(bringIn.title, question, ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return undefined;
    const typed = answer.getResponseText().trim();
    const isNamed = uses.some((use) => ["name", "first", "last", "contact"].includes(use));
    if (typed === "" && isNamed) return { ...found, uses, left };
    const changed = typed === "" ? bringIn.noName : withChanges(content, { ...found, uses }, typed, fields);
    wrong = typeof changed === "string" ? changed : "";
    if (typeof changed !== "string") uses = changed;
  }
}

/** The heading that Candidates has for a field. */
const headingOf = ({ sheets }: Content, field: ApplicantField): string => sheets.candidates.columns[field];

const fieldOf = (use: ColumnUse): ApplicantField | undefined =>
  use === "first" || use === "last" ? "name" : applicantFields.find((field) => field === use);

function listed(content: Content, { headings, uses }: ListColumns) {
  return {
    used: uses.flatMap((use, i) => {
      const field = fieldOf(use);
      return field ? [{ column: columnLetter(i + 1), heading: headings[i] ?? "", field: headingOf(content, field) }] : [];
    }),
    ignored: uses.flatMap((use, i) => (use === "none" && headings[i] !== "" ? [`${columnLetter(i + 1)} ${headings[i]}`] : [])),
  };
}

/** @returns what the columns are for by now, or a sentence about the part that cannot be done */
function withChanges(
  content: Content,
  { headings, uses }: ListColumns,
  typed: string,
  fields: readonly ApplicantField[],
): readonly ColumnUse[] | string {
  const { bringIn } = content.messages;
  const changed = [...uses];
  for (const part of typed.split(/[,;\n]/).filter((each) => each.trim() !== "")) {
    const [letter = "", wanted = "", ...more] = part.split(/[=:→]/).map((each) => each.trim());
    const use = useOf(wanted, fields);
    if (more.length > 0 || use === undefined || !/^[a-z]{1,3}$/i.test(letter)) return bringIn.unreadableChange(part.trim());
    const column = headings.findIndex((_, i) => columnLetter(i + 1) === letter.toUpperCase());
    if (column < 0) return bringIn.unknownColumn(letter.toUpperCase());
    if (uses[column] === "private" && use !== "none") return bringIn.staysOut(letter.toUpperCase(), headings[column] ?? "");
    if (uses[column] !== "private") changed[column] = use;
  }
  return changed;
}

/** What somebody typed for a column, in any language of the kit. */
function useOf(typed: string, fields: readonly ApplicantField[]): ColumnUse | undefined {
  const key = nameKey(typed);
  for (const content of languages.map(contentFor)) {
    const { nothing, words } = content.messages.bringIn;
    if (nothing.includes(key)) return "none";
    const field = fields.find((each) => words[each].includes(key) || nameKey(headingOf(content, each)) === key);
    if (field) return field;
  }
  return undefined;
}
