import { zipSync } from "fflate";
import { DOMParser } from "linkedom";
import type { Workbook } from "./workbook.ts";

/** A workbook as the bytes of an .xlsx file, written by the engine. Needs nothing of a browser. */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array> {
  provideXml();
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

/** The engine writes XML through the browser's own classes; Node has none. */
function provideXml(): void {
  Object.assign(globalThis, { DOMParser, XMLSerializer: NodeXmlSerializer });
}

class NodeXmlSerializer {
  serializeToString(document: { toString(): string }): string {
    return document.toString();
  }
}
