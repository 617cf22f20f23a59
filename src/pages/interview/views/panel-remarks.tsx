import { useState } from "preact/hooks";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { Panel, PanelWarning } from "../../../wire/interview.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import { joinNames } from "../join-names.ts";
import { Button } from "./button.tsx";
import { ReasonForm } from "./reason-form.tsx";

interface PanelRemarksProps {
  readonly words: InterviewWords;
  readonly panel: Panel;
  readonly busy: boolean;
  readonly commands: InterviewCommands;
}

/** What a hiring manager ought to know besides who has submitted: ballots that wait for a decision, and voices that need a look. */
export const PanelRemarks = ({ words: all, panel, busy, commands }: PanelRemarksProps) => {
  const { panel: words, and } = all;
  const [sealing, setSealing] = useState(false);
  const [choosing, setChoosing] = useState<string | null>(null);
  const held = panel.rows.reduce((sum, row) => sum + row.held, 0);
  const sentence = (warning: PanelWarning): string => {
    switch (warning.kind) {
      case "twoNames":
        return words.twoNames(joinNames(warning.names, and));
      case "twoAccounts":
        return words.twoAccounts(warning.interviewer, warning.name);
      case "notNamed":
        return words.notNamed(joinNames(warning.names, and));
    }
  };
  return (
    <>
      {panel.leftBehind > 0 && <p class="notice">{words.leftBehind(panel.leftBehind)}</p>}
      {panel.returned > 0 && <p class="notice">{words.returned(panel.returned)}</p>}
      {panel.canSealAgain && (
        <div class="notice notice-stack">
          <p>{words.held(held)}</p>
          {sealing ? (
            <ReasonForm
              id="seal-again"
              opener="open-seal-again"
              words={all}
              heading={words.sealAgain}
              meaning={words.sealAgainMeaning}
              yes={words.sealAgainYes}
              busy={busy}
              onYes={(reason) => void commands.sealAgain(reason)}
              onCancel={() => setSealing(false)}
            />
          ) : (
            <Button id="open-seal-again" onClick={() => setSealing(true)}>
              {words.sealAgain}
            </Button>
          )}
        </div>
      )}
      {panel.warnings.map((warning) => (
        <div class="notice notice-stack" key={JSON.stringify(warning)}>
          <p>{sentence(warning)}</p>
          {warning.kind === "twoAccounts" && choosing !== warning.counts && (
            <Button id={"open-" + warning.counts} onClick={() => setChoosing(warning.counts)}>
              {words.countEarlier}
            </Button>
          )}
          {warning.kind === "twoAccounts" && choosing === warning.counts && (
            <ReasonForm
              id="count-earlier"
              opener={"open-" + warning.counts}
              words={all}
              heading={words.countEarlier}
              meaning={words.countEarlierMeaning}
              yes={words.countEarlierYes}
              busy={busy}
              onYes={(reason) => void commands.chooseVoice(warning.replaced, warning.counts, reason)}
              onCancel={() => setChoosing(null)}
            />
          )}
        </div>
      ))}
      {panel.warnings.some(({ kind }) => kind !== "notNamed") && <p class="quiet">{words.accountsMeaning}</p>}
    </>
  );
};
