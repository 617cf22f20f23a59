/** Whether the address asks for answers without delay (`?instant`), as tests do. */
const instant = new URLSearchParams(window.location.search).has("instant");

/** Google's server is far away: a page must show that it waits. Between 50 and 150 milliseconds, far below the real one or two seconds. */
export const serverDelay = (): Promise<void> => new Promise((passed) => setTimeout(passed, instant ? 0 : 50 + 100 * Math.random()));
