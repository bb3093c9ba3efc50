import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What Finder, Explorer, Synology, Syncthing, editors, Python and git leave behind; some of it folders. */
export const LEFT = [
  '.DS_Store',
  '._lab.yaml',
  '._volumes.mdx',
  '._runc.yaml',
  'Thumbs.db',
  'desktop.ini',
  '$RECYCLE.BIN/desktop.ini',
  '~$lab.yaml',
  '.goutputstream-AB12CD',
  '.stversions/lab.yaml',
  'run.sh:Zone.Identifier',
  'run.sh~',
  '.run.sh.swp',
  '.#run.sh',
  '#run.sh#',
  'run.sh.orig',
  'run.sh.rej',
  'run.sh.bak',
  'lab.sync-conflict-20260101-101112-ABCDEFG.yaml',
  "run (Ann's conflicted copy 2026-01-01).sh",
  '.fuse_hidden0000001100000001',
  '@eaDir/lab.yaml@SynoEAStream',
  '.history/lab_20260101101112.yaml',
  '.ipynb_checkpoints/vote-checkpoint.py',
  'lost+found/1',
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
