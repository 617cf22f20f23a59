import type { Content } from "../../content/content.ts";
import type { RetentionChoice } from "../../domain/retention/retention-rule.ts";
import { dateSerial } from "../../sheets/date-serial.ts";
import { openKit } from "../../sheets/kit.ts";
import type { ActionContext, MenuContext } from "../action-context.ts";
import { whileLocked } from "../while-locked.ts";
import { withKit } from "../workbook/set-up-kit.ts";
import { type KeptCandidate, retentionBasis } from "./retention-basis.ts";

/** Says whose data is to be erased now and later, and proposes a date for those who have none. */
export function whoIsDue(context: MenuContext, now: Date): void {
  const ready = withKit(context);
  if (!ready) return;
  const { ui, spreadsheet, content } = ready;
  const { retention } = content.messages;
  const { people, choice, table, today } = retentionBasis(ready, spreadsheet.getSheets(), now);
  const dated = people.filter(({ dates }) => dates && !dates.isProposed);
  const proposed = people.filter(isProposed);
  const facts = {
    due: dated.filter(({ dates }) => dates && dates.until <= today).map(lineOf),
    tooLong: dated.filter(({ dates }) => dates?.isTooLong).map(lineOf),
    later: dated.filter(({ dates }) => dates && dates.until > today && !dates.isTooLong).map(lineOf),
    proposed: proposed.map(lineOf),
    undated: people.filter(({ isOver, dates, unreadable }) => isOver && !dates && unreadable === "").map(lineOf),
    unreadable: people.filter(({ unreadable }) => unreadable !== "").map((person) => `${lineOf(person)}: ${person.unreadable}`),
    source: sourceOf(content, choice),
    canWrite: table.columns.keepUntil > 0,
  };
  if (Object.values(facts).every((list) => !Array.isArray(list) || list.length === 0)) {
    ui.alert(retention.title, retention.nobody, ui.ButtonSet.OK);
    return;
  }
  const asks = facts.canWrite && proposed.length > 0;
  const answer = ui.alert(retention.title, retention.due(facts), asks ? ui.ButtonSet.YES_NO : ui.ButtonSet.OK);
  if (!asks || answer !== ui.Button.YES) return;
  const written = whileLocked(() => writeDates({ ...ready, kit: openKit(spreadsheet) }, now));
  ui.alert(retention.title, retention.written(written), ui.ButtonSet.OK);
}

/** Where the dates come from. */
export function sourceOf({ retention }: Content, { country, months }: RetentionChoice): string {
  return country ? retention.countries[country].retention : retention.elsewhere(months);
}

const isProposed = ({ dates }: KeptCandidate): boolean => dates?.isProposed === true;

const lineOf = ({ name, code, dates }: KeptCandidate): string => `${name} (${code})${dates ? `, ${dates.until}` : ""}`;

/** As numbers, because a number means the same day in every locale; call it while locked. @returns how many were written */
function writeDates(context: ActionContext, now: Date): number {
  const { people, table } = retentionBasis(context, context.spreadsheet.getSheets(), now);
  const without = people.filter(isProposed);
  for (const { row, dates } of without) {
    const [year = 0, month = 0, day = 0] = (dates?.until ?? "").split("-").map(Number);
    table.sheet
      .getRange(row, table.columns.keepUntil)
      .setValue(dateSerial(year, month, day))
      .setNumberFormat("yyyy-mm-dd");
  }
  return without.length;
}
