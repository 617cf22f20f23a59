import type { KnownCountry } from "../domain/retention/retention-rule.ts";
import type { PostLine } from "./job-post-text.ts";

/** What the kit knows of one country, with where it stands. */
export interface CountryText {
  readonly name: string;
  /** How long, and why, in one sentence with its source. */
  readonly retention: string;
  /** What is said before a record goes that may still be needed. */
  readonly needed: string;
}

/** Notice, dates and erasure: how the kit keeps data only as long as it may. */
export interface RetentionText {
  readonly countries: Readonly<Record<KnownCountry, CountryText>>;
  /** @param months what the employer settled; null for nothing */
  elsewhere(months: number | null): string;
  readonly notice: {
    readonly sheet: string;
    lines(facts: NoticeFacts): readonly PostLine[];
  };
}

export interface NoticeFacts {
  readonly title: string;
  readonly country: KnownCountry | undefined;
  /** After a refusal; null where nothing is settled. */
  readonly months: number | null;
}

/** What is said about who is due. */
export interface RetentionMessages {
  readonly title: string;
  due(facts: DueFacts): string;
  readonly nobody: string;
  written(people: number): string;
  /** Before somebody is erased. @param day until when the record may be needed */
  tooEarly(day: string, why: string): string;
  readonly hired: string;
  noticeWritten(sheet: string, missing: number): string;
}

/** Lines such as "Ana (C-001), 2027-02-28". */
export interface DueFacts {
  readonly due: readonly string[];
  readonly tooLong: readonly string[];
  readonly later: readonly string[];
  readonly proposed: readonly string[];
  /** Refused, and no date to propose because neither country nor months stand in the brief. */
  readonly undated: readonly string[];
  readonly unreadable: readonly string[];
  /** Where the dates come from. */
  readonly source: string;
  /** True where the proposed dates can be written down. */
  readonly canWrite: boolean;
}
