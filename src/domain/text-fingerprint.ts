/**
 * A short mark that stands for a long text, to know later whether the text has changed (FNV-1a). Two texts that differ share one once in four
 * thousand million times.
 *
 * @example textFingerprint("a") → "e40c292c"
 */
export function textFingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
