import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const script = fileURLToPath(new URL("../../local/cli/start.mjs", import.meta.url));
const other = createServer();
let port: number;

beforeAll(async () => {
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  port = (other.address() as { port: number }).port;
});
afterAll(() => {
  other.close();
});

/** Starts the page as `npm start` does, until it prints a line on the given stream. */
function start(environment: Readonly<Record<string, string>>, stream: "stdout" | "stderr"): Promise<{ line: string; code: number | null }> {
  const child = spawn(process.execPath, [script], { env: { ...process.env, NO_OPEN: "1", ...environment } });
  let line = "";
  return new Promise((settle, reject) => {
    child[stream].on("data", (text) => {
      line += text;
      if (stream === "stdout") child.kill();
    });
    child.on("error", reject);
    child.on("close", (code) => settle({ line: line.trim(), code }));
  });
}

it("prints where the page is", async () => {
  const { line } = await start({ PORT: "0" }, "stdout");
  expect(line).toMatch(/^The spreadsheet is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl\+C stops it\)\.$/);
});

it("says when the port is taken, and how to choose another", async () => {
  expect(await start({ PORT: String(port) }, "stderr")).toEqual({
    line: `Port ${port} is taken by another program; choose another one, for example: PORT=${port + 1} npm start`,
    code: 1,
  });
});

it("says when PORT is no port", async () => {
  expect(await start({ PORT: "web" }, "stderr")).toEqual({
    line: 'PORT is "web"; it must be a whole number from 0 to 65535.',
    code: 1,
  });
});
