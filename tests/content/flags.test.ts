/**
 * A flag of Docker, kubectl, Helm or kind is named in the text of the page that types it first, in the order
 * of the course, or of an earlier one: nobody has to guess what it does.
 */
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/content/course.ts';
import { loadLab } from '../../src/labs/load.ts';
import { shownScript, statements } from '../../src/labs/transcript.ts';
import { checkout } from '../support/project.ts';
import { flagsOf } from './flags.ts';
import { sourceOf } from './mdx.ts';

/** Command lines that a page shows: those of steps which the reader types. */
function commandsOf(lab: string): string[] {
  return loadLab(lab, checkout)
    .steps.filter(({ kind }) => kind === 'do')
    .flatMap(({ run }) => {
      const text = shownScript(run);
      const lines = text.split('\n');
      return statements(text).map(({ from, to }) =>
        lines
          .slice(from - 1, to)
          .join(' ')
          .replaceAll('\\ ', ' '),
      );
    });
}

/** What a page says of flags: its code inside of sentences and tables, up to the questions. */
const explains = (source: string): string =>
  [...source.replace(/\n## (?:Check yourself|Sources)\n[\s\S]*$/, '').matchAll(/`[^`\n]+`|^\|.*$/gm)].join(
    '\n',
  );

/** A short flag may be explained among others: `-it`. */
const named = (flag: string, text: string): boolean =>
  new RegExp(
    flag.startsWith('--')
      ? `(?<![\\w-])${flag}(?![\\w-])`
      : `(?<![\\w-])-[A-Za-z]{0,2}${flag.slice(1)}[A-Za-z]{0,2}(?![\\w-])`,
  ).test(text);

describe('the first page that types a flag names it', () => {
  const known = new Set<string>();
  let text = '';
  const unexplained = loadCourse(checkout).modules.flatMap(({ id, lessons }) =>
    lessons.map((lesson) => {
      const page = `${id}/${lesson}`;
      const source = sourceOf(checkout, page);
      text += `\n${explains(source)}`;
      const lab = /^lab: (.*)$/m.exec(source)?.[1];
      const flags = (lab ? commandsOf(lab) : []).flatMap(flagsOf).filter(({ command, flag }) => {
        // A long name means the same wherever a program has it, a letter does not.
        const key = flag.startsWith('--') ? `${command.split(' ')[0]} ${flag}` : `${command} ${flag}`;
        return !known.has(key) && known.add(key) && !named(flag, text);
      });
      return { page, flags: flags.map(({ command, flag }) => `${command} ${flag}`) };
    }),
  );
  test.each(unexplained)('$page', ({ flags }) => {
    expect(flags).toEqual([]);
  });
});

test.each([
  ['docker run -it --rm -v notes:/data busybox:1.37 sh -c ls', 'docker run: -i -t --rm -v'],
  ['docker run -d --init=false --name web nginx:1.30 nginx -g x', 'docker run: -d --init --name'],
  ['docker compose exec -T web env -i', 'docker compose exec: -T'],
  ['docker --config other image ls -q | sort -r', 'docker image ls: --config -q'],
  ['kubectl get pods -A -o wide', 'kubectl get: -A -o'],
  ['kubectl exec -it web -- ls -l', 'kubectl exec: -i -t'],
  ['curl -s http://127.0.0.1:8080/', ''],
])('the flags of %s', (line, expected) => {
  const flags = flagsOf(line);
  const [first] = flags;
  expect(first ? `${first.command}: ${flags.map(({ flag }) => flag).join(' ')}` : '').toBe(expected);
});
