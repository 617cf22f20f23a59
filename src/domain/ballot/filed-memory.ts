/** Whose ballots are filed: by the candidate's code, when the latest one that was revealed had been handed in, in milliseconds since 1970, or 0. */
export type Filed = Readonly<Record<string, number>>;

/**
 * The same in few letters: the minute that times count from, codes without a number at their end as they are, and for all others what stands
 * before the number, how many digits it has, and the numbers with their times.
 */
export type FiledMemory = readonly [
  from: number,
  odd: Filed,
  ...runs: readonly (readonly [prefix: string, width: number, numbers: string])[],
];

const MINUTE = 60_000;
/** How far it is to the next number: one, two, three or four; further is written out. */
const STEPS = ",;-+";
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

function spell(number: number): string {
  const rest = Math.floor(number / DIGITS.length);
  return (rest > 0 ? spell(rest) : "") + (DIGITS[number % DIGITS.length] ?? "");
}

function numberOf(text: string): number {
  return [...text].reduce((number, digit) => {
    const value = DIGITS.indexOf(digit);
    if (value < 0) throw new TypeError(`No number: ${text}`);
    return number * DIGITS.length + value;
  }, 0);
}

/**
 * Makes room: what a spreadsheet may remember is limited to 30,000 characters, and thousands of codes with their times must fit. Times are rounded up to
 * whole minutes: a ballot that comes after the others of its candidate were revealed is filed at once, so no ballot is held back in that minute.
 *
 * @example packFiled({ "C-001": 0, "C-002": 0, "C-009": 0 }) → [0, {}, ["C-", 3, ",,*7:"]]
 */
export function packFiled(filed: Filed): FiledMemory {
  const minutes = (when: number): number => Math.ceil(when / MINUTE);
  const times = Object.values(filed).filter((when) => when > 0);
  // Counted from the minute before, so that 0 stands for none.
  const from = times.reduce((least, when) => Math.min(least, minutes(when) - 1), times.length > 0 ? Number.POSITIVE_INFINITY : 0);
  const odd: Record<string, number> = {};
  const runs = new Map<string, { prefix: string; width: number; lines: { number: number; when: number }[] }>();
  for (const [code, when] of Object.entries(filed)) {
    const [, prefix = "", digits] = /^(.*?)(\d{1,9})$/s.exec(code) ?? [];
    if (digits === undefined) odd[code] = when;
    else {
      const key = `${digits.length} ${prefix}`;
      const run = runs.get(key) ?? { prefix, width: digits.length, lines: [] };
      run.lines.push({ number: Number(digits), when });
      runs.set(key, run);
    }
  }
  const packed = [...runs.values()].map(({ prefix, width, lines }) => {
    const ordered = [...lines].sort((a, b) => a.number - b.number);
    const texts = ordered.map(({ number, when }, i) => {
      const step = number - (ordered[i - 1]?.number ?? 0);
      const time = when > 0 ? spell(minutes(when) - from) : "";
      return (STEPS[step - 1] ?? `*${spell(step)}:`) + time;
    });
    return [prefix, width, texts.join("")] as const;
  });
  return [from, odd, ...packed];
}

/**
 * The way back; what an older version remembered stays as it is.
 *
 * @throws TypeError for anything that neither wrote
 * @example unpackFiled([0, {}, ["C-", 3, ",*8:"]]) → { "C-001": 0, "C-009": 0 }
 */
export function unpackFiled(memory: FiledMemory | Filed): Filed {
  if (!isPacked(memory)) return memory;
  const [from, odd, ...runs] = memory;
  return {
    ...odd,
    ...Object.fromEntries(
      runs.flatMap(([prefix, width, text]) => {
        let number = 0;
        return [...text.matchAll(/(?:([,;+-])|\*([^:]*):)([^,;+*-]*)/g)].map(([, short, long = "", time = ""]) => {
          number += short === undefined ? numberOf(long) : STEPS.indexOf(short) + 1;
          return [prefix + String(number).padStart(width, "0"), time === "" ? 0 : (from + numberOf(time)) * MINUTE] as const;
        });
      }),
    ),
  };
}

const isPacked = (memory: FiledMemory | Filed): memory is FiledMemory => Array.isArray(memory);
