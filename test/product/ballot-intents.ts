import { contentFor } from "../../src/content/content-for.ts";
import type { Ballot } from "../../src/domain/ballot/ballot.ts";
import { rubricPlaces } from "../../src/sheets/templates/rubric.ts";
import { ballotOf } from "./panel.ts";
import type { SmallPanel } from "./small-panel.ts";

const { messages, sheets } = contentFor("en");
/** The column of the rubric with the weights that were locked. */
const locked = rubricPlaces.number("locked");

/** What each of several people hands in, in this order. */
export type Intents = Readonly<Record<string, readonly Ballot[]>>;

export const revisionOf = (interviewer: string, number: number, earlier: number) =>
  ballotOf(interviewer, number, { replaces: ballotOf(interviewer, earlier).id });

export const two: Intents = { Ann: [ballotOf("Ann", 1)], Bea: [ballotOf("Bea", 2)] };
export const twoRevising: Intents = { Ann: [ballotOf("Ann", 1), revisionOf("Ann", 3, 1)], Bea: [ballotOf("Bea", 2)] };
export const five: Intents = Object.fromEntries(
  ["Ann", "Bea", "Cy", "Dee", "Eve"].map((name, i) => [
    name,
    [ballotOf(name, i + 1), ...(i === 0 ? [ballotOf(name, 9, { candidate: "C-002" })] : [])],
  ]),
);

/** Everything that is left in the end, without times, places in the store and the order of lines. */
export function endOf(panel: SmallPanel): unknown {
  const { properties } = panel.workbook;
  const lines = cellsOf(panel, sheets.interviews.name, 15).filter((line) => line[1] !== "");
  const filed = new Set(lines.map((line) => line[1]));
  const held = Object.entries(properties.document).flatMap(([key, value]) => {
    // What was revealed lies in the store until the next ballot comes.
    if (filed.has(key.split(":")[1])) return [];
    const packed = (JSON.parse(value.replace(/^([^:]*:){3}/, "")) as unknown[]).slice(1);
    const [candidate, name, interviewer, , version, replaces, revision, verdict, answers, rest] = packed;
    const { account: _, ...facts } = rest as { account?: string };
    return [[key, candidate, name, interviewer, version, replaces, revision, verdict, answers, facts]];
  });
  const own = Object.entries(properties.users).flatMap(([user, store]) =>
    Object.entries(store)
      .filter(([key]) => key.startsWith("O:"))
      .map(([key, value]) => {
        const [candidate, interviewer, revision, replaces, , , stored] = JSON.parse(value) as unknown[];
        return [user, key, candidate, interviewer, revision, replaces, stored];
      }),
  );
  const decisions = cellsOf(panel, sheets.log.name, 5).map((line) => line[2]);
  const { revisedAfterReveal, handedInAfterReveal, late } = messages.ballots;
  const marked = new Set(lines.filter((line) => [revisedAfterReveal, handedInAfterReveal].includes(line[13] ?? "")).map((line) => line[1]));
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  return {
    // A revision is marked when the others' ballots could be read by then, which is a matter of the order.
    lines: sorted(lines.map((line) => line.slice(1)).filter((line) => line[12] !== messages.ballots.revisedAfterReveal)),
    held: sorted(held),
    own: sorted(own),
    locked: cellsOf(panel, sheets.rubric.name, locked).map((line, row) => (row === 1 ? line[locked - 1] !== "" : line[locked - 1])),
    // Who was the last, and so revealed the others, is a matter of the order.
    log: sorted(decisions.filter((what) => what !== "" && what !== late)),
    // How many are late is a matter of the order, too; that each late one has its line is not.
    lateTold: decisions.filter((what) => what === late).length === marked.size,
  };
}

/** What stands in the first columns of a sheet, row by row. */
function cellsOf(panel: SmallPanel, name: string, columns: number): string[][] {
  const { getters } = panel.workbook.model;
  const sheetId = getters.getSheetIdByName(name) ?? "";
  return Array.from({ length: getters.getNumberRows(sheetId) }, (_, row) =>
    Array.from({ length: columns }, (_, col) => String(getters.getEvaluatedCell({ sheetId, col, row }).value ?? "")),
  );
}

/** Milliseconds that a machine with other work to do may need. */
export const timeout = 600_000;
