import type { CheckedWorkbook } from "../../domain/check/checked-workbook.ts";
import { checkTable, namedColumns } from "../../sheets/check-table.ts";
import { findSheet, type KitState } from "../../sheets/kit.ts";
import {
  briefColumns,
  candidateColumns,
  interviewColumns,
  logColumns,
  namesOf,
  type Part,
  parts,
  questionColumns,
  rubricColumns,
} from "../../sheets/schema.ts";
import { ANY_NAMES, templateOf } from "../../sheets/template-of.ts";
import type { Desk } from "../desk.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that are tables, with the columns that the kit reads or writes. */
const tables: Readonly<Partial<Record<Part, readonly string[]>>> = {
  roleBrief: briefColumns,
  rubric: rubricColumns,
  questions: questionColumns,
  candidates: candidateColumns,
  interviews: interviewColumns,
  log: logColumns,
};

/** Everything that the checks look at, in one read a sheet. */
export function readWorkbook({ spreadsheet, content }: Desk, state: KitState, sheets: readonly Sheet[]): CheckedWorkbook {
  const present = parts.flatMap((part) => {
    const sheet = findSheet(state, part, sheets);
    return sheet ? [{ part, sheet }] : [];
  });
  const read = Object.entries(tables).flatMap(([part, columns]) => {
    const found = present.find((each) => each.part === part);
    return found && state.sheets[found.part]?.built
      ? [[part, checkTable(found.sheet, found.part, columns, content.language)] as const]
      : [];
  });
  const names = new Set(spreadsheet.getNamedRanges().map((range) => range.getName()));
  return {
    tables: Object.fromEntries(read),
    lost: parts.flatMap((part) => {
      const entry = state.sheets[part];
      const isThere = entry?.built === true && present.some((each) => each.part === part);
      return entry && !isThere ? [{ part, name: entry.name, built: entry.built }] : [];
    }),
    namesGone: present.flatMap(({ part }) => {
      const gone = namesOf[part].filter((name) => !names.has(name));
      if (gone.length === 0) return [];
      const covered = namedColumns(templateOf(part, content, ANY_NAMES));
      const labels: Readonly<Record<string, string>> = "columns" in content.sheets[part] ? content.sheets[part].columns : {};
      return gone.map((name) => {
        const heading = covered.get(name)?.heading;
        return { name, part, column: Object.keys(labels).find((column) => labels[column] === heading) };
      });
    }),
  };
}
