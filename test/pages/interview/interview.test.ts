import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDraftStore } from "../../../src/pages/interview/draft-store.ts";
import { missesChanges } from "../../../src/pages/interview/interview-state.ts";
import { at, fillIn, opened, setUp } from "./interview-kit.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("opening the form", () => {
  it("shows that it is loading, then starts on the candidate of the selected row and the last name used", async () => {
    const kit = setUp();
    const interview = kit.open();
    const loading = interview.load();
    at(interview, "loading");
    await loading;
    expect(at(interview, "start")).toMatchObject({ candidate: "C1", interviewer: "Kim Osei" });
  });

  it("chooses nobody when the selected row holds no listed candidate", async () => {
    const interview = await opened(setUp({ ...SAMPLE_FORM, selected: "C9" }));
    expect(at(interview, "start").candidate).toBe("");
  });

  it("says why it could not open, and opens at the next try", async () => {
    const kit = setUp();
    kit.world.loadError = { name: "ScriptError", message: "Error: Set up the kit first." };
    const interview = await opened(kit);
    expect(at(interview, "unavailable").problem.message).toBe("Set up the kit first.");
    kit.world.loadError = null;
    await interview.load();
    at(interview, "start");
  });

  it("does not start without a candidate or without a name", async () => {
    const interview = await opened(setUp({ ...SAMPLE_FORM, selected: null, interviewer: "" }));
    interview.start();
    expect(at(interview, "start").incomplete).toBe(true);
    interview.chooseCandidate("C1");
    interview.nameInterviewer("   ");
    interview.start();
    expect(at(interview, "start").incomplete).toBe(true);
    interview.nameInterviewer(" Kim ");
    interview.start();
    expect(at(interview, "question").draft).toMatchObject({ candidate: "C1", interviewer: "Kim" });
  });
});

describe("going through the questions", () => {
  it("leads from the first question to the summary and all the way back", async () => {
    const interview = await opened(setUp());
    interview.start();
    expect(at(interview, "question").index).toBe(0);
    interview.next();
    expect(at(interview, "question").index).toBe(1);
    interview.next();
    at(interview, "summary");
    interview.next();
    at(interview, "summary");
    interview.back();
    expect(at(interview, "question").index).toBe(1);
    interview.goTo("metrics");
    expect(at(interview, "question").index).toBe(0);
    interview.back();
    at(interview, "start");
    interview.back();
    at(interview, "start");
  });

  it("corrects the interviewer's name without losing what was entered", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    interview.start();
    interview.rate("metrics", "analytics", 4);
    interview.back();
    interview.nameInterviewer("Kimberley Osei");
    interview.start();
    expect(at(interview, "question").draft).toMatchObject({
      interviewer: "Kimberley Osei",
      answers: { metrics: { levels: { analytics: 4 } } },
    });
    expect(createDraftStore(kit.storage.open).all()).toHaveLength(1);
  });
});

describe("submitting", () => {
  it("stores the ballot, shows the receipt and forgets the draft", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    await interview.submit();
    expect(at(interview, "done").receipt).toMatchObject({ ratings: 1, alreadyStored: false });
    expect([...kit.world.stored.values()]).toMatchObject([{ candidate: "C1", interviewer: "Kim Osei" }]);
    expect(kit.storage.entries.size).toBe(0);
  });

  it("sends once however often the button is pressed", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    await Promise.all([interview.submit(), interview.submit(), interview.submit()]);
    expect(kit.world.calls).toBe(1);
    await interview.submit();
    expect(kit.world.calls).toBe(1);
  });

  it("sends nothing while nothing has been entered", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    interview.start();
    interview.goTo("nowhere");
    at(interview, "question");
    interview.goTo("summary");
    await interview.submit();
    at(interview, "summary");
    expect(kit.world.calls).toBe(0);
  });

  it("cannot be left while it is being sent", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    const sending = interview.submit();
    interview.back();
    interview.goTo("metrics");
    expect(at(interview, "summary").sending).toBe(true);
    await sending;
    at(interview, "done");
  });

  it("loses nothing when it fails, and gets through at the next try", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    const before = at(interview, "summary").draft.answers;
    kit.world.submitError = { name: "ScriptError", message: "Error: The sheet is busy." };
    await interview.submit();
    const failed = at(interview, "summary");
    expect(failed.problem?.message).toBe("The sheet is busy.");
    expect(failed.draft.answers).toEqual(before);
    expect(createDraftStore(kit.storage.open).all()).toEqual([failed.draft]);
    kit.world.submitError = null;
    await interview.submit();
    at(interview, "done");
  });

  it("gives one ballot when the first attempt was stored but its answer was lost, even after a reload", async () => {
    const kit = setUp();
    const first = await opened(kit);
    fillIn(first);
    Object.assign(kit.world, { submitError: { message: "NetworkError: Connection failure" }, failAfterStoring: true });
    await first.submit();
    expect(at(first, "summary").problem?.reason).toBe("offline");

    kit.world.submitError = null;
    const second = await opened(kit);
    second.start();
    await second.submit();
    const done = at(second, "done");
    expect(kit.world.stored.size).toBe(1);
    expect(done.receipt.alreadyStored).toBe(true);
    expect(missesChanges(done.receipt, done.draft)).toBe(false);
  });

  it("tells when a change made after a lost answer is not in the sheet", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    Object.assign(kit.world, { submitError: { message: "NetworkError: Connection failure" }, failAfterStoring: true });
    await interview.submit();
    interview.goTo("metrics");
    interview.writeNote("metrics", "One more thing");
    interview.goTo("summary");
    kit.world.submitError = null;
    await interview.submit();
    const done = at(interview, "done");
    expect(missesChanges(done.receipt, done.draft)).toBe(true);
  });

  it("keeps the draft when the receipt is for another ballot", async () => {
    const kit = setUp();
    kit.world.receipt = { ballot: "another" };
    const interview = kit.open();
    await interview.load();
    fillIn(interview);
    await interview.submit();
    expect(at(interview, "summary").problem?.reason).toBe("lost");
    expect(kit.storage.entries.size).toBe(1);
  });

  it("rates another candidate with a fresh list and a new ballot", async () => {
    const kit = setUp({ ...SAMPLE_FORM, interviewer: "" });
    const interview = await opened(kit);
    interview.nameInterviewer("Kim");
    fillIn(interview);
    await interview.submit();
    const finished = at(interview, "done").draft.id;
    kit.world.form = {
      ...SAMPLE_FORM,
      interviewer: "",
      selected: "C9",
      candidates: [...SAMPLE_FORM.candidates, { id: "C9", name: "Zoe" }],
    };
    await interview.load();
    expect(at(interview, "start")).toMatchObject({ candidate: "C9", interviewer: "Kim" });
    interview.start();
    expect(at(interview, "question").draft.id).not.toBe(finished);
  });
});

it("tells its listeners of every change until they stop listening", async () => {
  const interview = await opened(setUp());
  const seen: string[] = [];
  const stop = interview.subscribe(() => seen.push(interview.state().at));
  interview.start();
  interview.next();
  stop();
  interview.next();
  expect(seen).toEqual(["question", "question"]);
});
