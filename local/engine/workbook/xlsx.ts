import { zipSync } from "fflate";
import type { Workbook } from "./workbook.ts";

/** A workbook as the bytes of an .xlsx file, written by the engine with the XML classes of a browser; for Node see node-xml.ts. */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array> {
  const { files } = await workbook.model.exportXLSX();
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(
      files.map((file) => {
        if (!("content" in file)) throw new Error(`${file.path}: pictures cannot be written to a file yet.`);
        return [file.path, encoder.encode(file.content)];
      }),
    ),
  );
}
