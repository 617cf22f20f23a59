interface TickListProps {
  /** Unique on the page: the start of every id in this list. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
  readonly ticked: readonly string[];
  readonly tone: "signal" | "flag";
  readonly onTick: (item: string) => void;
}

/** Signals to tick as they are heard; one that was ticked before it left the question's list stays in sight. Nothing when it is empty. */
export const TickList = ({ id, title, items, ticked, tone, onTick }: TickListProps) => {
  const shown = [...items, ...ticked.filter((item) => !items.includes(item))];
  if (shown.length === 0) return null;
  return (
    <fieldset class={"ticks ticks-" + tone}>
      <legend class="off-screen">{title}</legend>
      <p class="ticks-title" aria-hidden="true">
        {title}
      </p>
      {shown.map((item, index) => (
        <label class="tick" key={item} for={id + "-" + index}>
          <input type="checkbox" id={id + "-" + index} checked={ticked.includes(item)} onChange={() => onTick(item)} />
          <span dir="auto">{item}</span>
        </label>
      ))}
    </fieldset>
  );
};
