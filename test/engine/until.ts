/** Milliseconds. */
const patience = 60_000;
const lookEvery = 10;

/** Waits for something that happens by itself; fails with `what` when it does not. */
export async function until(holds: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (const end = Date.now() + patience; !(await holds());) {
    if (Date.now() > end) throw new Error(`Expected that ${what} within ${patience / 1000} s; it did not happen.`);
    await new Promise((resolve) => void setTimeout(resolve, lookEvery));
  }
}
