/** `npm run calibration`: simulates thousands of panels and writes docs/calibration.md and its diagram. Takes a few minutes. */
import { loadTypeScript } from "../../local/load-typescript.mjs";

const { writeCalibration } = await loadTypeScript("../test/calibration/write-calibration.ts");
writeCalibration(process.cwd(), console.log);
