import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Finder, Explorer, editors, Python and git leave behind; some of it folders. */
export const LEFT = [
  '.DS_Store',
  '._lab.yaml',
  '._volumes.mdx',
  '._runc.yaml',
  'Thumbs.db',
  'desktop.ini',
  'run.sh:Zone.Identifier',
  'run.sh~',
  '.run.sh.swp',
  '.#run.sh',
  '#run.sh#',
  'run.sh.orig',
  'run.sh.rej',
  'vote.pyc',
  '__pycache__/vote.cpython-313.pyc',
  '.pytest_cache/README.md',
  '.idea/workspace.xml',
  '.vscode/settings.json',
  'node_modules/left-pad/index.js',
];

/** Leaves all of that in each of these folders. */
export function litter(root: string, ...folders: string[]): void {
  for (const folder of folders)
    for (const name of LEFT) {
      const path = join(root, folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'left');
    }
}
