import { expect } from "vitest";
import type { Ballot } from "../../../src/domain/ballot/ballot.ts";
import { createDraftStore } from "../../../src/pages/interview/draft-store.ts";
import { createInterview } from "../../../src/pages/interview/interview.ts";
import type { Server } from "../../../src/pages/interview/server.ts";
import type { InterviewForm, Receipt } from "../../../src/wire/interview.ts";
import { fakeStorage } from "./fake-storage.ts";
import { SAMPLE_FORM } from "./sample-form.ts";

export const PANEL = {
  mode: "sealed",
  rows: [
    {
      candidate: "C1",
      name: "Ana Ferreira",
      submitted: ["Kim Osei"],
      missing: ["Lee"],
      revealed: false,
      held: 1,
      removed: [],
      aside: [],
      late: [],
    },
  ],
  room: { used: 0.1, ballots: 1 },
  canSealAgain: false,
  leftBehind: 0,
  returned: 0,
  warnings: [],
} as const;

/** A server that stores each ballot id once, as ours does, keeps drafts, and can be told to fail before or after storing. */
const fakeServer = (form: InterviewForm = SAMPLE_FORM) => {
  const stored = new Map<string, Ballot>();
  const kept = new Map<string, string>();
  const world = {
    form,
    loadError: null as unknown,
    submitError: null as unknown,
    keepError: null as unknown,
    panelError: null as unknown,
    failAfterStoring: false,
    calls: 0,
    keepCalls: 0,
    receipt: {} as Partial<Receipt>,
    stored,
    kept,
  };
  const receiptFor = (ballot: Ballot, alreadyStored: boolean): Receipt => ({
    ballot: ballot.id,
    candidate: ballot.candidate,
    ratings: ballot.answers.flatMap(({ ratings }) => ratings).filter(({ level }) => level !== null).length,
    alreadyStored,
    revision: ballot.replaces === null ? 1 : 2,
    sealed: false,
    waitingFor: [],
    revealed: true,
    ...world.receipt,
  });
  const server: Server = {
    loadInterviewForm: async () => {
      if (world.loadError !== null) throw world.loadError;
      const drafts = [...kept].map(([key, text]) => ({ key, text, savedAt: "2026-01-01T00:00:00.000Z" }));
      return { ...world.form, drafts: [...world.form.drafts, ...drafts] };
    },
    keepDraft: async ({ key, text }) => {
      world.keepCalls += 1;
      if (world.keepError !== null) throw world.keepError;
      if (text === "") kept.delete(key);
      else kept.set(key, text);
      return { savedAt: "2026-01-01T00:00:00.000Z" };
    },
    submitBallot: async (ballot: Ballot) => {
      world.calls += 1;
      if (world.submitError !== null && !world.failAfterStoring) throw world.submitError;
      const known = stored.get(ballot.id);
      if (known === undefined) stored.set(ballot.id, ballot);
      if (world.submitError !== null) throw world.submitError;
      return receiptFor(known ?? ballot, known !== undefined);
    },
    loadOwnBallot: async (id) => {
      const ballot = stored.get(id);
      if (ballot === undefined) throw { name: "ScriptError", message: "Error: That ballot is gone." };
      return ballot;
    },
    loadPanel: async () => {
      if (world.panelError !== null) throw world.panelError;
      return PANEL;
    },
    revealBallots: async ({ candidate }) => ({
      ...PANEL,
      rows: PANEL.rows.map((row) => (row.candidate === candidate ? { ...row, revealed: true, held: 0 } : row)),
    }),
    sealBallotsAgain: async () => PANEL,
    chooseVoice: async () => PANEL,
    withdrawBallot: async ({ ballot }) => ({ ...receiptFor(stored.get(ballot) as Ballot, false), revision: 2 }),
  };
  return { world, server };
};

export const setUp = (form?: InterviewForm) => {
  const { world, server } = fakeServer(form);
  const storage = fakeStorage();
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return "ballot-" + ids;
  };
  /** What opening the sidebar does: everything anew but the storage; on another computer, with a storage of its own. */
  const open = (own = storage) => createInterview({ server, drafts: createDraftStore(own.open), newId, now: () => Date.now() });
  return { world, storage, open };
};

export const opened = async (kit: ReturnType<typeof setUp>) => {
  const interview = kit.open();
  await interview.load();
  return interview;
};

export type Form = Awaited<ReturnType<typeof opened>>;

export const at = <At extends ReturnType<Form["state"]>["at"]>(interview: Form, screen: At) => {
  const state = interview.state();
  expect(state.at).toBe(screen);
  return state as Extract<typeof state, { at: At }>;
};

export const fillIn = (interview: Form): void => {
  interview.start();
  interview.rate("metrics", "analytics", 4);
  interview.writeNote("metrics", "Knows her figures");
  interview.goTo("summary");
};
