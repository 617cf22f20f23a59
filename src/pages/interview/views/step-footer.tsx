import type { ComponentChildren } from "preact";
import type { InterviewWords } from "../../../content/interview-words.ts";
import type { InterviewForm } from "../../../wire/interview.ts";
import type { Draft } from "../draft.ts";
import type { InterviewCommands } from "../interview-commands.ts";
import { stepsOf } from "../question-order.ts";
import { Button } from "./button.tsx";
import { Footer } from "./footer.tsx";
import { JumpList } from "./jump-list.tsx";

interface StepFooterProps {
  readonly words: InterviewWords;
  readonly form: InterviewForm;
  readonly draft: Draft;
  readonly place: string;
  readonly commands: InterviewCommands;
  /** What helps with the step, above the buttons. */
  readonly aids?: ComponentChildren;
  /** True while the ballot is on its way, when nobody may leave. */
  readonly busy?: boolean;
  /** The button that leads on. */
  readonly children: ComponentChildren;
}

/** Back, the present step with the list of all, and the way on. */
export const StepFooter = ({ words, form, draft, place, commands, aids, busy = false, children }: StepFooterProps) => {
  const steps = stepsOf(form, draft);
  return (
    <Footer label={words.footer.label} aids={aids} done={(steps.indexOf(draft.place) + 1) / steps.length}>
      <Button aria-keyshortcuts="Alt+ArrowLeft" aria-disabled={busy} onClick={commands.back}>
        {words.footer.back}
      </Button>
      <JumpList words={words} form={form} draft={draft} place={place} disabled={busy} onGo={commands.goTo} />
      {children}
    </Footer>
  );
};
