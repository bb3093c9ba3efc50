import { describe, expect, test } from 'vitest';
import type { ScriptRun } from '../schemas/recording.ts';
import { asTyped, exchanges, shownScript, statements } from './transcript.ts';

const SCRIPT = `#!/usr/bin/env bash
# Says what the lab is about.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=x/y

docker run \\
  --label "$LAB" busybox
for i in 1 2; do
  echo "$i"
done

# Why the next one.
cat <<TEXT
a line
TEXT
echo last |
  cat
`;

describe('statements', () => {
  test('continued lines, loops, here-documents and pipelines are one statement each', () => {
    expect(statements(SCRIPT)).toEqual([
      { from: 3, to: 3 },
      { from: 4, to: 4 },
      { from: 6, to: 7 },
      { from: 8, to: 10 },
      { from: 13, to: 15 },
      { from: 16, to: 17 },
    ]);
  });
});

describe('exchanges', () => {
  const run: ScriptRun = {
    exitCode: 0,
    milliseconds: 5,
    chunks: [
      { stream: 'stdout', milliseconds: 1, line: 6, text: 'id\n' },
      { stream: 'stdout', milliseconds: 2, line: 9, text: '1\n2\n' },
      { stream: 'stdout', milliseconds: 3, line: 13, text: 'a line\n' },
      { stream: 'stderr', milliseconds: 4, line: 16, text: 'last\n' },
    ],
  };

  test('each command stands with what it printed, comments above their command', () => {
    expect(exchanges(SCRIPT, run).map(({ command, output }) => [command.split('\n')[0], output])).toEqual([
      ['# Says what the lab is about.', ''],
      ['docker run \\', 'id\n'],
      ['for i in 1 2; do', '1\n2\n'],
      ['# Why the next one.', 'a line\n'],
      ['echo last |', 'last\n'],
    ]);
  });

  test('strict mode and the interpreter line are not shown: typed into a login shell, errexit would close it', () => {
    const shown = exchanges(SCRIPT, run)
      .map(({ command }) => command)
      .join('\n');
    for (const text of [shown, shownScript(SCRIPT)]) {
      expect(text).not.toContain('errexit');
      expect(text).not.toContain('#!');
      expect(text).toContain('LAB=drydock.lab=x/y');
    }
  });

  test('output without a line is not lost', () => {
    const all = exchanges(SCRIPT, {
      ...run,
      chunks: [{ stream: 'stdout', milliseconds: 1, text: 'late\n' }],
    });
    expect(all.at(-1)?.output).toBe('late\n');
  });
});

test.each([
  ['wait_for 10 "Redis answers" docker exec notes redis-cli ping', '# wait until Redis answers'],
  ["wait_for 10 'it is up' kubectl get pods", '# wait until it is up'],
  ['watch_until 60 "2/2" kubectl get pods -w', 'kubectl get pods -w'],
  [
    "type_into docker run -it --rm busybox:1.37 sh <<'END'\nhostname\nexit\nEND",
    'docker run -it --rm busybox:1.37 sh',
  ],
  ['docker exec drop touch /drop/hello || true', 'docker exec drop touch /drop/hello'],
  ['docker run -d redis:8', 'docker run -d redis:8'],
])('%j is shown as a person types it', (statement, typed) => {
  expect(asTyped(statement)).toBe(typed);
});

test('a script is shown without what the runner does', () => {
  const script =
    '# Start it.\ndocker run -d redis:8\nwait_for 9 "it answers" docker ps\n\n# Look.\ndocker ps\n';
  expect(shownScript(script)).toBe(
    '# Start it.\ndocker run -d redis:8\n# wait until it answers\n\n# Look.\ndocker ps',
  );
});

test('what is typed into a program is shown below the command that starts it', () => {
  expect(
    shownScript("type_into docker run -it busybox:1.37 sh <<'END'\nhostname\nexit\nEND\ndocker ps\n"),
  ).toBe('docker run -it busybox:1.37 sh\n# in it, type:\n#   hostname\n#   exit\ndocker ps');
});
