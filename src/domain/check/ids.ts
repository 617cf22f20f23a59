import { textOf } from "../cell-value.ts";
import { isUsableId, LONGEST_ID, shortId } from "../usable-id.ts";
import { type Check, inCell } from "./checked-workbook.ts";

const idColumns = [
  ["candidates", "code"],
  ["rubric", "id"],
  ["questions", "id"],
] as const;

/** Ids of people's own that a ballot cannot carry: the form does not open while there is one. */
export const unusableIds: Check = ({ tables }) =>
  idColumns.flatMap(([part, column]) => {
    const table = tables[part];
    return (table?.rows ?? []).flatMap(({ number, cells }) => {
      const id = textOf(cells[column]);
      return table && id !== "" && !isUsableId(id)
        ? [inCell(table, number, column, "unusableId", { text: shortId(id), wanted: String(LONGEST_ID) })]
        : [];
    });
  });
