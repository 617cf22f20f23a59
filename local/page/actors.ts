/** The people that the user may act as. Scripts see the name as the user; each person has their own user properties. */
export const actors = ["Interviewer 1", "Interviewer 2", "Hiring manager"] as const;

export type Actor = (typeof actors)[number];

export const isActor = (name: string | undefined): name is Actor => actors.some((actor) => actor === name);
