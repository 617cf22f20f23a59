import type { Script } from "../local/script.ts";
import { shown } from "./kit.ts";

/** What the check lists on its sheet: where, what, and whether the kit can repair it; the headings first, without the line on what was looked at. */
export const findings = (workbook: Script, name: string): unknown[][] =>
  shown(workbook, name)
    .slice(2)
    .filter(([, what]) => what !== "")
    .map(([where, what, , , repair]) => [where, what, repair]);
