import { describe, expect, test } from 'vitest';
import { miniProject, tinyLab } from '../../tests/support/project.ts';
import { cheatSheet, runs } from './cheat-sheet.ts';

const project = (command: string): string =>
  miniProject({
    ...tinyLab({
      run: 'docker run --detach --name drydock-test-tiny \\\n  busybox:1.37 sleep 60\ntouch done\n',
    }),
    'src/content/cheat-sheet.yaml':
      `groups:\n  - title: Containers\n    commands:\n      - {command: "${command}", does: start one, ` +
      'step: test/tiny/1-only}\n',
  });

test('a command leads to the step that runs it', () => {
  expect(cheatSheet(project('docker run --detach IMAGE'))).toEqual([
    {
      title: 'Containers',
      commands: [
        {
          command: 'docker run --detach IMAGE',
          does: 'start one',
          lesson: 'test/tiny',
          anchor: 'step-1-only',
          title: 'The only step',
        },
      ],
    },
  ]);
});

test('a command that its step does not run is refused', () => {
  expect(() => cheatSheet(project('docker run --rm IMAGE'))).toThrow(
    'src/content/cheat-sheet.yaml: command "docker run --rm IMAGE": expected a command with these words ' +
      'in labs/test/tiny/1-only; found none',
  );
});

describe('a command is run', () => {
  const script =
    '#!/usr/bin/env bash\ndocker build --tag drydock-a --file a/Dockerfile .\ndocker ps --all\n' +
    'docker run --volume notes:/data:ro busybox:1.37\n';
  test.each([
    ['docker build --tag NAME .', true],
    ['docker build --file FOLDER/FILE .', true],
    ['docker run --volume NAME:PATH:ro IMAGE', true],
    ['docker run --volume NAME:PATH:rw IMAGE', false],
    ['docker run -v NAME:PATH:ro IMAGE', true],
    ['docker build -t NAME -f FILE .', true],
    ['docker ps --all', true],
    ['docker ps --quiet', false],
    ['docker build --all', false],
    ['build docker', false],
  ])('by one statement, in the order of its words: %s is %s', (command, found) => {
    expect(runs(script, command)).toBe(found);
  });
});
