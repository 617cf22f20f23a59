import type { InterviewWords } from "../../../content/interview-words.ts";
import { Waiting } from "./waiting.tsx";

/** Grey shapes where the start screen will be, so that nothing jumps when it comes. */
export const LoadingScreen = ({ words }: { readonly words: InterviewWords }) => (
  <main class="content" aria-busy="true">
    <h1 class="off-screen">{words.title}</h1>
    <Waiting words={words} underWay={true} text={words.loading} />
    <div class="skeleton" aria-hidden="true">
      <div class="bone bone-heading" />
      <div class="bone" />
      <div class="bone bone-short" />
      <div class="bone bone-label" />
      <div class="bone bone-field" />
      <div class="bone bone-label" />
      <div class="bone bone-field" />
    </div>
  </main>
);
