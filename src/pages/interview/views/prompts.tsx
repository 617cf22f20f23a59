interface PromptsProps {
  readonly title: string;
  readonly items: readonly string[];
}

/** A folded list that helps to interview; nothing at all when it is empty. */
export const Prompts = ({ title, items }: PromptsProps) =>
  items.length === 0 ? null : (
    <details class="prompts">
      <summary>{title}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
