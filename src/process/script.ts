import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Chunk, ScriptRun } from '../schemas/recording.ts';
import { endEscaped, newMark } from './escaped.ts';
import { type Ending, type Limits, OWN_GROUP, untilEnded } from './group.ts';
import { asShown } from './shown.ts';
import { outOfReach } from './spawn-retry.ts';

/** A script's run with how it ended. Texts are as a terminal shows them: nothing is marked yet. */
export interface FinishedRun extends ScriptRun {
  ending: Ending;
  /** It printed more than MOST_PRINTED, and what came after that was dropped. */
  cut: boolean;
}

/** How many characters of a script's output are kept and shown: a page of a book has two thousand. */
export const MOST_PRINTED = 1_000_000;

const CUT = '\n[cut: the script goes on, and printed more than a million characters]\n';

export interface ScriptOptions extends Limits {
  cwd: string;
  /** BASH_ENV is the path of a file that bash reads first, as it is. */
  env: Record<string, string>;
  /** Learn which line of the script printed what. */
  trace?: boolean;
  /** Called with every piece of output as it comes and as it was printed. */
  onOutput?: ((text: string, stream: Chunk['stream']) => void) | undefined;
}

/**
 * Lets output be read that ended processes have already written: one turn of the event loop polls every pipe.
 */
async function drained(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Joins pieces that one command wrote to one stream without a break, as a terminal shows them in the end. */
function joined(chunks: Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  for (const chunk of chunks) {
    const last = result.at(-1);
    if (last && last.stream === chunk.stream && last.line === chunk.line) last.text += chunk.text;
    else result.push({ ...chunk });
  }
  return result.map((chunk) => ({ ...chunk, text: asShown(chunk.text) })).filter(({ text }) => text !== '');
}

const TRACE = fileURLToPath(new URL('./trace.bash', import.meta.url));

/** What makes bash read a file before a script. It expands the variable as it does between double quotes. */
function bashEnvironment(file: string | undefined, trace: boolean): Record<string, string> {
  const literally = (path: string): string => path.replace(/[\\$`"]/g, '\\$&');
  if (trace) return { BASH_ENV: literally(TRACE), TRACED_BASH_ENV: file ?? '' };
  return file === undefined ? {} : { BASH_ENV: literally(file) };
}

/**
 * Runs a bash script in a process group of its own, within a time limit. When it ends, however it does, the
 * whole group ends, and with it everything that the script started on this machine, in sessions of their own
 * too. (What it started on the engine goes on; clean-up removes that.)
 */
export async function runScript(file: string, options: ScriptOptions): Promise<FinishedRun> {
  const { signal, ...run } = await outOfReach(
    () => runOnce(file, options),
    () => options.signal?.aborted === true,
  );
  return run;
}

async function runOnce(
  file: string,
  options: ScriptOptions,
): Promise<FinishedRun & { signal?: NodeJS.Signals | null }> {
  const { cwd, env, seconds, signal, trace = false, onOutput } = options;
  if (signal?.aborted)
    return { exitCode: 130, milliseconds: 0, chunks: [], ending: 'interrupted', cut: false };
  const started = performance.now();
  const elapsed = () => Math.round(performance.now() - started);
  const mark = newMark();
  const child = spawn('bash', [file], {
    cwd,
    env: { ...env, ...mark, ...bashEnvironment(env.BASH_ENV, trace) },
    ...OWN_GROUP,
    stdio: ['ignore', 'pipe', 'pipe', ...(trace ? (['pipe', 'pipe'] as const) : [])],
  });
  const chunks: Chunk[] = [];
  let line: number | undefined;
  let room = MOST_PRINTED;
  const listen = (stream: Readable, name: Chunk['stream']) =>
    stream.setEncoding('utf8').on('data', (printed: string) => {
      if (room < 0) return;
      room -= printed.length;
      const text = room < 0 ? printed.slice(0, room) + CUT : printed;
      chunks.push({ stream: name, milliseconds: elapsed(), ...(line === undefined ? {} : { line }), text });
      onOutput?.(text, name);
    });
  listen(child.stdout as Readable, 'stdout');
  listen(child.stderr as Readable, 'stderr');
  if (trace) {
    const answers = child.stdio[4] as Writable;
    answers.on('error', () => {}); // the script ended without waiting for its answer
    (child.stdio[3] as Readable).setEncoding('utf8').on('data', async (numbers: string) => {
      await drained();
      line = Number.parseInt(numbers.trim().split('\n').at(-1) ?? '', 10);
      answers.write('\n');
    });
  }

  try {
    const { code, signal: endedBy, ending } = await untilEnded(child, { seconds, signal });
    await endEscaped(mark);
    await drained();
    const run = {
      exitCode: code ?? 130,
      milliseconds: elapsed(),
      chunks: joined(chunks),
      ending,
      cut: room < 0,
    };
    // It printed something, so it had begun.
    return chunks.length > 0 ? run : { ...run, signal: endedBy };
  } finally {
    for (const stream of child.stdio) stream?.destroy();
  }
}
