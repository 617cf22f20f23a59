import { writeFileSync } from "node:fs";
import { type CliCommand, usage } from "./cli-options.ts";
import { loadWorkbook } from "./cli-session.ts";
import { provideXml } from "./node-xml.ts";
import { xlsxOf } from "./xlsx.ts";

/** `gas xlsx`: a saved workbook as a file that Excel, LibreOffice and Sheets open. */
export const writeXlsx: CliCommand = async ([input, output]) => {
  if (!input || !output) throw new Error(usage);
  provideXml();
  const bytes = await xlsxOf(loadWorkbook(input));
  writeFileSync(output, bytes);
  return { file: output, bytes: bytes.length };
};
