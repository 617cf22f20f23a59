import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createAutosave, type Outcome, PAUSE } from "../../../src/pages/interview/autosave.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that notes what it is sent and when, answers after a while, and can be told to fail. */
const setUp = (delay = 1_000) => {
  const world = { calls: [] as { key: string; text: string; at: number }[], fails: false, underWay: 0, most: 0 };
  const outcomes: Outcome[] = [];
  const start = Date.now();
  const send = async (draft: { key: string; text: string }): Promise<void> => {
    world.calls.push({ ...draft, at: Date.now() - start });
    world.underWay += 1;
    world.most = Math.max(world.most, world.underWay);
    await new Promise((resolve) => setTimeout(resolve, delay));
    world.underWay -= 1;
    if (world.fails) throw { name: "ScriptError", message: "Error: No room." };
  };
  const autosave = createAutosave(send, (outcome) => outcomes.push(outcome));
  return { world, outcomes, autosave };
};

it("sends the latest words once, after a pause", async () => {
  const { world, outcomes, autosave } = setUp();
  for (const text of ["a", "ab", "abc"]) autosave.keep("k", text);
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(world.calls).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(world.calls).toEqual([{ key: "k", text: "abc", at: PAUSE }]);
  expect(outcomes).toMatchObject([{ key: "k", problem: null }]);
});

it("calls at most once in five seconds and one at a time, however fast one types and however slow the server is", async () => {
  const { world, autosave } = setUp(7_000);
  for (let second = 0; second < 120; second += 1) {
    autosave.keep(second % 2 ? "k" : "another", "typed until " + second);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  await vi.advanceTimersByTimeAsync(60_000);
  const starts = world.calls.map(({ at }) => at);
  const gaps = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(PAUSE);
  expect(world.most).toBe(1);
  expect(world.calls.filter(({ key }) => key === "k").at(-1)?.text).toBe("typed until 119");
});

it("keeps trying after a failure, less and less often, and says each time how it went", async () => {
  const { world, outcomes, autosave } = setUp(0);
  world.fails = true;
  autosave.keep("k", "words");
  await vi.advanceTimersByTimeAsync(60_000);
  // The pretended answer takes a millisecond each time.
  expect(world.calls.map(({ at }) => Math.floor(at / 1000))).toEqual([5, 15, 35]);
  expect(outcomes.map(({ problem }) => problem?.message)).toEqual(["No room.", "No room.", "No room."]);
  world.fails = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(world.calls.at(-1)?.text).toBe("words");
  expect(outcomes.at(-1)?.problem).toBeNull();
  autosave.keep("k", "more");
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(world.calls.at(-1)?.text).toBe("more");
});

it("sends at once when told to, and leaves nothing for later", async () => {
  const { world, autosave } = setUp();
  autosave.keep("k", "last words");
  void autosave.flush();
  expect(world.calls).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(world.calls).toHaveLength(1);
});

it("sends the last words after the call that is under way", async () => {
  const { world, autosave } = setUp();
  autosave.keep("k", "first");
  void autosave.flush();
  autosave.keep("k", "last");
  void autosave.flush();
  void autosave.flush();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(world.calls.map(({ text }) => text)).toEqual(["first", "last"]);
  expect(world.most).toBe(1);
});

it("does not flush for ever while the server fails", async () => {
  const { world, autosave } = setUp(0);
  world.fails = true;
  autosave.keep("k", "words");
  await Promise.all([autosave.flush(), vi.advanceTimersByTimeAsync(1)]);
  expect(world.calls).toHaveLength(1);
});

it("deletes on the server only what the server may hold, even when a call for it is still under way", async () => {
  const { world, autosave } = setUp();
  autosave.keep("never sent", "x");
  await autosave.forget("never sent");
  expect(world.calls).toEqual([]);
  autosave.known("from before");
  autosave.keep("k", "x");
  void autosave.flush();
  void autosave.forget("k");
  void autosave.forget("from before");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(world.calls.map(({ key, text }) => [key, text])).toEqual([
    ["k", "x"],
    ["k", ""],
    ["from before", ""],
  ]);
});
