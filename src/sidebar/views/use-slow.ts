import { useEffect, useState } from "preact/hooks";

/** Milliseconds after which an answer is late: a call that waits behind ten others, or behind somebody who is saving, takes this long. */
const LATE = 8_000;

/** True once something has been under way for long. */
export const useSlow = (underWay: boolean): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!underWay) return;
    const timer = setTimeout(() => setSlow(true), LATE);
    return () => clearTimeout(timer);
  }, [underWay]);
  return slow;
};
