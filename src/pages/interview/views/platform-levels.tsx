import type { InterviewWords } from "../../../content/interview-words.ts";
import type { PlatformLevel } from "../../../domain/ballot/platform-level.ts";
import type { Level } from "../../../domain/rating.ts";
import type { FormPlatform } from "../../../wire/interview.ts";

interface PlatformLevelsProps {
  readonly words: InterviewWords;
  readonly platforms: readonly FormPlatform[];
  readonly seen: readonly PlatformLevel[];
  readonly onLevel: (platform: string, level: Level | null) => void;
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

/** The platforms that the role brief asks for, each with the wanted level and a field for the level that the answer showed. */
export const PlatformLevels = ({ words: { question: words }, platforms, seen, onLevel }: PlatformLevelsProps) => {
  // One that left the brief after its level was noted stays in sight, as its level stays in the ballot.
  const gone = seen.filter(({ platform }) => platforms.every(({ name }) => name !== platform)).map(({ platform }) => platform);
  const rows = [...platforms.map(({ name, level }) => ({ name, level })), ...gone.map((name) => ({ name, level: null }))];
  if (rows.length === 0) return null;
  return (
    <fieldset class="platforms">
      <legend class="criterion-name">{words.platforms}</legend>
      <p class="quiet">{words.platformsHelp}</p>
      {rows.map(({ name, level: wanted }, index) => {
        const level = seen.find(({ platform }) => platform === name)?.level ?? null;
        return (
          <label class="platform" key={name} for={"platform-" + index}>
            <span dir="auto">
              {name}
              {wanted !== null && <span class="quiet">{" " + words.wanted(wanted)}</span>}
              {wanted !== null && level !== null && (
                <span class="quiet">{" " + (level >= wanted ? words.reached : words.below(wanted - level))}</span>
              )}
            </span>
            <select
              id={"platform-" + index}
              class="input"
              value={level ?? ""}
              onChange={(event) => onLevel(name, (Number(event.currentTarget.value) || null) as Level | null)}
            >
              <option value="">{words.notSeen}</option>
              {LEVELS.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
};
