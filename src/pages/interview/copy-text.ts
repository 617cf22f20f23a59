const copyBySelection = (text: string): boolean => {
  const holder = document.createElement("textarea");
  const focused = document.activeElement;
  holder.value = text;
  holder.style.position = "fixed";
  holder.style.opacity = "0";
  document.body.append(holder);
  holder.select();
  const copied = document.execCommand("copy");
  holder.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
};

/**
 * Puts text on the clipboard.
 *
 * A sandboxed frame is often refused the clipboard interface but still allowed the older command.
 *
 * @returns false when the browser allows neither
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or absent outside a secure context.
    return copyBySelection(text);
  }
};
