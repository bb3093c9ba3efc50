import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow, hashFiles, type NamedFile } from '../project/files.ts';
import { CLONE_AGAIN, crlfProblem, endsInCrlf } from '../project/line-ends.ts';

import { nearest } from '../project/nearest.ts';
import { parseFile } from '../project/parse.ts';
import { labsFolder, projectRoot, shortPath } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { namesIn } from '../project/stray.ts';
import { unexpected } from '../schemas/comparison.ts';
import { type LabFile, labId, lab as labSchema, type StepFile } from '../schemas/lab.ts';
import {
  RECORDING_SCHEMA,
  type RecordedStep,
  type Recording,
  recording as recordingSchema,
} from '../schemas/recording.ts';

/** Another way through a step, which its check must accept (right) or refuse (wrong). */
export interface Way {
  /** Its file's name in the step's folder, without `.sh`: `wrong/as-root`. */
  script: `right/${string}` | `wrong/${string}`;
  /** Of a wrong way: part of what the check must say it saw. */
  expect: string | undefined;
}

/** A step with the text of its scripts. */
export interface Step extends StepFile {
  folder: string;
  /** What the learner types, or one solution. */
  run: string;
  check: string;
  /** Injects the fault; only steps of kind "break" have one. */
  setup: string | undefined;
  /** What the course measured about the step. */
  measure: string | undefined;
  /** In the order in which they're tried. */
  ways: Way[];
  /** True where what a way did takes more to undo than removing what it made. */
  hasUndo: boolean;
  /** SHA-256 over everything whose change makes a recording of this step stale. */
  inputs: string;
}

export interface Lab extends Omit<LabFile, 'steps' | 'sources'> {
  id: string;
  folder: string;
  steps: Step[];
  /** Folder that is copied into the work folder when the lab starts. */
  files: string | undefined;
  /** Files and folders of other labs that are copied beside them. */
  sources: NamedFile[];
  hasClean: boolean;
}

/**
 * A lab's id where no slash is allowed: in a label's value in the cluster, in a folder's name. Everywhere
 * else it is `<track>/<lab>`.
 */
export const dotted = ({ id }: Pick<Lab, 'id'>): string => id.replace('/', '.');

const named = (folder: string, prefix: string): NamedFile[] =>
  filesBelow(folder).map((name) => ({ name: `${prefix}/${name}`, path: join(folder, name) }));

/** Every file that a lab takes from other labs. */
const filesOf = (sources: NamedFile[]): NamedFile[] =>
  sources.flatMap((source) =>
    statSync(source.path).isDirectory() ? named(source.path, source.name) : [source],
  );

/**
 * The part of the project that a lab about this site depends on, though it links the whole: its image and its
 * chart. An archive of the course has neither: see needs.ts.
 */
const deployFiles = (root: string): NamedFile[] => {
  const folder = join(root, 'deploy');
  if (!existsSync(folder)) return [];
  return named(folder, 'project/deploy').filter(({ name }) => !/\.(?:md|test\.ts)$/.test(name));
};

/**
 * What a lab's work folder holds when it starts: its own files, those of other labs that it names under
 * `sources`, and the part of a linked project that it depends on.
 */
export const workFiles = (
  { files, sources, project }: Pick<Lab, 'files' | 'sources' | 'project'>,
  root = projectRoot(),
): NamedFile[] => [
  ...(files ? filesBelow(files).map((name) => ({ name, path: join(files, name) })) : []),
  ...filesOf(sources),
  ...(project ? deployFiles(root) : []),
];

/**
 * Resolves the paths under `sources`. Throws a Problem for one that leads nowhere, or would cover another
 * file.
 */
function findSources(sources: string[], files: string, yaml: string, root: string): NamedFile[] {
  const taken = new Set(namesIn(files));
  return sources.map((source) => {
    const [track = '', lab = '', ...rest] = source.split('/');
    const found = { name: basename(source), path: join(labsFolder(root), track, lab, 'files', ...rest) };
    const expected = !existsSync(found.path)
      ? `${shortPath(found.path, root)} to be there; found nothing`
      : taken.has(found.name) &&
        `a name that nothing else in the work folder has; found a second ${found.name}`;
    if (expected)
      throw new Problem(`${yaml}: field sources: ${source}: expected ${expected}`, {
        hints: 'TRACK/LAB/PATH, with the path in files/ of that lab',
      });
    taken.add(found.name);
    return found;
  });
}

const newLabHint =
  'compare with labs/docker/volumes/lab.yaml; every field is described in src/schemas/lab.ts';

/** What a lab's folder may hold besides its steps. */
const LAB_FILES = ['lab.yaml', 'recording.json', 'receipts.json', 'clean.sh', 'lib.sh', 'files'];

/** What a step's folder may hold besides the setup.sh of a "break" step. */
const STEP_FILES = ['run.sh', 'measure.sh', 'check.sh', 'undo.sh', 'right', 'wrong'];

/**
 * Throws a Problem (exit 2) for what lies in a lab's folder and is no part of it: the folder of a misspelt
 * step, a script in the wrong place. For those who write labs; what a file manager or a shell left there is
 * no reason to keep a learner from a lab.
 */
export function requireNoOthers(
  { folder, steps }: Pick<Lab, 'folder' | 'steps'>,
  root = projectRoot(),
): void {
  const check = (within: string, expected: string, fits: (name: string) => boolean, hint: string): void => {
    for (const name of namesIn(within))
      if (!fits(name))
        throw new Problem(
          `${shortPath(within, root)}: expected only ${expected}; found ${JSON.stringify(name)}`,
          { hints: hint },
        );
  };
  const known = [...steps.map(({ id }) => id), ...LAB_FILES];
  const yaml = shortPath(join(folder, 'lab.yaml'), root);
  check(
    folder,
    known.join(', '),
    (name) => known.includes(name),
    `name it under steps in ${yaml}, or remove it`,
  );
  for (const step of steps) {
    const allowed = [...(step.kind === 'break' ? ['setup.sh'] : []), ...STEP_FILES];
    check(
      step.folder,
      `${allowed.join(', ')} in a step of kind ${step.kind}`,
      (name) => allowed.includes(name),
      'what the lab needs beside its scripts belongs in files/ of the lab',
    );
    for (const kind of ['right', 'wrong'])
      check(
        join(step.folder, kind),
        'scripts named NAME.sh',
        (name) => name.endsWith('.sh'),
        'compare with labs/docker/volumes/3-shared',
      );
  }
}

/** The ways of one kind. Throws a Problem for a wrong one that doesn't say how it must be refused. */
function readWays(step: string, kind: 'right' | 'wrong', root: string): Way[] {
  const folder = join(step, kind);
  if (!existsSync(folder)) return [];
  const scripts = namesIn(folder).filter((name) => name.endsWith('.sh'));
  return scripts.map((name): Way => {
    const path = join(folder, name);
    const bad = (expected: string, found: string): Problem =>
      new Problem(`${shortPath(path, root)}: expected ${expected}; found ${found}`, {
        hints: 'compare with labs/docker/volumes/3-shared',
      });
    const script: Way['script'] = `${kind}/${name.slice(0, -'.sh'.length)}`;
    if (kind === 'right') return { script, expect: undefined };
    const [first = ''] = readFileSync(path, 'utf8').split('\n');
    const [, expect] = /^# expect: (\S.*)$/.exec(first) ?? [];
    if (expect === undefined) throw bad('a first line "# expect: PART OF WHAT THE CHECK SAW"', `"${first}"`);
    return { script, expect };
  });
}

function loadStep(file: StepFile, labFolder: string, lent: NamedFile[], root: string): Step {
  const folder = join(labFolder, file.id);
  const read = (script: string): string => {
    const path = join(folder, script);
    if (!existsSync(path))
      throw new Problem(
        `${shortPath(path, root)}: expected this script of step ${file.id} (kind ${file.kind}); found none`,
        { hints: newLabHint },
      );
    const text = readFileSync(path, 'utf8');
    if (endsInCrlf(text)) throw crlfProblem(shortPath(path, root));
    return text;
  };
  const setup = file.kind === 'break' ? read('setup.sh') : undefined;
  const names = namesIn(folder);
  const run = read('run.sh');
  const check = read('check.sh');
  const measure = names.includes('measure.sh') ? read('measure.sh') : undefined;
  const lib = join(labFolder, 'lib.sh');
  const hash = (): string => {
    const helpers = existsSync(lib) ? readFileSync(lib, 'utf8') : '';
    const scripts = [setup ?? '', run, check, measure ?? '', helpers].join('\n');
    return hashFiles([
      // Ways prove the check; nothing of them is recorded.
      ...named(folder, file.id).filter(({ name }) => /^[^/]+\/(?:run|check|measure|setup)\.sh$/.test(name)),
      ...(helpers ? [{ name: 'lib.sh', path: lib }] : []),
      ...named(join(labFolder, 'files'), 'files'),
      ...lent,
      // The files of the library that the step's scripts source.
      ...named(join(labsFolder(root), 'lib'), 'lib').filter(({ name }) =>
        scripts.includes(`/${name.slice('lib/'.length)}"`),
      ),
    ]);
  };
  // Computed when asked for: most uses of a lab don't need it, and it takes longer than all the rest.
  let inputs: string | undefined;
  return {
    ...file,
    folder,
    run,
    check,
    setup,
    measure,
    ways: [...readWays(folder, 'wrong', root), ...readWays(folder, 'right', root)],
    hasUndo: names.includes('undo.sh'),
    get inputs() {
      inputs ??= hash();
      return inputs;
    },
  };
}

/**
 * Ids of all labs, sorted: every `labs/<track>/<lab>/` but `lib`. A folder with nothing but strays is what is
 * left of a lab that an older version had.
 */
export function labIds(root = projectRoot()): string[] {
  const top = labsFolder(root);
  const folders = (path: string) =>
    namesIn(path).filter(
      (name) => !name.startsWith('.') && statSync(join(path, name), { throwIfNoEntry: false })?.isDirectory(),
    );
  return folders(top)
    .filter((track) => track !== 'lib')
    .flatMap((track) =>
      folders(join(top, track))
        .filter((name) => filesBelow(join(top, track, name)).length > 0)
        .map((name) => `${track}/${name}`),
    )
    .sort();
}

/**
 * Reads one lab whole. Throws a Problem (exit 2) for an unknown id, naming the nearest, and for any broken
 * file.
 */
export function loadLab(id: string, root = projectRoot()): Lab {
  const folder = join(labsFolder(root), id);
  if (!labId.safeParse(id).success || id.startsWith('lib/') || !existsSync(folder))
    throw new Problem(`there is no lab '${id}'`, {
      exitCode: EXIT.misuse,
      hints: [`nearest: ${nearest(id, labIds(root)).join(', ')}`, 'npx drydock list shows all'],
    });
  const yaml = join(folder, 'lab.yaml');
  const file = parseFile(labSchema, yaml, shortPath(yaml, root), newLabHint);
  const files = join(folder, 'files');
  const sources = findSources(file.sources, files, shortPath(yaml, root), root);
  const lent = [
    ...filesOf(sources).map(({ name, path }) => ({ name: `sources/${name}`, path })),
    ...(file.project ? deployFiles(root) : []),
  ];
  return {
    ...file,
    id,
    folder,
    steps: file.steps.map((step) => loadStep(step, folder, lent, root)),
    files: existsSync(files) ? files : undefined,
    sources,
    hasClean: existsSync(join(folder, 'clean.sh')),
  };
}

/** One step of a lab. Throws a Problem (exit 2) that names the nearest where there is none. */
export function findStep(lab: Lab, id: string): Step {
  const step = lab.steps.find((one) => one.id === id || one.id.startsWith(`${id}-`));
  if (step) return step;
  const ids = lab.steps.map((one) => one.id);
  throw new Problem(`lab ${lab.id} has no step '${id}'`, {
    hints: `nearest: ${nearest(id, ids).join(', ')}`,
  });
}

export const recordCommand = (id: string): string => `npx drydock dev record ${id}`;

/**
 * True with DRYDOCK_STALE=shown, as when the image of this site is built: that is a step of a lab, whose
 * recording is stale just then. Every other build checks that all recordings are fresh and hold what lab.yaml
 * and the lessons say of them.
 */
export const showsStale = (): boolean => process.env.DRYDOCK_STALE === 'shown';

/**
 * A lab's recording, checked against its schema and against the scripts it was made from. Throws a Problem
 * where it is missing, broken or stale.
 */
export function loadRecording(lab: Lab, root = projectRoot()): Recording {
  requireNoOthers(lab, root);
  const path = join(lab.folder, 'recording.json');
  const name = shortPath(path, root);
  const hints = recordCommand(lab.id);
  const recording = parseFile(recordingSchema, path, name, hints);
  if (recording.schema !== RECORDING_SCHEMA)
    throw new Problem(`${name}: expected schema ${RECORDING_SCHEMA}; found ${recording.schema}`, { hints });
  if (recording.lab !== lab.id)
    throw new Problem(`${name}: field lab: expected ${lab.id}; found ${recording.lab}`, { hints });
  for (const step of lab.steps) {
    const recorded = recording.steps.find((one) => one.id === step.id);
    if (!recorded)
      throw new Problem(
        `${name}: expected step ${step.id}; found only ${recording.steps.map((one) => one.id).join(', ')}`,
        { hints },
      );
    if (recorded.inputs !== step.inputs && !showsStale()) {
      // In case only some files were checked out again since .gitattributes was added.
      const crlf = workFiles(lab, root).find((file) => endsInCrlf(readFileSync(file.path, 'utf8')));
      const clone = crlf ? [`if git wrote the CRLF in ${shortPath(crlf.path, root)}: ${CLONE_AGAIN}`] : [];
      throw new Problem(
        `${name}: field steps.${step.id}.inputs: expected ${step.inputs.slice(0, 12)}… (the scripts as ` +
          `they are now); found ${recorded.inputs.slice(0, 12)}…: the recording is stale`,
        { hints: [...clone, hints] },
      );
    }
  }
  if (recording.steps.length !== lab.steps.length)
    throw new Problem(
      `${name}: expected the steps ${lab.steps.map((one) => one.id).join(', ')}; ` +
        `found ${recording.steps.map((one) => one.id).join(', ')}`,
      { hints },
    );
  for (const step of showsStale() ? [] : lab.steps) {
    const wrong = unexpected(step, recordedStep(recording, step.id).readings);
    if (wrong.length)
      throw new Problem(`${name}: field steps.${step.id}.readings: ${wrong.join('; ')}`, { hints });
  }
  return recording;
}

export function recordedStep(recording: Recording, id: string): RecordedStep {
  const step = recording.steps.find((one) => one.id === id);
  if (step) return step;
  const ids = recording.steps.map((one) => one.id);
  throw new Problem(`the recording of ${recording.lab} has no step '${id}'`, {
    hints: `nearest: ${nearest(id, ids).join(', ')}`,
  });
}
