/** Blocks the script. Node's thread sleeps; a browser's main thread cannot, so it spins. */
export function sleep(milliseconds: number): void {
  if ("process" in globalThis && typeof SharedArrayBuffer === "function") {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    return;
  }
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
}
