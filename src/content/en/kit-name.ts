/** What the kit and its menu are called. */
export const kitName = "Hiring kit";
