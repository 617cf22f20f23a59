import { describe, expect, it } from "vitest";
import type { Ballot, InterviewForm, Receipt } from "../../src/sidebar/api.ts";
import { createDraftStore } from "../../src/sidebar/draft-store.ts";
import { createInterview } from "../../src/sidebar/interview.ts";
import { missesChanges, otherDrafts, resumable } from "../../src/sidebar/interview-state.ts";
import { fakeStorage } from "./fake-storage.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

/** A server that stores each ballot id once, as ours does, and that can be told to fail before or after storing. */
const fakeServer = (form: InterviewForm = SAMPLE_FORM) => {
  const stored = new Map<string, Ballot>();
  const world = { form, loadError: null as unknown, submitError: null as unknown, failAfterStoring: false, calls: 0, stored };
  const receiptFor = (ballot: Ballot, alreadyStored: boolean): Receipt => ({
    ballot: ballot.id,
    candidate: ballot.candidate,
    ratings: ballot.answers.flatMap(({ ratings }) => ratings).filter(({ level }) => level !== null).length,
    alreadyStored,
    revision: 1,
    sealed: false,
    waitingFor: [],
    revealed: true,
  });
  const server = {
    loadInterviewForm: async () => {
      if (world.loadError !== null) throw world.loadError;
      return world.form;
    },
    submitBallot: async (ballot: Ballot) => {
      world.calls += 1;
      if (world.submitError !== null && !world.failAfterStoring) throw world.submitError;
      const known = stored.get(ballot.id);
      if (known === undefined) stored.set(ballot.id, ballot);
      if (world.submitError !== null) throw world.submitError;
      return receiptFor(known ?? ballot, known !== undefined);
    },
  };
  return { world, server };
};

const setUp = (form?: InterviewForm) => {
  const { world, server } = fakeServer(form);
  const storage = fakeStorage();
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return "ballot-" + ids;
  };
  /** What opening the sidebar does: everything anew but the browser's storage. */
  const open = () => createInterview({ server, drafts: createDraftStore(storage.open), newId, language: "en" });
  return { world, storage, open };
};

const opened = async (kit: ReturnType<typeof setUp>) => {
  const interview = kit.open();
  await interview.load();
  return interview;
};

type Form = Awaited<ReturnType<typeof opened>>;

const at = <At extends ReturnType<Form["state"]>["at"]>(interview: Form, screen: At) => {
  const state = interview.state();
  expect(state.at).toBe(screen);
  return state as Extract<typeof state, { at: At }>;
};

const fillIn = (interview: Form): void => {
  interview.start();
  interview.rate("metrics", "analytics", 4);
  interview.writeNote("metrics", "Knows her figures");
  interview.next();
  interview.next();
};

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

  it("speaks the language of the form from then on", async () => {
    const kit = setUp({ ...SAMPLE_FORM, language: "fr" });
    const interview = await opened(kit);
    expect(interview.state().language).toBe("fr");
    kit.world.loadError = new Error("gone");
    await interview.load();
    expect(at(interview, "unavailable").language).toBe("fr");
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
    interview.goToQuestion(0);
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
    expect(at(interview, "summary").unsaved).toBe(true);
    kit.storage.behaviour.blocked = false;
    interview.back();
    expect(interview.state().unsaved).toBe(false);
    interview.next();
    await interview.submit();
    at(interview, "done");
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
    interview.goToQuestion(9);
    interview.next();
    interview.next();
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
    interview.goToQuestion(0);
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
    interview.goToQuestion(0);
    interview.writeNote("metrics", "One more thing");
    interview.next();
    interview.next();
    kit.world.submitError = null;
    await interview.submit();
    const done = at(interview, "done");
    expect(missesChanges(done.receipt, done.draft)).toBe(true);
  });

  it("keeps the draft when the receipt is for another ballot", async () => {
    const kit = setUp();
    const interview = createInterview({
      server: {
        loadInterviewForm: async () => SAMPLE_FORM,
        submitBallot: async () => ({
          ballot: "another",
          candidate: "C1",
          ratings: 1,
          alreadyStored: false,
          revision: 1,
          sealed: false,
          waitingFor: [],
          revealed: true,
        }),
      },
      drafts: createDraftStore(kit.storage.open),
      newId: () => "mine",
      language: "en",
    });
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
