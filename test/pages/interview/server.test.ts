import { afterEach, describe, expect, it, vi } from "vitest";
import type { Ballot } from "../../../src/domain/ballot/ballot.ts";
import { createServer } from "../../../src/pages/interview/server.ts";
import type { ScriptRunner } from "../../../src/pages/shared/client.ts";
import type { Receipt } from "../../../src/wire/interview.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

type Answer = (succeed: (result: unknown) => void, fail: (error: unknown) => void, args: readonly unknown[]) => void;

/** Like google.script.run: immutable runners, and an answer that comes later through one of the two handlers. */
const runner = (answer: Answer, succeed = (_: unknown): void => undefined, fail = (_: unknown): void => undefined): ScriptRunner => {
  const call = (...args: readonly unknown[]): void => answer(succeed, fail, args);
  return Object.assign(
    {
      withSuccessHandler: (handler: (result: unknown) => void) => runner(answer, handler, fail),
      withFailureHandler: (handler: (error: unknown) => void) => runner(answer, succeed, handler),
    },
    { loadInterviewForm: call, submitBallot: call },
  );
};

const server = (answer: Answer, patience?: number) => createServer(() => runner(answer), patience);
const failing = (error: unknown) => server((_, fail) => fail(error)).loadInterviewForm();
const BALLOT: Ballot = {
  id: "b1",
  replaces: null,
  candidate: "C-001",
  interviewer: "Kim",
  version: 1,
  answers: [],
  recommendation: null,
};

afterEach(() => {
  vi.useRealTimers();
});

describe("calling the server", () => {
  it("gives what the server returned", async () => {
    expect(await server((succeed) => succeed(SAMPLE_FORM)).loadInterviewForm()).toBe(SAMPLE_FORM);
  });

  it("sends the ballot as the only argument", async () => {
    const receipt: Receipt = {
      ballot: "b1",
      candidate: "C-001",
      ratings: 3,
      alreadyStored: false,
      revision: 1,
      sealed: false,
      waitingFor: [],
      revealed: true,
    };
    const sent: unknown[] = [];
    const submitted = await server((succeed, _, args) => {
      sent.push(...args);
      succeed(receipt);
    }).submitBallot(BALLOT);
    expect(submitted).toBe(receipt);
    expect(sent).toEqual([BALLOT]);
  });

  it("hands on the server's own sentence, without the class that Apps Script puts before it", async () => {
    await expect(failing({ name: "ScriptError", message: "Error: no such candidate" })).rejects.toMatchObject({
      name: "ServerProblem",
      reason: "said",
      message: "no such candidate",
    });
  });

  it.each([
    ["PERMISSION_DENIED", "accounts"],
    ["Error: Authorization is required to perform that action.", "authorization"],
  ])("recognises several signed-in Google accounts by “%s”", async (message, reason) => {
    await expect(failing({ name: "ScriptError", message })).rejects.toMatchObject({ reason });
  });

  it.each([null, undefined])("treats a result of %s as lost", async (result) => {
    await expect(server((succeed) => succeed(result)).submitBallot(BALLOT)).rejects.toMatchObject({ reason: "lost" });
  });

  it("turns an argument that is refused on the spot into a rejection", async () => {
    const refused = server(() => {
      throw new TypeError("Failed due to illegal value in property: note");
    });
    await expect(refused.submitBallot(BALLOT)).rejects.toMatchObject({ reason: "unexpected" });
  });

  it("rejects when the server does not know the function, or Google's script is missing", async () => {
    const unknown: ScriptRunner = { withSuccessHandler: () => unknown, withFailureHandler: () => unknown };
    await expect(createServer(() => unknown).loadInterviewForm()).rejects.toMatchObject({ reason: "unexpected" });
    const missing = createServer(() => {
      throw new ReferenceError("google is not defined");
    });
    await expect(missing.loadInterviewForm()).rejects.toMatchObject({ reason: "unexpected" });
  });

  it("stops waiting for an answer that never comes", async () => {
    vi.useFakeTimers();
    const silent = server(() => undefined, 5_000).loadInterviewForm();
    const outcome = expect(silent).rejects.toMatchObject({ reason: "lost" });
    await vi.advanceTimersByTimeAsync(5_000);
    await outcome;
  });
});
