const WIDTH = 30;
const REDRAW_MS = 100;

export interface ProgressBar {
  show(done: number, total: number): void;
  /** Ends the line, so that what follows stands on its own. */
  end(): void;
}

/** A bar on one line of a terminal; where there is none, nothing is written. */
export function createProgressBar(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
  now: () => number = () => performance.now(),
): ProgressBar {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  return {
    show(done, total) {
      const at = now();
      if (!stream.isTTY || (done < total && at - drawnAt < REDRAW_MS)) return;
      drawnAt = at;
      isOpen = true;
      stream.write(`\r${barText(done, total)}`);
    },
    end() {
      if (isOpen) stream.write("\n");
      isOpen = false;
    },
  };
}

export function barText(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const full = Math.floor(share * WIDTH);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${percent} %  ${done}/${total} reports`;
}
