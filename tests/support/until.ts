/** Waits for a condition, looking often; fails the test when it has not come true within the limit. */
export async function until(isTrue: () => boolean | Promise<boolean>, limitMs = 60_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!(await isTrue())) {
    if (Date.now() > end)
      throw new Error(`This did not come true within ${limitMs} ms: ${isTrue.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
