import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ownBallot } from "../../../src/pages/interview/start-state.ts";
import { at, fillIn, opened, PANEL, setUp } from "./interview-kit.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("recommending", () => {
  it("opens when every criterion is rated or marked, keeps choice and reason, and sends both", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    interview.recommend(2);
    expect(at(interview, "summary").draft.verdict.choice).toBeNull();
    interview.markRest();
    interview.recommend(2);
    await interview.submit();
    expect(kit.world.calls).toBe(0);
    expect(at(interview, "summary").refused).toBe(1);
    interview.giveReason("Strong on figures");
    await interview.submit();
    expect([...kit.world.stored.values()][0]?.recommendation).toEqual({ choice: 2, reason: "Strong on figures" });
  });
});

describe("the order of the questions", () => {
  const focused = { ...SAMPLE_FORM, interviewers: [{ name: "Kim Osei", questions: ["budget"] }] };

  it("begins with one's own, goes to any, and sends them in the order of the form", async () => {
    const kit = setUp(focused);
    const interview = await opened(kit);
    interview.start();
    expect(at(interview, "question").draft.place).toBe("budget");
    interview.writeNote("budget", "Own");
    interview.goTo("metrics");
    expect(at(interview, "question").index).toBe(1);
    interview.goTo("summary");
    await interview.submit();
    expect([...kit.world.stored.values()][0]?.answers.map(({ question }) => question)).toEqual(["metrics", "budget"]);
  });

  it("goes on at the first question with nothing entered when the place has been removed", async () => {
    const kit = setUp();
    const first = await opened(kit);
    first.start();
    first.rate("metrics", "analytics", 3);
    kit.world.form = { ...SAMPLE_FORM, questions: SAMPLE_FORM.questions.filter(({ id }) => id !== "metrics") };
    const second = await opened(kit);
    second.start();
    expect(at(second, "question").draft.place).toBe("budget");
  });
});

describe("changing a submitted ballot", () => {
  const submitted = async () => {
    const kit = setUp();
    const interview = await opened(kit);
    fillIn(interview);
    await interview.submit();
    const { draft, form } = at(interview, "done");
    kit.world.form = { ...kit.world.form, submitted: form.submitted };
    await interview.load();
    // Whoever has submitted for one candidate is led to the next.
    expect(at(interview, "start").candidate).toBe("C2");
    interview.chooseCandidate("C1");
    return { kit, interview, first: draft.id };
  };

  it("fetches it, sends nothing while nothing changed, and then a new one that replaces it", async () => {
    const { kit, interview, first } = await submitted();
    expect(ownBallot(at(interview, "start"))).toMatchObject({ id: first, revision: 1 });
    await interview.reviseBallot(first);
    await interview.submit();
    expect(kit.world.calls).toBe(1);
    expect(kit.storage.entries.size).toBe(0);
    interview.goTo("metrics");
    interview.rate("metrics", "analytics", 5);
    interview.goTo("summary");
    await interview.submit();
    expect([...kit.world.stored.values()][1]).toMatchObject({ replaces: first, answers: [{ note: "Knows her figures" }, {}] });
    expect(at(interview, "done").form.submitted).toMatchObject([{ revision: 2 }]);
  });

  it("keeps the change as a draft, which is still a revision after a reload", async () => {
    const { kit, interview, first } = await submitted();
    await interview.reviseBallot(first);
    interview.goTo("metrics");
    interview.writeNote("metrics", "Second thoughts");
    const second = await opened(kit);
    second.start();
    expect(at(second, "question").draft).toMatchObject({ replaces: first, answers: { metrics: { note: "Second thoughts" } } });
  });

  it("says why it could not be fetched, and stays", async () => {
    const { interview } = await submitted();
    await interview.reviseBallot("nobody's");
    expect(at(interview, "start")).toMatchObject({ opening: false, problem: { message: "That ballot is gone." } });
  });

  it("sends a change made after a lost answer as a revision of what was stored", async () => {
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
    const first = at(interview, "done").draft.id;
    interview.reviseStored();
    await interview.submit();
    expect([...kit.world.stored.values()][1]).toMatchObject({ replaces: first, answers: [{ note: "One more thing" }, {}] });
  });

  it("makes a revision of a draft whose earlier attempt is known to be stored, and drops one that is stored as it is", async () => {
    const kit = setUp();
    const first = await opened(kit);
    fillIn(first);
    Object.assign(kit.world, { submitError: { message: "NetworkError: Connection failure" }, failAfterStoring: true });
    await first.submit();
    const { id } = at(first, "summary").draft;
    const own = { id, candidate: "C1", interviewer: "Kim Osei", revision: 1, revealed: true };
    kit.world.form = { ...SAMPLE_FORM, submitted: [own] };

    first.goTo("metrics");
    first.writeNote("metrics", "Added later");
    const changed = await opened(kit);
    changed.start();
    expect(at(changed, "question").draft.replaces).toBe(id);
    expect(at(changed, "question").draft.id).not.toBe(id);

    first.writeNote("metrics", "Knows her figures");
    await opened(kit);
    expect(kit.storage.entries.size).toBe(0);
  });
});

describe("the panel", () => {
  it("shows who has submitted, reveals, and leads back to where one came from", async () => {
    const interview = await opened(setUp());
    interview.nameInterviewer("Lee");
    await interview.showPanel();
    expect(at(interview, "panel")).toMatchObject({ busy: false, panel: PANEL });
    await interview.reveal("C1", "Lee is ill");
    expect(at(interview, "panel").panel?.rows[0]?.revealed).toBe(true);
    interview.back();
    expect(at(interview, "start").interviewer).toBe("Lee");
  });

  it("says why it could not be fetched, and tries again", async () => {
    const kit = setUp();
    const interview = await opened(kit);
    kit.world.panelError = { name: "ScriptError", message: "Exception: Authorization is required to perform that action." };
    await interview.showPanel();
    expect(at(interview, "panel")).toMatchObject({ panel: null, busy: false, problem: { reason: "authorization" } });
    kit.world.panelError = null;
    await interview.loadPanel();
    expect(at(interview, "panel")).toMatchObject({ panel: PANEL, problem: null });
  });
});
