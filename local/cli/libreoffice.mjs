/**
 * Opens the kit's .xlsx file in LibreOffice: sets up a kit with sample data in the local host, exports it, lets LibreOffice read and print it, and
 * compares what it shows with what the workbook shows. Needs `soffice` on the path (on Debian, the package libreoffice-calc).
 *
 * Usage: npm run libreoffice [-- DIR], which leaves the .xlsx file and its pages as a PDF in DIR.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const [out = join(tmpdir(), "hiring-kit")] = process.argv.slice(2);
const folder = resolve(out);
mkdirSync(folder, { recursive: true });
const saved = join(folder, "kit.json");
const file = join(folder, "kit.xlsx");

/** How the command line prints a date. */
const DATE = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const gas = (...args) =>
  JSON.parse(execFileSync(process.execPath, ["local/cli/gas.mjs", ...args], { encoding: "utf8", maxBuffer: 2 ** 28 }));
const convert = (format, into) =>
  execFileSync("soffice", ["--headless", "--convert-to", format, "--outdir", into, file], { stdio: ["ignore", "pipe", "pipe"] });

gas("run", "dist", "addSampleData", "--answers", '["YES", "OK", "OK"]', "--save", saved);
gas("xlsx", saved, file);
const sheets = Object.entries(gas("show", saved).sheets);

// One CSV file for each sheet, with what its cells show: the twelfth setting, -1, asks for all sheets.
const csv = mkdtempSync(join(tmpdir(), "hiring-kit-csv-"));
let wrong = 0;
let compared = 0;
try {
  convert("csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1", csv);
  for (const [name, { values }] of sheets) {
    const shown = rowsOf(readFileSync(join(csv, `kit-${name}.csv`), "utf8"));
    for (const [r, row] of values.entries()) {
      for (const [c, value] of row.entries()) {
        // Numbers and dates look as their formats say; a text is the text, also where it begins like a formula.
        if (typeof value !== "string" || value === "" || DATE.test(value)) continue;
        compared++;
        if (shown[r]?.[c] === value) continue;
        wrong++;
        console.log(`${name}, row ${r + 1}, column ${c + 1}: ${JSON.stringify(value)} is shown as ${JSON.stringify(shown[r]?.[c])}`);
      }
    }
  }
} finally {
  rmSync(csv, { recursive: true, force: true });
}
convert("pdf", folder);
console.log(`${compared} texts on ${sheets.length} sheets compared, ${wrong} different; pages: ${join(folder, "kit.pdf")}`);
process.exitCode = wrong === 0 && compared > 0 ? 0 : 1;

/** Cells apart by tabs, texts in quotation marks that may hold anything. */
function rowsOf(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n"]*))(\t|\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}
