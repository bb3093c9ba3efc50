import { relative } from 'node:path';
import { type Lab, loadLab, loadRecording } from '../../labs/load.ts';
import { projectRoot } from '../../project/paths.ts';
import { Problem } from '../../project/problem.ts';
import type { Recording } from '../../schemas/recording.ts';

/** What a lesson component needs of the `Astro` global. */
export interface PageContext {
  locals: object;
  url: URL;
}

/** What Starlight knows about the page that is being rendered. */
interface Route {
  entry?: { filePath?: string; data?: { lab?: string } };
}

const routeOf = (page: PageContext): Route =>
  (page.locals as { starlightRoute?: Route }).starlightRoute ?? {};

/** The page's source as messages name it. */
export function pageFile(page: PageContext): string {
  const file = routeOf(page).entry?.filePath;
  return file
    ? relative(projectRoot(), file.startsWith('/') ? file : `${projectRoot()}/${file}`)
    : page.url.pathname;
}

/**
 * Runs what a component does to get its data. A Problem then also names the page and the tag it stands in.
 */
export function onPage<T>(page: PageContext, tag: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const message = error.message.split('\n  mend: ')[0] as string;
    throw new Problem(`${pageFile(page)}: ${tag}: ${message}`, {
      exitCode: error.exitCode,
      mend: error.mend,
    });
  }
}

// A build renders a lab's steps on one page, tens of components that all ask for the same two files.
interface Loaded {
  lab: Lab;
  recording: Recording | undefined;
}
const kept = new Map<string, Loaded>();
const isBuild = process.env.NODE_ENV === 'production';

function load(id: string): Loaded {
  const key = `${projectRoot()}\0${id}`;
  const known = isBuild ? kept.get(key) : undefined;
  if (known) return known;
  const entry = { lab: loadLab(id), recording: undefined };
  kept.set(key, entry);
  return entry;
}

/**
 * The lab of a page: the one that `lab` names, else the one in the page's front matter. Throws a Problem
 * where there is none.
 */
export function pageLab(page: PageContext, lab?: string): Lab {
  const id = lab ?? routeOf(page).entry?.data?.lab;
  if (!id)
    throw new Problem('field lab: expected the id of a lab in the front matter; found none', {
      mend: 'add for example "lab: docker/volumes"',
    });
  return load(id).lab;
}

/** The lab of a page and its recording, which must be fresh. */
export function pageRecording(page: PageContext, lab?: string): { lab: Lab; recording: Recording } {
  const found = pageLab(page, lab);
  const entry = load(found.id);
  entry.recording ??= loadRecording(found);
  return { lab: found, recording: entry.recording };
}
