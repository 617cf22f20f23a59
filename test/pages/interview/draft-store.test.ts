import { expect, it } from "vitest";
import { draftKey, newDraft, writeNote } from "../../../src/pages/interview/draft.ts";
import { createDraftStore } from "../../../src/pages/interview/draft-store.ts";
import { fakeStorage } from "./fake-storage.ts";

const ana = { id: "C-001", name: "Ana" };
const draftOf = (id: string, candidate: typeof ana, interviewer: string, note: string) =>
  writeNote(newDraft(id, "kit", candidate, interviewer), "metrics", note);

it("finds a draft again after the sidebar was closed", () => {
  const { open } = fakeStorage();
  const draft = draftOf("b1", ana, "Kim", "Knows her figures");
  expect(createDraftStore(open).save(draft)).toBe(true);
  expect(createDraftStore(open).all()).toEqual([draft]);
});

it("keeps one draft for each candidate and interviewer, the latest", () => {
  const { open } = fakeStorage();
  const store = createDraftStore(open);
  const latest = draftOf("b1", ana, "kim ", "second");
  const other = draftOf("b2", ana, "Lee", "third");
  store.save(draftOf("b1", ana, "Kim", "first"));
  store.save(latest);
  store.save(other);
  expect(store.all()).toEqual([latest, other]);
});

it("tells two kits apart, and two people who had one code after each other", () => {
  expect(draftKey(newDraft("b1", "kit", ana, "Kim"))).not.toBe(draftKey(newDraft("b1", "another kit", ana, "Kim")));
  expect(draftKey(draftOf("b1", ana, "Kim", ""))).not.toBe(draftKey(draftOf("b2", { id: "C-001", name: "Ben" }, "Kim", "")));
});

it("forgets only the draft it is told to", () => {
  const { open } = fakeStorage();
  const store = createDraftStore(open);
  const kept = draftOf("b2", ana, "Lee", "stays");
  const gone = draftOf("b1", ana, "Kim", "goes");
  store.save(gone);
  store.save(kept);
  store.remove(gone);
  expect(store.all()).toEqual([kept]);
});

it.each(["full", "blocked"] as const)("keeps the draft in memory and says so when storage is %s", (fault) => {
  const { open, behaviour } = fakeStorage();
  behaviour[fault] = true;
  const store = createDraftStore(open);
  const draft = draftOf("b1", ana, "Kim", "not lost");
  expect(store.save(draft)).toBe(false);
  expect(store.all()).toEqual([draft]);
  store.remove(draft);
  expect(store.all()).toEqual([]);
});

it("prefers what it could only keep in memory to the older text in a storage that is full", () => {
  const { open, behaviour } = fakeStorage();
  const store = createDraftStore(open);
  store.save(draftOf("b1", ana, "Kim", "older"));
  behaviour.full = true;
  const newer = draftOf("b1", ana, "Kim", "newer");
  store.save(newer);
  expect(store.all()).toEqual([newer]);
});

it("leaves alone what others keep in the same storage, and what it cannot read", () => {
  const { open, entries } = fakeStorage();
  entries.set("somebody else", "{}");
  entries.set("hiring-kit/draft/damaged", "{");
  expect(createDraftStore(open).all()).toEqual([]);
  expect([...entries.keys()]).toEqual(["somebody else", "hiring-kit/draft/damaged"]);
});
