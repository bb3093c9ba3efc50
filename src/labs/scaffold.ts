import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { loadVersions } from '../cluster/versions.ts';
import { nearest } from '../project/nearest.ts';
import { projectRoot, shortPath } from '../project/paths.ts';
import { Problem } from '../project/problem.ts';
import { labId } from '../schemas/lab.ts';
import { labIds } from './load.ts';

export interface Scaffold {
  /** Written or changed, as paths in the project. */
  files: string[];
  /** What the author does next. */
  next: string[];
}

function requireName(name: string): void {
  if (!labId.safeParse(name).success)
    throw new Problem(`new: expected a name such as docker/volumes; found '${name}'`, {
      hints: 'small letters, digits and "-", one "/"',
    });
  if (name.startsWith('lib/'))
    throw new Problem(`new: expected the id of a module before the "/"; found 'lib'`, {
      hints: 'labs/lib is what all labs share, and no lab is in it',
    });
}

function write(root: string, path: string, text: string): string {
  const file = join(root, path);
  if (existsSync(file))
    throw new Problem(`${path} is there already`, { hints: 'choose another name, or edit that file' });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return path;
}

const containerOf = (name: string): string => `drydock-${name.replace('/', '-')}`;

/** The step's title, which is its heading on the page. */
const STEP = 'Start a container that stays';

const labYaml = (name: string): string => `title: A container that stays
lesson: ${name}
needs: [docker]
minutes: 5
images: [busybox]
objects:
  containers: [${containerOf(name)}]
steps:
  - id: 1-start
    kind: do
    title: ${STEP}
    watch: started by hand
`;

const runScript = (
  name: string,
  tag: string | undefined,
): string => `# Start a container that stays, and run a second process in it.
docker run -d --name ${containerOf(name)} busybox:${tag} sleep 3600
docker exec ${containerOf(name)} echo "started by hand"
`;

const checkScript = (name: string): string => `# Holds when ${containerOf(name)} is running.
container_runs ${containerOf(name)}
pass "${containerOf(name)} is running"
`;

/** Writes a lab of one step that verifies as it stands. */
export function scaffoldLab(name: string, root = projectRoot()): Scaffold {
  requireName(name);
  const folder = `labs/${name}`;
  return {
    files: [
      write(root, `${folder}/lab.yaml`, labYaml(name)),
      write(root, `${folder}/1-start/run.sh`, runScript(name, loadVersions(root).images.busybox?.tag)),
      write(root, `${folder}/1-start/check.sh`, checkScript(name)),
    ],
    next: [`npx drydock dev record ${name}`, `npx drydock dev new lesson ${name}`],
  };
}

const titleOf = (name: string): string =>
  name
    .slice(name.indexOf('/') + 1)
    .replaceAll('-', ' ')
    .replace(/^./, (letter) => letter.toUpperCase());

/** Every section that docs/lessons.md names, with what belongs in it as a comment that no page shows. */
const lessonText = (name: string, lab: string | undefined): string => `---
title: ${titleOf(name)}
description: One sentence that makes sense in a search result.
${lab ? `lab: ${lab}\n` : ''}minutes: 10
---

{/* Ask the question in three sentences. Then say what the reader will be able to do. */}
${lab ? '\n<LabCard />\n' : ''}
## In short

{/* Define the thing in a sentence, say what it's for in another. Then list when to use it, and when not. */}

{/* Picture: the one diagram that carries the idea, as a mermaid block. npm run diagrams draws it. */}

## Do it

{/* Before a step, say what to look at. Quote its output with Recorded, and its numbers with Reading. */}
${lab ? `\n### ${STEP}\n\n<LabStep id="1-start" />\n` : ''}
## What just happened

{/* Explain the mechanism by its right names, down to the kernel or the API object. */}

## Break it

{/* A step of kind break: show the symptom only. The reader finds the cause and repairs it. */}

## Check yourself

{/* Three to five questions in a Quiz. Explain every answer. The right one isn't the longest. */}

## Sources

{/* Primary documents, by section. Remove the sections that have nothing to say. */}
`;

/**
 * Adds a lesson to the end of its module in course.yaml; comments and order stay. Throws a Problem for an
 * unknown module.
 */
function addToCourse(root: string, name: string): string {
  const [module, lesson] = name.split('/') as [string, string];
  const file = join(root, 'src/content/course.yaml');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const modules = document.get('modules');
  const ids = isSeq(modules) ? modules.items.map((one) => (isMap(one) ? String(one.get('id')) : '')) : [];
  const index = ids.indexOf(module);
  if (index < 0)
    throw new Problem(
      `${shortPath(file, root)}: field modules: expected a module '${module}'; found ${ids.join(', ')}`,
      {
        hints: [`nearest: ${nearest(module, ids).join(', ')}`, 'or add the module to that file first'],
      },
    );
  document.addIn(['modules', index, 'lessons'], lesson);
  writeFileSync(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
  return shortPath(file, root);
}

/** Writes a lesson for the lab of the same name, if there is one, and lists it in the course. */
export function scaffoldLesson(name: string, root = projectRoot()): Scaffold {
  requireName(name);
  const lab = labIds(root).includes(name) ? name : undefined;
  const path = `src/content/docs/${name}.mdx`;
  if (existsSync(join(root, path)))
    throw new Problem(`${path} is there already`, { hints: 'choose another name, or edit that file' });
  const course = addToCourse(root, name);
  return {
    files: [write(root, path, lessonText(name, lab)), course],
    next: [
      ...(lab ? [] : [`npx drydock dev new lab ${name}`]),
      'npm run dev shows the page while you write',
      'npm test',
    ],
  };
}
