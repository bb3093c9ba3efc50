import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout, miniProject, tinyLab } from '../../tests/support/project.ts';
import { cheatSheet, runs, shortFlags } from './cheat-sheet.ts';

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

describe('a short flag', () => {
  const flags = (...letters: string[]): string =>
    miniProject({
      'src/content/cheat-sheet.yaml': `flags:\n${letters
        .map(
          (letter) =>
            `  - flag: -${letter}\n    means:\n      - {long: --any, with: [docker run], does: it does it}\n`,
        )
        .join('')}groups:\n  - {title: None, commands: [{command: ls -l, does: list them, step: a/b/1-c}]}\n`,
    });

  test('comes in the order of the alphabet', () => {
    expect(shortFlags(flags('v', 'A', 'a', 'e')).map(({ flag }) => flag)).toEqual(['-a', '-A', '-e', '-v']);
  });
  test('comes once', () => {
    expect(() => shortFlags(flags('v', 'v'))).toThrow('every flag once, with all that it means');
  });
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

describe("the course's own cheat sheet", () => {
  const commands = cheatSheet(checkout).flatMap(({ commands }) => commands);

  test('leads to pages that exist', () => {
    const pages = [...new Set(commands.map(({ lesson }) => lesson))];
    expect(pages.filter((page) => !existsSync(join(checkout, 'src/content/docs', `${page}.mdx`)))).toEqual(
      [],
    );
  });

  test('lists each command once', () => {
    const all = commands.map(({ command }) => command);
    expect(all.filter((command, index) => all.indexOf(command) !== index)).toEqual([]);
  });

  test('explains every short flag that its commands have', () => {
    const known = shortFlags(checkout).flatMap(({ flag, means }) =>
      means.flatMap(({ with: takers }) => takers.map((taker) => ({ flag, taker }))),
    );
    const unknown = commands
      .map(({ command }) => (command.split(' -- ')[0] as string).split(' | ')[0] as string)
      .flatMap((command) =>
        [...command.matchAll(/(?<= )-([a-zA-Z]+)(?= |$)/g)].flatMap(([, letters = '']) =>
          [...letters].map((letter) => ({ command, flag: `-${letter}` })),
        ),
      )
      .filter(
        ({ command, flag }) => !known.some((one) => one.flag === flag && command.startsWith(`${one.taker} `)),
      )
      .map(({ command, flag }) => `${flag}: ${command}`);
    expect(unknown).toEqual([]);
  });
});
