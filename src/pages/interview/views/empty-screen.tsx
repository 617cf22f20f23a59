import type { InterviewWords } from "../../../content/interview-words.ts";
import { Button } from "./button.tsx";
import { Emblem } from "./emblem.tsx";
import { Screen } from "./screen.tsx";

interface EmptyScreenProps {
  readonly words: InterviewWords;
  readonly onReload: () => void;
}

/** Shown while there is nobody to rate: says where to write the first name. */
export const EmptyScreen = ({ words, onReload }: EmptyScreenProps) => (
  <Screen id="empty" heading={words.empty.heading}>
    <Emblem picture="person" />
    <p class="help">{words.empty.help}</p>
    <Button kind="main" onClick={onReload}>
      {words.empty.reload}
    </Button>
  </Screen>
);
