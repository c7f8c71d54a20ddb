import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { FigureChart } from "../../digests/figure-chart.ts";
import { MINUTE_MS, SECOND_MS } from "../clock.ts";
import type { PictureAnswer } from "./picture-child.ts";

/** Draws pictures in a process of its own, one at a time. */
export interface Painter {
  /** The picture as a PNG; throws where it cannot be drawn. */
  draw(chart: FigureChart): Promise<Uint8Array>;
  /** Ends the process; what is under way fails. */
  close(): Promise<void>;
}

const CHILD = new URL("./picture-child.ts", import.meta.url);
/** The first picture waits for its modules, too. */
const TIMEOUT_MS = 20 * SECOND_MS;
/** What draws keeps 100 MB and some more for each picture: it goes when nobody has asked for a while, or when it has drawn many. */
const IDLE_MS = MINUTE_MS;
const MOST_PICTURES = 40;

export function createPainter(): Painter {
  let child: ChildProcess | null = null;
  let drawn = 0;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const stop = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = child;
    child = null;
    drawn = 0;
    if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = once(ending, "exit");
    ending.ref();
    ending.kill("SIGKILL");
    await gone;
  };
  const tryOnce = async (chart: FigureChart): Promise<PictureAnswer | null> => {
    clearTimeout(idle);
    child ??= startChild();
    const answer = await ask(child, chart);
    drawn += 1;
    if (answer === null || drawn >= MOST_PICTURES) await stop();
    idle = setTimeout(() => void stop(), IDLE_MS).unref();
    return answer;
  };
  const drawNext = async (chart: FigureChart): Promise<Uint8Array> => {
    // A process that died may have died of another's picture, or of nothing of its own.
    const answer = (await tryOnce(chart)) ?? (await tryOnce(chart));
    if (answer === null) throw new Error("the picture was not drawn in time");
    if (answer.status === "fault") throw new Error(answer.message);
    return answer.bytes;
  };
  return {
    draw(chart) {
      const picture = last.then(() => drawNext(chart));
      last = picture.catch(() => undefined);
      return picture;
    },
    close: stop,
  };
}

function startChild(): ChildProcess {
  const child = fork(CHILD, [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    // It needs no secret.
    env: {},
  });
  child.on("error", () => {});
  // It does not keep the program running; whoever waits for a picture does, by a timer.
  child.unref();
  child.channel?.unref();
  return child;
}

/** The child's answer, or null where it did not come. */
function ask(child: ChildProcess, chart: FigureChart): Promise<PictureAnswer | null> {
  return new Promise((resolve) => {
    const finish = (answer: PictureAnswer | null): void => {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onEnd).off("error", onEnd);
      resolve(answer);
    };
    const onMessage = (answer: unknown): void => finish(answer as PictureAnswer);
    const onEnd = (): void => finish(null);
    const timer = setTimeout(onEnd, TIMEOUT_MS);
    child.on("message", onMessage).on("exit", onEnd).on("error", onEnd);
    child.send(chart, (error) => {
      if (error !== null) finish(null);
    });
  });
}
