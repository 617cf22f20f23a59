import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calibrate } from "./calibrate.ts";
import { calibrationPage, goalsMissed } from "./calibration-page.ts";
import { reliability } from "./reliability.ts";
import { reliabilityDiagram } from "./reliability-diagram.ts";

/** For each design. */
const PANELS = 2000;

/** Writes the page and the diagram into the project's docs, and prints the page. */
export function writeCalibration(project: string, print: (text: string) => void): void {
  const found = calibrate(PANELS);
  const model = reliability(found.flatMap(({ model: { leaders } }) => leaders));
  const old = reliability(found.flatMap(({ old: { leaders } }) => leaders));
  const page = calibrationPage(found, PANELS, model, old);
  writeFileSync(join(project, "docs", "calibration.md"), page);
  writeFileSync(join(project, "docs", "calibration.svg"), reliabilityDiagram(model, old, found));
  print(page);
  print(goalsMissed(found).join("\n"));
}
