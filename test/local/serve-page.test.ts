import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ServedPage, servePage } from "../../local/cli/serve-page.ts";

let folder: string;
let served: ServedPage;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(folder, "page"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "page", "index.html"), "<p>Hello</p>");
  served = await servePage(join(folder, "page"), 0);
});
afterEach(() => {
  served.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is written; `fetch` would tidy it up first. */
const status = (path: string, method = "GET"): Promise<number | undefined> =>
  new Promise((settle, reject) => {
    const { port } = new URL(served.url);
    request({ host: "127.0.0.1", port, path, method }, (response) => {
      response.resume();
      settle(response.statusCode);
    })
      .on("error", reject)
      .end();
  });

describe("the server of the page", () => {
  it("gives the index of the folder, with its type", async () => {
    const response = await fetch(served.url);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toBe("<p>Hello</p>");
  });

  it("is reached from this machine only", () => {
    expect(new URL(served.url).hostname).toBe("127.0.0.1");
  });

  it.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%00", "/%", "/missing.html", "/../page"])(
    "finds nothing at %s",
    async (path) => {
      expect(await status(path)).toBe(404);
    },
  );

  it("only reads", async () => {
    expect(await status("/", "POST")).toBe(405);
    expect(await status("/", "HEAD")).toBe(200);
  });

  it("tells when the port is taken", async () => {
    const { port } = new URL(served.url);
    await expect(servePage(folder, Number(port))).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
