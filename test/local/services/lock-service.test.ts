import { expect, it } from "vitest";
import { Workbook } from "../../../local/engine/workbook/workbook.ts";
import { collectUi } from "../../../local/runtime/collected-ui.ts";
import { readGoogleApi } from "../../../local/runtime/google-api.ts";
import { Host } from "../../../local/runtime/host.ts";
import { createNodeRealm } from "../../../local/runtime/node-realm.ts";
import { googleServices } from "../../../local/services/google-services.ts";
import { script } from "../script.ts";

const source = `
  function holdAndAsk(kind) {
    const lock = LockService["get" + kind + "Lock"]();
    lock.waitLock(1000);
    SpreadsheetApp.getUi().alert("holding");
    return lock.hasLock();
  }
  function release(kind) {
    const lock = LockService["get" + kind + "Lock"]();
    lock.waitLock(1000);
    lock.releaseLock();
    SpreadsheetApp.getUi().alert("released");
    return lock.hasLock();
  }
  function tryIt(kind) { return LockService["get" + kind + "Lock"]().tryLock(10); }
  function waitForIt(kind) { LockService["get" + kind + "Lock"]().waitLock(10); }`;

/** A host where `during` runs while another execution stands at its alert. */
function meeting(during: (host: Host) => void): Host {
  const host: Host = new Host({
    api: readGoogleApi(),
    services: googleServices,
    program: { files: [{ name: "Code.js", source }], pages: {}, functions: ["holdAndAsk", "release", "tryIt", "waitForIt"], manifest: {} },
    workbook: Workbook.empty(),
    createRealm: createNodeRealm,
    ui: {
      ...collectUi([]),
      alert: () => {
        during(host);
        return "OK";
      },
    },
  });
  return host;
}

const ann = { user: "Ann", language: "en" };
const bob = { user: "Bob", language: "en" };

it.each(["Document", "Script", "User"])("while one execution holds the %s lock, another one cannot have it", (kind) => {
  const seen: unknown[] = [];
  const host = meeting((other) => {
    seen.push(other.run("tryIt", [kind], ann).result);
    try {
      other.run("waitForIt", [kind], ann);
    } catch (error) {
      seen.push((error as Error).message);
    }
  });
  expect(host.run("holdAndAsk", [kind], ann).result).toBe(true);
  expect(seen).toEqual([false, "Exception: Lock timeout: another process was holding the lock for too long."]);
});

it("user locks keep apart only what one user runs", () => {
  const seen: unknown[] = [];
  const host = meeting((other) => seen.push(other.run("tryIt", ["User"], bob).result, other.run("tryIt", ["Document"], bob).result));
  host.run("holdAndAsk", ["User"], ann);
  expect(seen).toEqual([true, true]);
});

it("a lock that was let go, or whose execution has ended, is free", () => {
  const seen: unknown[] = [];
  const host = meeting((other) => seen.push(other.run("tryIt", ["Document"], bob).result));
  expect(host.run("release", ["Document"], ann).result).toBe(false);
  expect(seen).toEqual([true]);
  expect(host.run("tryIt", ["Document"], ann).result).toBe(true);
});

it("an execution may take its own lock again, and knows whether it has it", () => {
  expect(
    script("").evaluate(`const lock = LockService.getDocumentLock();
      return [lock.hasLock(), lock.tryLock(1), lock.tryLock(1), lock.hasLock(), LockService.getScriptLock().hasLock()]`),
  ).toEqual([false, true, true, true, false]);
});

it("what a lock does not have, and a wrong timeout, are refused", () => {
  const { errorOf } = script("");
  expect(errorOf("LockService.getDocumentLock().unlock()")).toBe("Exception: not emulated: Lock.unlock");
  expect(errorOf(`LockService.getDocumentLock().tryLock("soon")`)).toBe(
    "Exception: The parameters (String) don't match the method signature for LockService.Lock.tryLock.",
  );
});
