import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../src/project/files.ts';
import { crlfProblem, endsInCrlf } from '../src/project/line-ends.ts';
import { projectRoot } from '../src/project/paths.ts';

/**
 * Scripts, lab files and pages: none of them has a reason to end its lines in CRLF. What lies in a lab's
 * files/ may.
 */
const CHECKED = /^(?!.*\/files\/).*\.(?:sh|yaml|mdx?)$/;

/**
 * Throws one Problem if scripts, lab files or pages have CRLF, before each of them fails with a message of
 * its own. Takes about 0.1 s.
 */
export function requireLf(root = projectRoot()): void {
  const found = ['labs', 'src/content']
    .flatMap((folder) => filesBelow(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => CHECKED.test(name) && endsInCrlf(readFileSync(join(root, name), 'utf8')));
  if (found[0]) throw crlfProblem(found[0], found.length - 1);
}
