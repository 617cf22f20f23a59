import { describe, expect, it } from "vitest";
import { answerTo, type Draft, markSent, newDraft, recommend, stamped, writeNote } from "../../../src/pages/interview/draft.ts";
import { gatherDrafts } from "../../../src/pages/interview/gather-drafts.ts";
import { joinDrafts } from "../../../src/pages/interview/join-drafts.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

const ANA = { id: "C1", name: "Ana Ferreira" };
const draft = (...notes: readonly (readonly [question: string, note: string, at: number])[]): Draft =>
  notes.reduce(
    (so, [question, note, at]) => stamped(so, writeNote(so, question, note), at),
    newDraft("b1", SAMPLE_FORM.kit, ANA, "Kim Osei"),
  );
const noteOf = (joined: Draft, question: string): string => answerTo(joined, question).note;

describe("joining two copies of a draft", () => {
  it("keeps what stands in only one of them, and the later answer where both have one", () => {
    const joined = joinDrafts(
      draft(["metrics", "old", 10], ["budget", "mine", 30]),
      draft(["metrics", "new", 20], ["Q1", "theirs", 5]),
      15,
    );
    expect([noteOf(joined, "metrics"), noteOf(joined, "budget"), noteOf(joined, "Q1")]).toEqual(["new", "mine", "theirs"]);
    expect(joined.changedAt).toBe(30);
  });

  it("keeps both notes where both were written since the copies were last the same", () => {
    const mine = draft(["metrics", "typed offline", 20]);
    const theirs = draft(["metrics", "typed elsewhere", 30]);
    expect(noteOf(joinDrafts(mine, theirs, 10), "metrics")).toBe("typed elsewhere\ntyped offline");
    expect(noteOf(joinDrafts(theirs, mine, 10), "metrics")).toBe("typed elsewhere\ntyped offline");
  });

  it("does not repeat words that the later note already holds, nor an earlier state of the same note", () => {
    expect(noteOf(joinDrafts(draft(["metrics", "one", 20]), draft(["metrics", "one two", 30]), 10), "metrics")).toBe("one two");
    expect(noteOf(joinDrafts(draft(["metrics", "tpyo", 20]), draft(["metrics", "typo", 30]), 20), "metrics")).toBe("typo");
    expect(noteOf(joinDrafts(draft(["metrics", "tpyo", 20]), draft(["metrics", "typo", 30]), null), "metrics")).toBe("typo");
  });

  it("takes the later recommendation", () => {
    const base = draft(["metrics", "x", 1]);
    const yes = stamped(base, recommend(base, { choice: 1 }), 5);
    const no = stamped(base, recommend(base, { choice: -1 }), 9);
    expect([joinDrafts(yes, no, 0).verdict.choice, joinDrafts(no, yes, 0).verdict.choice]).toEqual([-1, -1]);
  });

  it("ends as one ballot from either side: the one already sent, else always the same one", () => {
    const a = { ...draft(["metrics", "x", 1]), id: "a" };
    const b = { ...draft(["metrics", "y", 2]), id: "b" };
    expect([joinDrafts(a, b, null).id, joinDrafts(b, a, null).id]).toEqual(["a", "a"]);
    expect([joinDrafts(a, markSent(b), null).id, joinDrafts(markSent(b), a, null).id]).toEqual(["b", "b"]);
  });
});

describe("gathering the drafts of this computer and of the server", () => {
  const kept = (text: Draft) => ({ key: "k", text: JSON.stringify(text), savedAt: "2026-01-01T00:00:00.000Z" });
  const formWith = (...drafts: Draft[]) => ({ ...SAMPLE_FORM, drafts: drafts.map(kept) });

  it("brings a draft over from another computer, and says that it comes from there", () => {
    const found = gatherDrafts(formWith(draft(["metrics", "there", 20])), []);
    expect(found.drafts).toMatchObject([{ keptAt: 20, answers: { metrics: { note: "there" } } }]);
    expect(found.fromElsewhere).toHaveLength(1);
  });

  it("prefers whichever copy is newer", () => {
    const here = { ...draft(["metrics", "here", 30]), keptAt: 30 };
    const newer = gatherDrafts(formWith(draft(["metrics", "there", 40])), [here]);
    expect([newer.drafts.map((each) => noteOf(each, "metrics")), newer.fromElsewhere.length]).toEqual([["there"], 1]);
    const older = gatherDrafts(formWith(draft(["metrics", "there", 20])), [here]);
    expect([older.drafts.map((each) => noteOf(each, "metrics")), older.fromElsewhere.length]).toEqual([["here"], 0]);
  });

  it("leaves drafts of other kits and what it cannot read where they are", () => {
    const foreign = { ...draft(["metrics", "x", 1]), kit: "another kit" };
    const form = { ...formWith(foreign), drafts: [kept(foreign), { key: "k", text: "{", savedAt: "" }] };
    expect(gatherDrafts(form, []).drafts).toEqual([]);
  });

  it("gives up a draft only once its ballot is stored as it stands", () => {
    const sent = markSent(draft(["metrics", "x", 1]));
    const own = { id: "b1", candidate: "C1", interviewer: "Kim Osei", revision: 1, revealed: true };
    const form = { ...SAMPLE_FORM, submitted: [own] };
    expect(gatherDrafts(form, [sent])).toMatchObject({ drafts: [], spent: [{ id: "b1" }] });
    expect(gatherDrafts(form, [writeNote(sent, "metrics", "more")])).toMatchObject({ drafts: [{ id: "b1" }], spent: [] });
    expect(gatherDrafts(SAMPLE_FORM, [sent]).spent).toEqual([]);
  });

  it("is forgotten here and on the server once its candidate was erased", () => {
    const drafted = draft(["metrics", "words", 20]);
    const form = { ...SAMPLE_FORM, kit: drafted.kit, erased: [drafted.candidate] };
    expect(gatherDrafts(form, [drafted])).toMatchObject({ drafts: [], spent: [{ id: drafted.id }] });
    expect(gatherDrafts({ ...form, erased: ["C-999"] }, [drafted]).spent).toEqual([]);
  });
});
