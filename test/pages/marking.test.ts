import { expect, it } from "vitest";
import { createMarking, type MarkingSession, type Place } from "../../src/pages/marking/marking.ts";
import type { Client } from "../../src/pages/shared/client.ts";
import type { Marking, MarkingApi, MarkingPart, MarkingWork, SentMark } from "../../src/wire/marking.ts";

const work = (text: string, marked: MarkingWork["marked"] = null): MarkingWork => ({
  ...{ work: text, state: "1", text, plan: null, marked, changed: false },
});

const anchors = ["", "", "", "", ""] as const;
const part = (
  name: MarkingPart["part"],
  scales: readonly MarkingPart["scales"][number]["scale"][],
  works: readonly MarkingWork[],
): MarkingPart => ({
  ...{ part: name, title: name, task: "", works },
  scales: scales.map((scale) => ({ scale, name: scale, anchors })),
  practice: { text: "Practice", plan: null, reference: { B3: 2, B4: 1, C5: 2 }, why: "Because" },
});

/** A marking of some parts whose marks arrive when the test says so. */
async function marking(parts: readonly MarkingPart[], marker = "Kim") {
  const sent: SentMark[] = [];
  const arrivals: (() => void)[] = [];
  const standing = { markers: [], total: 2, awaited: [], shown: false };
  const server = {
    loadMarking: async () => ({ kind: "sample", title: "", marker, named: [], parts, toMend: [], standing }) as unknown as Marking,
    saveMark: (mark: SentMark) => {
      sent.push(mark);
      return new Promise((arrive) => arrivals.push(() => arrive(standing)));
    },
  } as unknown as Client<MarkingApi>;
  let ids = 0;
  const session = createMarking(server, "sample", () => `id-${++ids}`);
  await session.load();
  const save = async (): Promise<void> => {
    const saving = session.save();
    arrivals.shift()?.();
    await saving;
  };
  return { session, sent, save, arrive: () => arrivals.shift()?.() };
}

const here = (session: MarkingSession): Place => {
  const place = session.place();
  if (!place) throw new Error("No work is in view.");
  return place;
};
/** Marks the practice answer and goes on to the works. */
const practise = (session: MarkingSession): void => {
  for (const { scale } of here(session).part.scales) session.rate(scale, 3);
  session.compare();
  session.endPractice();
};

it("begins each part with a practice answer, whose levels are compared and never sent", async () => {
  const { session, sent, save } = await marking([part("post", ["B4", "C5"], [work("One")]), part("reply", ["B3"], [work("Two")])]);
  expect(session.state()).toEqual({ at: "practice", part: 0, compared: false });
  session.rate("B4", 3);
  session.compare();
  expect(session.state()).toMatchObject({ compared: false });
  session.rate("C5", 4);
  session.compare();
  session.rate("C5", 1);
  expect(session.entryOf(here(session)).levels).toEqual({ B4: 3, C5: 4 });
  session.endPractice();
  session.rate("B4", 5);
  session.rate("C5", 5);
  await save();
  expect(session.state()).toEqual({ at: "practice", part: 1, compared: false });
  practise(session);
  session.rate("B3", 2);
  await save();
  expect(session.state().at).toBe("done");
  expect(sent.map(({ part: name, levels }) => [name, levels])).toEqual([
    ["post", { B4: 5, C5: 5 }],
    ["reply", { B3: 2 }],
  ]);
});

it("asks who marks before anything else, and skips the practice of a part that has marks already", async () => {
  expect((await marking([part("post", ["B4", "C5"], [work("One")])], "")).session.state()).toEqual({ at: "start" });
  const marked = work("One", { levels: { B3: 3 }, note: "" });
  const { session } = await marking([part("reply", ["B3"], [marked, work("Two")])]);
  expect(session.state()).toMatchObject({ at: "works", part: 0, index: 1 });
});

it("keeps what is typed while a mark is being saved, and asks for it to be saved", async () => {
  const { session, sent, save, arrive } = await marking([part("reply", ["B3"], [work("One")])]);
  practise(session);
  session.rate("B3", 4);
  session.write("Weighs options");
  const saving = session.save();
  session.write("Weighs options and names limits");
  arrive();
  await saving;
  expect(session.state()).toMatchObject({ at: "works", index: 0, sending: false });
  expect([session.entryOf(here(session)).note, session.isMarked(here(session))]).toEqual(["Weighs options and names limits", false]);
  await save();
  expect(sent.map(({ note }) => note)).toEqual(["Weighs options", "Weighs options and names limits"]);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  expect(session.state().at).toBe("done");
});

it("comes back to a work whose saved mark was changed and left", async () => {
  const { session, save } = await marking([part("reply", ["B3"], [work("One", { levels: { B3: 3 }, note: "" }), work("Two")])]);
  session.step(-1);
  expect(session.isMarked(here(session))).toBe(true);
  session.rate("B3", 5);
  session.step(1);
  session.rate("B3", 2);
  await save();
  expect(session.state()).toMatchObject({ at: "works", index: 0 });
});
