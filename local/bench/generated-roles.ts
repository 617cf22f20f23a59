/** Hiring at an agency, as large as wanted: every figure follows from its place, so that a table can be made again and checked. */

export const criteria = 8;
export const interviewers = 5;
export const candidatesPerRole = 100;
const ROLES = 280;
/** One million ratings, gaps left out. */
export const allRoles: readonly number[] = Array.from({ length: ROLES }, (_, role) => role);

/** From 0 to 2³² − 1, well mixed. */
const mixed = (role: number, candidate: number, interviewer: number, criterion: number): number => {
  let hash = Math.imul(role * 31 + candidate, 0x9e3779b1) ^ Math.imul(interviewer * 131 + criterion + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** A rating from 1 to 5; null for "not observed". Every seventh role asks its last criteria seldom, so that scores are withheld there. */
export function ratingOf(role: number, candidate: number, interviewer: number, criterion: number): number | null {
  const hash = mixed(role, candidate, interviewer, criterion);
  const isSeldom = role % 7 === 0 && criterion >= 4;
  return hash % 100 < (isSeldom ? 85 : 2) ? null : 1 + ((hash >>> 8) % 5);
}

export const weightOf = (role: number, criterion: number): number => (role + criterion * 3) % 6;

/** A minimum for some criteria, one without a weight among them; null for none. */
export const minimumOf = (role: number, criterion: number): number | null => ((role + criterion) % 3 === 0 ? 3 : null);

/** The generated log as an export has it. */
export function logCsv(): string {
  const lines = ["role_id,candidate_code,interviewer_code,criterion_id,rating,rated_at"];
  for (const role of allRoles)
    for (let candidate = 0; candidate < candidatesPerRole; candidate++)
      for (let interviewer = 0; interviewer < interviewers; interviewer++)
        for (let criterion = 0; criterion < criteria; criterion++) {
          const rating = ratingOf(role, candidate, interviewer, criterion);
          if (rating !== null) lines.push(`R-${role},C-${candidate},I-${interviewer},X${criterion},${rating},2026-03-02T09:00:00.000Z`);
        }
  return `${lines.join("\n")}\n`;
}

export function rubricCsv(): string {
  const lines = allRoles.flatMap((role) =>
    Array.from({ length: criteria }, (_, criterion) =>
      [`R-${role}`, `X${criterion}`, weightOf(role, criterion), minimumOf(role, criterion) ?? ""].join(","),
    ),
  );
  return ["role_id,criterion_id,weight,minimum", ...lines, ""].join("\n");
}
