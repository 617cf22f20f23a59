import type { FormWords } from "../../content/form/form-words.ts";
import { useSlow } from "./use-slow.ts";

/** Grey shapes where the start screen will be, so that nothing jumps when it comes. */
export const LoadingScreen = ({ words }: { readonly words: FormWords }) => {
  const slow = useSlow(true);
  return (
    <main class="content" aria-busy="true">
      <h1 class="off-screen">{words.title}</h1>
      <p class={slow ? "notice" : "off-screen"} role="status">
        {slow ? words.slow : words.loading}
      </p>
      <div class="skeleton" aria-hidden="true">
        <div class="bone bone-heading" />
        <div class="bone bone-line" />
        <div class="bone bone-line bone-short" />
        <div class="bone bone-label" />
        <div class="bone bone-field" />
        <div class="bone bone-label" />
        <div class="bone bone-field" />
      </div>
    </main>
  );
};
