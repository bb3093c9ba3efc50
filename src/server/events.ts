/** What a run said and printed, as server-sent events: https://html.spec.whatwg.org/#server-sent-events. */
import { Refusal } from './refusal.ts';
import type { Run } from './runs.ts';

/** How many readers there may be of one run, and of all. */
const OF_ONE = 8;
const OF_ALL = 32;

/** Milliseconds between signs of life where a run says nothing. */
export const HEARTBEAT = 15_000;

/** How much is handed on at once, in characters. */
const PIECE = 64 * 1024;

const encoder = new TextEncoder();

/**
 * Streams of events. Each hands on the next events when its reader has taken the last ones: one that stops
 * reading costs its place and what the system buffers, and nothing more, and the server's time limit for a
 * connection without progress (listen.ts) ends it.
 */
export function eventStreams(heartbeat = HEARTBEAT) {
  const readers = new Map<Run, number>();
  const place = (run: Run): (() => void) => {
    const those = readers.get(run) ?? 0;
    const all = [...readers.values()].reduce((sum, some) => sum + some, 0);
    if (those >= OF_ONE || all >= OF_ALL)
      throw new Refusal(429, `expected at most ${OF_ONE} readers of a run, and ${OF_ALL} of all`, {
        hints: 'close pages of the course that you no longer need',
      });
    readers.set(run, those + 1);
    let free = false;
    return () => {
      if (free) return;
      free = true;
      const left = (readers.get(run) ?? 1) - 1;
      if (left > 0) readers.set(run, left);
      else readers.delete(run);
    };
  };

  /**
   * A run's events behind the first ones that a reader has already.
   * @param have how many those are
   */
  return function stream(run: Run, have: number): ReadableStream<Uint8Array> {
    const leave = place(run);
    let next = Math.min(have, run.events.length);
    let asked: ReadableStreamDefaultController<Uint8Array> | undefined;
    const end = (): void => {
      clearInterval(beat);
      unwatch();
      leave();
    };
    const hand = (text: string): void => {
      const controller = asked;
      asked = undefined;
      controller?.enqueue(encoder.encode(text));
    };
    const give = (): void => {
      if (!asked) return;
      let text = '';
      while (next < run.events.length && text.length < PIECE) {
        const event = run.events[next++];
        text += `id: ${next}\ndata: ${JSON.stringify(event)}\n\n`;
      }
      const controller = asked;
      if (text !== '') hand(text);
      if (!run.ended() || next < run.events.length) return;
      controller.close();
      end();
    };
    const beat = setInterval(() => hand(': \n\n'), heartbeat);
    const unwatch = run.watch(give);
    return new ReadableStream(
      {
        pull(controller) {
          asked = controller;
          give();
        },
        cancel: end,
      },
      { highWaterMark: 0 },
    );
  };
}
