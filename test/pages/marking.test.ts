import { expect, it } from "vitest";
import { createMarking } from "../../src/pages/marking/marking.ts";
import type { Client } from "../../src/pages/shared/client.ts";
import type { Marking, MarkingApi, MarkingPlan, PlanMark } from "../../src/wire/marking.ts";

const plan = (code: string, changes: Partial<MarkingPlan> = {}): MarkingPlan => ({
  ...{ plan: code, state: "1", code, budget: "650", planned: "650", reserve: "0", objective: "", lines: [], points: 85, losses: [] },
  ...{ unexplained: false, marked: null, changed: false },
  ...changes,
});

/** A marking of some plans whose marks arrive when the test says so. */
async function marking(plans: readonly MarkingPlan[]) {
  const sent: PlanMark[] = [];
  const arrivals: (() => void)[] = [];
  const server = {
    loadMarking: async () => ({ plans, anchors: ["", "", "", "", ""], categories: {} }) as unknown as Marking,
    markPlan: (mark: PlanMark) => {
      sent.push(mark);
      return new Promise((arrive) => arrivals.push(() => arrive({ plan: mark.plan, score: 85, rating: 2, left: 0 })));
    },
  } as unknown as Client<MarkingApi>;
  let ids = 0;
  const session = createMarking(server, () => `id-${++ids}`);
  await session.load();
  return { session, sent, arrive: () => arrivals.shift()?.() };
}

it("keeps what is typed while a mark is being saved, and asks for it to be saved", async () => {
  const [only] = [plan("C-001")];
  const { session, sent, arrive } = await marking([only]);
  session.rate(only, 4);
  session.write(only, "Weighs options");
  const saving = session.save();
  session.write(only, "Weighs options and names limits");
  arrive();
  await saving;
  expect(session.state()).toMatchObject({ at: "plans", index: 0, sending: false });
  expect([session.markOf(only).note, session.isMarked(only)]).toEqual(["Weighs options and names limits", false]);
  const again = session.save();
  arrive();
  await again;
  expect(sent.map(({ note }) => note)).toEqual(["Weighs options", "Weighs options and names limits"]);
  expect(new Set(sent.map(({ ballot }) => ballot)).size).toBe(2);
  expect(session.state().at).toBe("done");
});

it("comes back to a plan whose saved mark was changed and left", async () => {
  const [first, second] = [plan("C-001", { marked: { level: 3, note: "" } }), plan("C-002")];
  const { session, arrive } = await marking([first, second]);
  expect([session.isMarked(first), session.isMarked(second)]).toEqual([true, false]);
  session.rate(first, 5);
  session.goTo(1);
  session.rate(second, 2);
  const saving = session.save();
  arrive();
  await saving;
  expect(session.state()).toMatchObject({ at: "plans", index: 0 });
});
