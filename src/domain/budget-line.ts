/** The seven lines of a monthly social media budget, in the order of the exercise. */
export const budgetLines = ["ads", "tools", "training", "creative", "time", "people", "tracking"] as const;

export type BudgetLine = (typeof budgetLines)[number];

/** The monthly amount of the exercise unless the employer changes it, in US dollars. */
export const DEFAULT_BUDGET = 650;
