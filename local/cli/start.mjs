/** Builds the page and serves it on this machine only: `npm start`. PORT chooses the port; with CI or NO_OPEN set, no browser is opened. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadTypeScript } from "../load-typescript.mjs";
import { buildKitPage } from "./build-page.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const wanted = process.env.PORT ?? "4173";

/** The command that opens an address in the default browser. */
const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };

function open(url) {
  const [command, ...parameters] = openers[process.platform] ?? ["xdg-open"];
  const opener = spawn(command, [...parameters, url], { stdio: "ignore", detached: true });
  opener.on("error", () => console.log("Open this address in your browser."));
  opener.unref();
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const port = Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`PORT is "${wanted}"; it must be a whole number from 0 to 65535.`);
const { servePage } = await loadTypeScript("cli/serve-page.ts");
await buildKitPage(join(root, "page-dist"));
try {
  const { url } = await servePage(join(root, "page-dist"), port);
  console.log(`The spreadsheet is at ${url} (Ctrl+C stops it).`);
  if (!process.env.CI && !process.env.NO_OPEN) open(url);
} catch (error) {
  if (error.code === "EADDRINUSE")
    fail(`Port ${port} is taken by another program; choose another one, for example: PORT=${port + 1} npm start`);
  if (error.code === "EACCES") fail(`Port ${port} may not be used on this machine; choose another one, for example: PORT=4173 npm start`);
  throw error;
}
