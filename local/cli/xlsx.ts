import { writeFileSync } from "node:fs";
import { xlsxOf } from "../engine/workbook/xlsx.ts";
import { provideXml } from "./node-xml.ts";
import { type CliCommand, usage } from "./options.ts";
import { loadWorkbook } from "./session.ts";

/** `gas xlsx`: a saved workbook as a file that Excel, LibreOffice and Sheets open. */
export const writeXlsx: CliCommand = async ([input, output]) => {
  if (!input || !output) throw new Error(usage);
  provideXml();
  const bytes = await xlsxOf(loadWorkbook(input));
  writeFileSync(output, bytes);
  return { file: output, bytes: bytes.length };
};
