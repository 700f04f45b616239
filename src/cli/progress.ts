/** A counter on stderr for work that takes longer than a second; silent where stderr is no terminal. */
export function progress(
  what: string,
  out: NodeJS.WriteStream = process.stderr,
): { tick(n?: number): void; done(): void } {
  const began = Date.now();
  let count = 0;
  let drawn = 0;
  return {
    tick(n = 1) {
      count += n;
      const now = Date.now();
      if (!out.isTTY || now - began < 1000 || now - drawn < 100) return;
      drawn = now;
      out.write(`\r${count} ${what} (${Math.round((count * 1000) / (now - began))}/s)\x1b[K`);
    },
    done() {
      if (drawn > 0) out.write('\r\x1b[K');
    },
  };
}
