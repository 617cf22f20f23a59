const LINES = {
  tick: ["M14 24.5l7 7 13-14"],
  person: ["M24 24a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z", "M13.5 35.5c1-5 5-7.5 10.5-7.5s9.5 2.5 10.5 7.5"],
  seal: ["M13 17h22v15H13z", "M13 18l11 8 11-8"],
} as const;

/** A small drawing above a heading; it says nothing that the text does not say too. */
export const Emblem = ({ picture }: { readonly picture: keyof typeof LINES }) => (
  <svg class="emblem" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    <circle class="emblem-ground" cx="24" cy="24" r="24" />
    {LINES[picture].map((line) => (
      <path class="emblem-line" d={line} key={line} />
    ))}
  </svg>
);
