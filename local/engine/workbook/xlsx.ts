import { zipSync } from "fflate";
import { withRowHeights, wrappedRowHeights } from "./file-row-heights.ts";
import type { Workbook } from "./workbook.ts";

/** A workbook as the bytes of an .xlsx file, written by the engine with the XML classes of a browser; for Node see node-xml.ts. */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array> {
  const { files } = await workbook.model.exportXLSX();
  const sheetIds = workbook.model.getters.getSheetIds();
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      files.map((file) => {
        if (!("content" in file)) throw new Error(`${file.path}: pictures cannot be written to a file yet.`);
        const sheetId = sheetIds[Number(file.path.match(/^xl\/worksheets\/sheet(\d+)\.xml$/)?.[1])];
        const content = sheetId === undefined ? file.content : withRowHeights(file.content, wrappedRowHeights(workbook, sheetId));
        return [file.path, encoder.encode(content)];
      }),
    ),
  );
}
