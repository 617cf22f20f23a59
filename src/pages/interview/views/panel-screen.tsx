import { useEffect, useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { Panel, PanelRow } from "../../../wire/interview.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import type { PanelScreen as State } from "../interview-state.ts";
import { joinNames } from "../join-names.ts";
import { reminderText } from "../reminder-text.ts";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Footer } from "./footer.tsx";
import { PanelRemarks } from "./panel-remarks.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { RevealForm } from "./reveal-form.tsx";
import { Screen } from "./screen.tsx";
import { Waiting } from "./waiting.tsx";

interface PanelScreenProps {
  readonly words: InterviewWords;
  readonly state: State;
  readonly commands: InterviewCommands;
}

/** From here on the room for sealed ballots is called short; a part of the whole. */
const LOW_SPACE_RATIO = 0.8;

const nameOf = ({ candidate, name }: PanelRow): string => name.trim() || candidate;

/** Names one below another, each with what is to be known of it. */
const Names = ({ names, remark = () => "" }: { readonly names: readonly string[]; readonly remark?: (name: string) => string }) => (
  <ul>
    {names.map((name) => (
      <li key={name}>
        {name}
        {remark(name) !== "" && <span class="quiet"> ({remark(name)})</span>}
      </li>
    ))}
  </ul>
);

const remarkOn = ({ panel: words }: InterviewWords, { aside, late }: PanelRow, name: string): string =>
  [...(aside.includes(name) ? [words.stepsAside] : []), ...(late.includes(name) ? [words.late] : [])].join(", ");

const Table = ({
  words,
  panel,
  onReveal,
}: {
  readonly words: InterviewWords;
  readonly panel: Panel;
  readonly onReveal: (row: PanelRow) => void;
}) => (
  <table class="panel">
    <thead>
      <tr>
        <th scope="col">{words.panel.candidate}</th>
        <th scope="col">{words.panel.submitted}</th>
        <th scope="col">{words.panel.missing}</th>
      </tr>
    </thead>
    <tbody>
      {panel.rows.map((row) => (
        <tr key={row.candidate}>
          <th scope="row">{nameOf(row)}</th>
          <td data-label={words.panel.submitted}>
            {row.submitted.length > 0 ? <Names names={row.submitted} remark={(name) => remarkOn(words, row, name)} /> : words.panel.none}
          </td>
          <td data-label={words.panel.missing}>
            {row.missing.length > 0 ? (
              <Names names={row.missing} />
            ) : row.submitted.length > 0 ? (
              "✓ " + words.panel.allIn
            ) : (
              words.panel.none
            )}
            {row.revealed && panel.mode === "sealed" && <span class="panel-sign">{words.panel.revealed}</span>}
            {row.removed.length > 0 && <p class="quiet">{words.panel.removed(joinNames(row.removed, words.and))}</p>}
            {row.held > 0 && (
              <Button
                kind="small"
                id={"reveal-" + row.candidate}
                aria-label={words.panel.revealNow(nameOf(row))}
                onClick={() => onReveal(row)}
              >
                {words.panel.reveal}
              </Button>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Room = ({ words, room }: { readonly words: InterviewWords; readonly room: Panel["room"] }) => {
  // Never rounded down to nothing, nor up to full.
  const percent = room.used <= 0 ? 0 : Math.min(Math.max(Math.round(100 * room.used), 1), 100);
  return (
    <section class="field" aria-labelledby="room">
      <h2 class="entry-title" id="room">
        {words.panel.room}
      </h2>
      <div class="gauge" aria-hidden="true">
        <div class={room.used >= LOW_SPACE_RATIO ? "gauge-used gauge-short" : "gauge-used"} style={{ width: percent + "%" }} />
      </div>
      <p class="quiet">{words.panel.roomUsed(percent, room.ballots)}</p>
      {room.used >= LOW_SPACE_RATIO && <p class="notice">{words.panel.roomShort}</p>}
    </section>
  );
};

/** Who has submitted for whom, who is missing, and what to do about it. */
export const PanelScreen = ({ words, state, commands }: PanelScreenProps) => {
  const { panel, busy, problem } = state;
  const [revealing, setRevealing] = useState<string | null>(null);
  const row = panel?.rows.find(({ candidate, held }) => candidate === revealing && held > 0);
  // Once revealed, the question is not asked again by itself when something else is held for the same candidate; it is told instead.
  const [asked, setAsked] = useState<string | null>(null);
  const isAsked = row !== undefined;
  useEffect(() => {
    if (isAsked) setAsked(revealing);
    else setRevealing(null);
  }, [isAsked, revealing]);
  const revealed = revealing === null ? panel?.rows.find(({ candidate, held }) => candidate === asked && held === 0) : undefined;
  const reminder = panel === null ? "" : reminderText(panel, words);

  return (
    <Screen
      id="panel"
      heading={words.panel.heading}
      footer={
        <Footer label={words.footer.label} done={0}>
          <Button aria-keyshortcuts="Alt+ArrowLeft" onClick={commands.back}>
            {words.footer.back}
          </Button>
          <Button aria-disabled={busy} onClick={() => !busy && void commands.loadPanel()}>
            {words.panel.refresh}
          </Button>
        </Footer>
      }
    >
      <Waiting words={words} underWay={busy} text={words.panel.loading} />
      <p class={revealed === undefined ? "off-screen" : "notice"} role="status">
        {revealed === undefined ? "" : words.panel.revealedNow(nameOf(revealed))}
      </p>
      {panel !== null && <p class="help">{panel.mode === "sealed" ? words.panel.sealed : words.panel.open}</p>}
      {problem !== null && <ProblemNotice words={words} problem={problem} title={words.panel.failed} />}
      {panel === null && busy && (
        <div class="skeleton" aria-hidden="true">
          <div class="bone" />
          <div class="bone bone-short" />
          <div class="bone bone-field" />
          <div class="bone bone-field" />
        </div>
      )}
      {panel?.damaged && (
        <p class="notice notice-problem" role="alert">
          {words.panel.damaged(joinNames(panel.damaged, words.and))}
        </p>
      )}
      {panel !== null && <PanelRemarks key={"" + panel.canSealAgain} words={words} panel={panel} busy={busy} commands={commands} />}
      {panel !== null && panel.rows.length === 0 && <p class="notice">{words.panel.nobody}</p>}
      {panel !== null && panel.rows.length > 0 && (
        <Table words={words} panel={panel} onReveal={({ candidate }) => setRevealing(candidate)} />
      )}
      {row !== undefined && (
        <RevealForm
          key={row.candidate}
          words={words}
          opener={"reveal-" + row.candidate}
          name={nameOf(row)}
          missing={joinNames(row.missing, words.and)}
          busy={busy}
          onReveal={(reason) => void commands.reveal(row.candidate, reason)}
          onCancel={() => setRevealing(null)}
        />
      )}
      {panel !== null && (panel.mode === "sealed" || panel.room.ballots > 0) && <p class="quiet">{words.panel.honest}</p>}
      {panel !== null && (panel.mode === "sealed" || panel.room.ballots > 0) && <Room words={words} room={panel.room} />}
      {reminder !== "" && (
        <section class="field" aria-labelledby="reminder">
          <h2 class="entry-title" id="reminder">
            {words.panel.reminder}
          </h2>
          <p class="quoted">{reminder}</p>
          <CopyButton words={words} label={words.panel.reminderCopy} text={reminder} />
        </section>
      )}
    </Screen>
  );
};
