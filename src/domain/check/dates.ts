import { type Check, inCell } from "./checked-workbook.ts";

/** Ratings that Sheets took for a day, such as 4/5; they are told as the cell shows them. */
export const ratingDates: Check = ({ tables: { interviews } }) =>
  (interviews?.rows ?? []).flatMap(({ number, cells: { rating } }) =>
    interviews && rating instanceof Date
      ? [inCell(interviews, number, "rating", "ratingDate", { text: interviews.shown?.(number, "rating") ?? "" })]
      : [],
  );
