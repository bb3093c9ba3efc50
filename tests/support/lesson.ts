import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Lab, loadLab, type Step } from '../../src/labs/load.ts';
import { markVarying } from '../../src/labs/normalise.ts';
import { statements } from '../../src/labs/transcript.ts';
import {
  RECORDING_SCHEMA,
  type Reading,
  type Recording,
  type ScriptRun,
} from '../../src/schemas/recording.ts';

const CALLS = [
  { name: 'at', title: 'After', unit: 'ms' as const },
  ...['author', 'verb', 'what', 'name'].map((name) => ({ name, title: name, unit: 'text' as const })),
  { name: 'code', title: 'Answer', unit: 'count' as const },
  ...['revision', 'state'].map((name) => ({ name, title: name, unit: 'text' as const })),
];

const LAB = {
  title: 'Two ways to lose a note',
  lesson: 'docker/notes',
  needs: ['docker'],
  minutes: 5,
  images: ['busybox'],
  steps: [
    {
      id: '1-lost',
      kind: 'do',
      title: 'Lose it',
      watch: '(nil)',
      measures: [{ name: 'boot', title: 'time to start', unit: 'ms' }],
    },
    {
      id: '2-shared',
      kind: 'task',
      title: 'Share it',
      goal: 'Let `reader` see the note.',
      hints: ['Which flag did step 1 use?', 'Look at `docker inspect`.'],
      tables: [{ name: 'calls', columns: CALLS }],
    },
    {
      id: '3-break',
      kind: 'break',
      title: 'Nobody may write',
      goal: 'Make it writable again.',
      hints: ['Who owns it?'],
    },
  ],
};

const TERM = {
  term: 'runc',
  definition: 'The program that starts a container "by the book".',
  source: 'OCI runtime specification',
};

const script = (...lines: string[]): string =>
  ['#!/usr/bin/env bash', 'set -o errexit -o nounset -o pipefail', ...lines, ''].join('\n');
const SCRIPTS: Record<string, string> = {
  '1-lost/run.sh': script(
    '# Write, then lose.',
    'docker run --name notes busybox:1.37',
    '',
    'docker exec notes cat note',
    'docker logs notes',
  ),
  '1-lost/check.sh': script('true'),
  '2-shared/run.sh': script('docker exec reader ls <notes>'),
  '2-shared/check.sh': script('true'),
  '3-break/setup.sh': script(
    'docker run busybox:1.37 chown 0 /drop',
    'docker exec drop touch /drop/hello || true',
  ),
  '3-break/run.sh': script('docker run busybox:1.37 chown 10001 /drop'),
  'files/greet.sh': 'echo "hello" <there>\n',
  '3-break/check.sh': script('true'),
};

/** A made-up recording of one script: the texts are what its commands printed, one after the other. */
function ran(text: string, outputs: string[], exitCode = 0): ScriptRun {
  const lines = statements(text)
    .map(({ from }) => from)
    .slice(1);
  return {
    exitCode,
    milliseconds: 1240,
    chunks: outputs.flatMap((output, index) =>
      output
        ? [
            {
              stream: 'stdout' as const,
              milliseconds: index,
              ...(lines[index] ? { line: lines[index] } : {}),
              text: markVarying(output),
            },
          ]
        : [],
    ),
  };
}

export const LONG = Array.from({ length: 40 }, (_, index) => `log line ${index + 1}`);
const ID = 'f3a9c1d27b5e4a60918273645f0e1d2c3b4a59687f6e5d4c3b2a190817263544';

function recordingOf(lab: Lab): Recording {
  const [lost, shared, broken] = lab.steps as [Step, Step, Step];
  const failed = (words: string[]): ScriptRun => ({
    ...ran('', []),
    exitCode: 1,
    chunks: [{ stream: 'stdout', milliseconds: 9, text: words.join('\n') }],
  });
  const passed = (word: string): ScriptRun => ({
    ...ran('', []),
    chunks: [{ stream: 'stdout', milliseconds: 9, text: `ok: ${word}\n` }],
  });
  const before = failed([
    'saw: no container named notes',
    'expected: it to be running',
    'look: docker ps --all shows what there is',
    '',
  ]);
  const base = (step: Step) => ({
    id: step.id,
    inputs: step.inputs,
    before,
    after: passed(`step ${step.id} holds`),
    readings: [] as Reading[],
  });
  return {
    schema: RECORDING_SCHEMA,
    lab: lab.id,
    recorded: '2026-11-21T08:00:00Z',
    versions: {
      kernel: '6.18.3-cloud',
      architecture: 'x86_64',
      engine: '28.5.2',
      containerd: '2.2.0',
      runc: '1.3.3',
      cgroup: '2',
      storage: 'overlay2',
      bash: '5.2',
    },
    images: [{ name: 'busybox:1.37', digest: `sha256:${ID}`, origin: 'stand-in', bytes: 4_400_000 }],
    steps: [
      {
        ...base(lost),
        run: ran(lost.run, [`${ID}\n`, '(nil)\n', `${LONG.join('\n')}\n`]),
        readings: [310, 298, 305, 340, 312].map((value) => ({ name: 'boot', value, unit: 'ms' as const })),
      },
      {
        ...base(shared),
        run: ran(shared.run, ['<note> & "more"\n']),
        readings: [
          { name: 'boot', value: 12.4, unit: 's' },
          { name: 'size', value: 4_400_000, unit: 'bytes' },
          { name: 'kernel', value: '6.18.3', unit: 'text' },
        ],
        tables: [
          {
            name: 'calls',
            columns: CALLS,
            rows: [
              [0, 'kubectl', 'create', 'deployments', 'notes', 201, '310', 'asks for 1'],
              [31, 'deployment-controller', 'update', 'deployments/status', 'notes', 409, '-', '-'],
            ],
          },
        ],
      },
      {
        ...base(broken),
        setup: ran(broken.setup as string, ['made drop\n', 'touch: /drop/hello: Permission denied\n']),
        run: ran(broken.run, []),
      },
    ],
  };
}

/**
 * Writes a small project with one lab, docker/notes, a made-up recording of it and one glossary term into a
 * temporary folder. A fake: nothing of it ran.
 * @returns the project's folder, for DRYDOCK_ROOT
 */
export function makeProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'drydock-lesson-'));
  const folder = join(root, 'labs/docker/notes');
  for (const { id } of [...LAB.steps, { id: 'files' }]) mkdirSync(join(folder, id), { recursive: true });
  for (const [name, text] of Object.entries(SCRIPTS)) writeFileSync(join(folder, name), text);
  const glossary = join(root, 'src/content/glossary');
  mkdirSync(glossary, { recursive: true });
  writeFileSync(join(glossary, 'runc.yaml'), stringify(TERM));
  writeFileSync(join(folder, 'lab.yaml'), stringify(LAB));
  cpSync(join(import.meta.dirname, '../../labs/versions.yaml'), join(root, 'labs/versions.yaml'));
  writeFileSync(join(folder, 'recording.json'), JSON.stringify(recordingOf(loadLab('docker/notes', root))));
  return root;
}
