import type { Workbook } from "../engine/workbook/workbook.ts";
import { xlsxOf } from "../engine/workbook/xlsx.ts";
import { element } from "./element.ts";

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the user as a file named after it. */
export async function downloadXlsx(workbook: Workbook): Promise<void> {
  const bytes = await xlsxOf(workbook);
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
  element("a", { href: url, download: `${workbook.name}.xlsx` }).click();
  // The browser has read the address by the time the click returns; the memory behind it can be freed a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
