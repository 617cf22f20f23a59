/** Where "4/5" is the fifth of April; everywhere else it is the fourth of May. */
const monthFirst = /^(en[-_](US|PH)|(ja|zh|ko|hu|lt)([-_]|$))/i;

/** Whether people who use Sheets in this locale write the month before the day. @example isMonthFirst("en_US") → true; isMonthFirst("en_GB") → false */
export const isMonthFirst = (locale: string): boolean => monthFirst.test(locale);
