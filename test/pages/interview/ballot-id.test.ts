import { expect, it } from "vitest";
import { ballotId } from "../../../src/pages/shared/ballot-id.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const insecure = { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) };

it("gives each ballot an id of its own", () => {
  expect(ballotId()).toMatch(UUID);
  expect(ballotId()).not.toBe(ballotId());
});

it("does so where the browser has no randomUUID", () => {
  expect(ballotId(insecure)).toMatch(UUID);
  expect(ballotId(insecure)).not.toBe(ballotId(insecure));
});
