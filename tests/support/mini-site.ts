import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/project/files.ts';
import { copyProject } from '../../tools/bench/copy.ts';
import { checkout } from './project.ts';

const LESSONS = ['observe', 'volumes'];
const COURSE = `modules:
  - id: docker
    title: Docker
    summary: Two lessons of the course.
    lessons: [${LESSONS}]
reference: [glossary]
`;

/**
 * Copies the project into a folder, of its pages only the first one, the glossary and docker/observe and
 * docker/volumes, and of its labs only theirs: a real site that builds in half the time.
 */
export function miniSite(to: string): string {
  const keep = (folder: string, kept: RegExp): void => {
    for (const name of filesBelow(join(to, folder)))
      if (!kept.test(name)) rmSync(join(to, folder, name), { force: true });
  };
  copyProject(to, checkout);
  const lesson = `docker/(?:${LESSONS.join('|')})`;
  keep('src/content/docs', new RegExp(`^(?:index|reference/glossary|${lesson})\\.mdx$`));
  keep('src/content/diagrams', new RegExp(`^${lesson}/`));
  keep('labs', new RegExp(`^(?:versions\\.yaml$|lib/|${lesson}/)`));
  writeFileSync(join(to, 'src/content/course.yaml'), COURSE);
  return to;
}
