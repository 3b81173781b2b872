export const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/**
 * Asks until the answer is truthy and returns it. A question that throws counts as “not yet”; after `ms` the last
 * exception, or a sentence with `what`, is thrown.
 */
export async function poll<Value>(what: string, ask: () => Promise<Value> | Value, ms = 10_000): Promise<NonNullable<Value>> {
  const end = Date.now() + ms;
  for (;;) {
    let failure: unknown;
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for ${what}`, { cause: failure });
    await pause(25);
  }
}
