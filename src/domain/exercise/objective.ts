/** What a month of social media may be for. */
export const objectives = ["leads", "sales", "engagement", "awareness"] as const;

export type Objective = (typeof objectives)[number];
