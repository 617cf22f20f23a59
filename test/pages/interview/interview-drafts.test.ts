import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PAUSE } from "../../../src/pages/interview/autosave.ts";
import { newDraft, stamped, writeNote } from "../../../src/pages/interview/draft.ts";
import { createDraftStore, entryOf } from "../../../src/pages/interview/draft-store.ts";
import { otherDrafts, resumable, strandedDrafts } from "../../../src/pages/interview/start-state.ts";
import { fakeStorage } from "./fake-storage.ts";
import { at, fillIn, opened, setUp } from "./interview-kit.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("keeping drafts", () => {
  it("brings back every rating, every word and the place after the sidebar was closed", async () => {
    const kit = setUp();
    const first = await opened(kit);
    first.start();
    first.rate("metrics", "people", null);
    first.writeNote("metrics", "Warm, quick");
    first.next();
    const before = at(first, "question").draft;

    const second = await opened(kit);
    expect(resumable(at(second, "start"))).toEqual(before);
    second.start();
    expect(at(second, "question")).toMatchObject({ index: 1, draft: before });
  });

  it("keeps an emptied note empty", async () => {
    const kit = setUp();
    const first = await opened(kit);
    first.start();
    first.writeNote("metrics", "a");
    first.writeNote("metrics", "");
    expect(resumable(at(await opened(kit), "start"))).toBeNull();
  });

  it("keeps nothing while nothing has been entered", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    interview.start();
    interview.next();
    expect(kit.storage.entries.size).toBe(0);
  });

  it("does not show one interviewer's draft to another, but offers it", async () => {
    const kit = setUp();
    fillIn(await opened(kit));
    const second = await opened(kit);
    second.nameInterviewer("Lee");
    const [offered] = otherDrafts(at(second, "start"));
    expect(resumable(at(second, "start"))).toBeNull();
    expect(offered?.interviewer).toBe("Kim Osei");
    second.start();
    expect(at(second, "question").draft.answers).toEqual({});
  });

  it("does not continue a draft for somebody else who has the same code, but continues it when told that it is the same person", async () => {
    const kit = setUp();
    fillIn(await opened(kit));
    kit.world.form = { ...SAMPLE_FORM, candidates: [{ id: "C1", name: "Ana Ferreira-Lund" }] };
    const second = await opened(kit);
    expect(resumable(at(second, "start"))).toBeNull();
    const [offered] = otherDrafts(at(second, "start"));
    if (offered === undefined) throw new Error("The draft is not offered.");
    second.adoptDraft(offered);
    expect(at(second, "summary").draft).toMatchObject({ id: offered.id, candidateName: "Ana Ferreira-Lund", answers: offered.answers });
    expect(createDraftStore(kit.storage.open).all()).toHaveLength(1);
  });

  it("never offers a draft that would push out another", async () => {
    const kit = setUp();
    fillIn(await opened(kit));
    kit.world.form = { ...SAMPLE_FORM, candidates: [{ id: "C1", name: "Ana Lund" }] };
    fillIn(await opened(kit));
    const third = await opened(kit);
    third.nameInterviewer("Lee");
    expect(otherDrafts(at(third, "start")).map(({ candidateName }) => candidateName)).toEqual(["Ana Lund"]);
    expect(createDraftStore(kit.storage.open).all()).toHaveLength(2);
  });

  it("goes on when the browser keeps nothing, says so, and notices when it keeps drafts again", async () => {
    const kit = setUp();
    kit.storage.behaviour.blocked = true;
    const interview = await opened(kit);
    fillIn(interview);
    expect(at(interview, "summary").keeping.refusedHere).toBe(true);
    kit.storage.behaviour.blocked = false;
    interview.back();
    expect(interview.state().keeping.refusedHere).toBe(false);
    interview.next();
    await interview.submit();
    at(interview, "done");
  });
});

describe("keeping drafts on the server", () => {
  it("sends the draft a few seconds after a change, and nothing for moving about", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(kit.world.keepCalls).toBe(1);
    expect([...kit.world.kept.values()].join()).toContain("Knows her figures");
    interview.back();
    interview.goTo("metrics");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kit.world.keepCalls).toBe(1);
  });

  it("continues on another computer where the first one stopped, and says so", async () => {
    const kit = setUp();
    fillIn(await opened(kit));
    await vi.advanceTimersByTimeAsync(PAUSE);
    const elsewhere = kit.open(fakeStorage());
    await elsewhere.load();
    const start = at(elsewhere, "start");
    expect(resumable(start)?.answers.metrics?.note).toBe("Knows her figures");
    expect(start.fromElsewhere).toHaveLength(1);
    elsewhere.start();
    expect(at(elsewhere, "question").draft.answers.metrics?.levels).toEqual({ analytics: 4 });
  });

  it("says when the server keeps nothing, goes on, and takes it back once the server keeps it", async () => {
    const kit = setUp();
    kit.world.keepError = { name: "ScriptError", message: "PERMISSION_DENIED" };
    const interview = await opened(kit);
    fillIn(interview);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(interview.state().keeping.refusedThere?.reason).toBe("accounts");
    expect(createDraftStore(kit.storage.open).all()).toHaveLength(1);
    kit.world.keepError = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(interview.state().keeping.refusedThere).toBeNull();
    expect(kit.world.kept.size).toBe(1);
  });

  it("sends the last words at once when the sidebar is hidden", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    interview.pause();
    await vi.advanceTimersByTimeAsync(0);
    expect(kit.world.kept.size).toBe(1);
  });

  it("sends them at once, too, when a submission fails; and deletes them only when one succeeds", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    kit.world.submitError = { name: "ScriptError", message: "Error: Busy." };
    await interview.submit();
    await vi.advanceTimersByTimeAsync(0);
    expect(kit.world.kept.size).toBe(1);
    kit.world.submitError = null;
    await interview.submit();
    await vi.advanceTimersByTimeAsync(0);
    expect(kit.world.kept.size).toBe(0);
  });

  it("deletes a draft in both places when the user says so, and does not bring it back", async () => {
    const kit = setUp();
    const first = await opened(kit);
    fillIn(first);
    await vi.advanceTimersByTimeAsync(PAUSE);
    const second = await opened(kit);
    const draft = resumable(at(second, "start"));
    if (draft === null) throw new Error("There is no draft to delete.");
    second.deleteDraft(draft);
    await vi.advanceTimersByTimeAsync(0);
    expect([kit.world.kept.size, kit.storage.entries.size, resumable(at(second, "start"))]).toEqual([0, 0, null]);
    second.start();
    expect(at(second, "question").draft.answers).toEqual({});
    second.back();
    expect(resumable(at(second, "start"))).toBeNull();
  });
});

describe("drafts of other times", () => {
  const EARLIER = {
    id: "old-1",
    candidate: "C1",
    candidateName: "Ana Ferreira",
    interviewer: "Kim Osei",
    answers: { metrics: { note: "From the first version", levels: { analytics: 2 } } },
    place: 1,
    firstSent: "",
  };
  const EARLIER_KEY = 'hiring-kit/draft/["C1","ana ferreira","kim osei"]';

  it("continues a draft of the first version and keeps it from then on with its kit", async () => {
    const kit = setUp();
    kit.storage.entries.set(EARLIER_KEY, JSON.stringify(EARLIER));
    const interview = await opened(kit);
    interview.start();
    expect(at(interview, "question").draft).toMatchObject({ id: "old-1", kit: SAMPLE_FORM.kit, place: "budget" });
    expect([...kit.storage.entries.keys()]).toEqual([entryOf(at(interview, "question").draft)]);
  });

  it("leaves the earlier entry alone while there is no room for the new one", async () => {
    const kit = setUp();
    kit.storage.entries.set(EARLIER_KEY, JSON.stringify(EARLIER));
    kit.storage.behaviour.full = true;
    const interview = await opened(kit);
    interview.start();
    interview.writeNote("budget", "More");
    expect(interview.state().keeping.refusedHere).toBe(true);
    expect([...kit.storage.entries.keys()]).toEqual([EARLIER_KEY]);
  });

  it("shows a draft for somebody who is no longer a candidate, and never starts or submits it", async () => {
    const kit = setUp();
    fillIn(await opened(kit));
    kit.world.form = { ...SAMPLE_FORM, candidates: SAMPLE_FORM.candidates.slice(1), selected: null };
    const second = await opened(kit);
    expect(strandedDrafts(at(second, "start"))).toMatchObject([{ candidateName: "Ana Ferreira" }]);
    second.chooseCandidate("C2");
    second.start();
    expect(at(second, "question").draft).toMatchObject({ candidate: "C2", answers: {} });
  });

  it("does not take a longer pause for an interview: a computer that slept adds a minute at most", async () => {
    const interview = await opened(setUp());
    interview.start();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(interview.time()).toEqual({ question: 30, overall: 30 });
    interview.next();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(interview.time()).toEqual({ question: 10, overall: 40 });
    interview.pause();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(interview.time()).toEqual({ question: 10, overall: 40 });
    interview.resume();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(interview.time()).toEqual({ question: 70, overall: 100 });
  });
});

describe("two tabs with one draft", () => {
  /** Two forms on one storage, each of which hears of what the other writes, as browsers tell it. */
  const twoTabs = async (kit: ReturnType<typeof setUp>) => {
    const tabs = [await opened(kit), await opened(kit)] as const;
    const tell = (from: 0 | 1): void => {
      for (const [entry, text] of kit.storage.entries) tabs[from === 0 ? 1 : 0].storedElsewhere(entry, text);
    };
    return { tabs, tell };
  };

  it("joins what both enter, and ends as one ballot however often it is submitted", async () => {
    const kit = setUp();
    const {
      tabs: [one, other],
      tell,
    } = await twoTabs(kit);
    one.start();
    other.start();
    one.writeNote("metrics", "In the first tab");
    tell(0);
    await vi.advanceTimersByTimeAsync(10);
    other.writeNote("budget", "In the second tab");
    tell(1);
    for (const tab of [one, other]) {
      tab.goTo("summary");
      const { answers } = at(tab, "summary").draft;
      expect([answers.metrics?.note, answers.budget?.note]).toEqual(["In the first tab", "In the second tab"]);
    }
    await one.submit();
    await other.submit();
    expect(kit.world.stored.size).toBe(1);
    expect(at(other, "done").receipt.alreadyStored).toBe(true);
  });

  it("loses nothing when both wrote before either heard of the other", async () => {
    const kit = setUp();
    const {
      tabs: [one, other],
    } = await twoTabs(kit);
    one.start();
    other.start();
    one.writeNote("metrics", "First");
    const written = [...kit.storage.entries];
    other.writeNote("budget", "Second");
    for (const [entry, text] of written) other.storedElsewhere(entry, text);
    expect(createDraftStore(kit.storage.open).all()).toMatchObject([
      { answers: { metrics: { note: "First" }, budget: { note: "Second" } } },
    ]);
  });

  it("takes no notice of what is not the same draft", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    interview.start();
    interview.writeNote("metrics", "Mine");
    const other = stamped(
      newDraft("x", "kit", { id: "C2", name: "Ben" }, "Kim"),
      writeNote(newDraft("x", "kit", { id: "C2", name: "Ben" }, "Kim"), "metrics", "His"),
      9e12,
    );
    interview.storedElsewhere(entryOf(other), JSON.stringify(other));
    interview.storedElsewhere(entryOf(at(interview, "question").draft), null);
    interview.storedElsewhere(null, null);
    expect(at(interview, "question").draft.answers.metrics?.note).toBe("Mine");
  });
});
