interface PromptsProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly open: boolean;
}

/** A list that helps to interview, which the user can fold; nothing at all when it is empty. */
export const Prompts = ({ title, items, open }: PromptsProps) =>
  items.length === 0 ? null : (
    <details class="prompts" open={open}>
      <summary>{title}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
