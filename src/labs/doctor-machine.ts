/** What `doctor` finds in this machine's own files and folders. `look` reads them, `judgeMachine` judges. */
import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { homedir, hostname, release } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { EngineInfo } from '../engine/info.ts';
import { findProgram, isProgram } from '../process/program.ts';
import { GIB, gib } from '../project/gib.ts';
import { labsFolder, projectRoot, stateFolder } from '../project/paths.ts';
import type { Asked } from './doctor-engine.ts';
import { type Finding, fault, note, UNTRIED } from './finding.ts';

export interface Disk {
  folder: string;
  /** Bytes. */
  free: number;
  /** Files that it can hold, and how many more; 0 and 0 where the file system has no such limit. */
  files: number;
  freeFiles: number;
}

export interface Machine {
  platform: NodeJS.Platform;
  /** As `uname -r` says it. */
  kernel: string;
  home: string;
  /** The course's folder, and the one in which labs have their work folders. */
  root: string;
  state: string;
  /** Path of the first docker on PATH. */
  docker: string | undefined;
  /** systemd runs this machine. */
  systemd: boolean;
  /** This machine's name, if it's a container itself. */
  container: string | undefined;
  /** What statfs says of the course's folder: the number of its kind of file system. */
  fileSystem: number;
  /** A script of the labs has line ends of Windows. */
  crlf: boolean;
  /** Files have modes of their own: what is no program isn't executable. */
  modes: boolean;
  /** What is a program may be executed. */
  executes: boolean;
  /** The disk with the engine's images, or else the course's. */
  disk: Disk;
}

/** WSL by its kernel: "4.4.0-19041-Microsoft" is version 1, "5.15.153.1-microsoft-standard-WSL2" 2. */
export function wslVersion(kernel: string): 1 | 2 | undefined {
  if (!/microsoft/i.test(kernel)) return undefined;
  return /-Microsoft$/.test(kernel) ? 1 : 2;
}

/** File systems that are slow, or keep no modes: linux/magic.h and their own sources. */
const SLOW: Readonly<Record<number, string>> = {
  16914839: '9p (a folder of the machine around this one)',
  19780: 'FAT',
  538032816: 'exFAT',
  1397118030: 'NTFS',
  1936094318: 'NTFS',
  26985: 'NFS',
  4283649346: 'CIFS (a network drive)',
  4266872130: 'SMB (a network drive)',
  2020557398: 'a folder shared by VirtualBox',
};

/** The nearest folder that is there: a lab's first start makes the others. */
function nearestFolder(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) if (existsSync(folder)) return folder;
}

function diskOf(folder: string): Disk {
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  return { folder, free: bavail * bsize, files, freeFiles: ffree };
}

/** Whether a question about a file that may be missing is answered with yes. */
function holds(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

const script = (root: string): string => join(labsFolder(root), 'lib/lab.sh');
const program = (root: string): string => join(labsFolder(root), 'lib/bin/docker');

/**
 * Looks at this machine. Writes nothing.
 * @param engineRoot where the engine keeps its images, on its own machine
 */
export function look(engineRoot = '', env: NodeJS.ProcessEnv = process.env): Machine {
  const root = projectRoot();
  const inContainer = existsSync('/.dockerenv') || existsSync('/run/.containerenv');
  return {
    platform: process.platform,
    kernel: release(),
    home: homedir(),
    root,
    state: stateFolder(root),
    docker: findProgram('docker', env.PATH ?? ''),
    systemd: existsSync('/run/systemd/system'),
    container: inContainer ? hostname() : undefined,
    fileSystem: statfsSync(nearestFolder(root)).type,
    crlf: holds(() => readFileSync(script(root), 'utf8').includes('\r\n')),
    modes: !holds(() => (statSync(script(root)).mode & 0o111) !== 0),
    executes: !existsSync(program(root)) || isProgram(program(root)),
    disk: diskOf(engineRoot && existsSync(engineRoot) ? engineRoot : nearestFolder(root)),
  };
}

const CONCERNS_ALL = 'every lab';
const MOVE = 'move the course to a folder of your own in the Linux file system, such as ~/drydock';

function disk({ disk: { folder, free, files, freeFiles } }: Machine): Finding[] {
  const enough = free >= 5 * GIB;
  const name = 'free disk';
  const neededBy = 'images of the labs';
  const findings: Finding[] = [
    {
      name,
      ok: enough,
      seen: `${gib(free)} for ${folder}`,
      neededBy,
      ...(enough
        ? {}
        : { hints: ['5 GiB are enough for all labs; docker system df shows what images take'] }),
    },
  ];
  if (files > 0 && freeFiles < 50_000)
    findings.push(
      fault({
        name: 'free inodes',
        seen: `${freeFiles} of ${files} for ${folder}: soon the disk can hold no more files`,
        neededBy,
        hints: [
          'df -i shows it too; docker builder prune and docker image prune remove what you no longer use',
        ],
      }),
    );
  return findings;
}

/** Folders that a snap can't see: outside of the home folder, or hidden in it (interface "home" of snapd). */
function snap({ docker, home, root, state }: Machine, engineRoot: string): Finding[] {
  const isSnap = engineRoot.startsWith('/var/snap/') || /^\/(?:var\/lib\/snapd\/)?snap\//.test(docker ?? '');
  if (!isSnap) return [];
  const hidden = [...new Set([root, state])].filter((folder) => /^\.|^$/.test(relative(home, folder)));
  const packages = "or take Docker's own packages in place of the snap: docs.docker.com/engine/install";
  if (hidden.length === 0)
    return [
      note({
        name: 'Docker from a snap',
        seen: `it sees your home folder without what is hidden in it; ${UNTRIED}`,
        neededBy: CONCERNS_ALL,
        hints: [packages],
      }),
    ];
  return [
    fault({
      name: 'Docker from a snap',
      seen: `it does not see ${hidden.join(' and ')}`,
      neededBy: 'labs that give containers or builds files: those look empty, or missing',
      hints: [
        ...(hidden.includes(root) ? ['move the course below your home folder, into no hidden folder'] : []),
        ...(hidden.includes(state) && !state.startsWith(root)
          ? ['export XDG_STATE_HOME=~/drydock-state: labs then work there']
          : []),
        `${packages} (${UNTRIED})`,
      ],
    }),
  ];
}

/** WSL 1 has no Linux kernel; folders of Windows are slow in both. */
function wsl({ kernel, root }: Machine): Finding[] {
  const version = wslVersion(kernel);
  const findings: Finding[] = [];
  if (version === 1)
    findings.push(
      fault({
        name: 'WSL 1',
        seen: `kernel ${kernel} is no Linux kernel, so no engine runs in it; ${UNTRIED}`,
        neededBy: CONCERNS_ALL,
        hints: ['in PowerShell: wsl --list --verbose shows the name, wsl --set-version NAME 2 converts it'],
      }),
    );
  if (version !== undefined && /^\/mnt\/[a-z]\//.test(`${root}/`))
    findings.push(
      note({
        name: 'folder of Windows',
        seen: `${root} is on a disk of Windows: files are slow there, and have no permissions of their own`,
        neededBy: `${CONCERNS_ALL}; ${UNTRIED}`,
        hints: [MOVE],
      }),
    );
  return findings;
}

/** The course's own files: line ends, modes, and what kind of file system they are on. */
function checkout(machine: Machine): Finding[] {
  const { root, fileSystem, crlf, modes, executes } = machine;
  const name = "course's files";
  const findings: Finding[] = [];
  const delimiter = /[:,]/.exec(root)?.[0];
  if (delimiter)
    findings.push(
      fault({
        name,
        seen: `the path ${root} holds ${JSON.stringify(delimiter)}, for docker and kubectl its end`,
        neededBy: CONCERNS_ALL,
        hints: ['move or rename the folder so that its path has neither : nor ,'],
      }),
    );
  if (crlf)
    findings.push(
      fault({
        name,
        seen: "scripts have Windows' line ends (CRLF), which bash does not read",
        neededBy: CONCERNS_ALL,
        hints: [
          'clone the course again with git, inside WSL: an archive or an editor of Windows made them so',
          'git status shows whether you have changed files here',
        ],
      }),
    );
  if (!executes)
    findings.push(
      fault({
        name,
        seen: `${program(root)} may not be executed`,
        neededBy: `${CONCERNS_ALL}: what a lab makes is then not labelled as its own`,
        hints: [
          'an archive or a copy lost the modes: chmod +x labs/lib/bin/*, or clone the course again',
          `the disk may be mounted noexec: findmnt --target ${root} shows it; ${MOVE}`,
        ],
      }),
    );
  else if (!modes)
    findings.push(
      fault(
        {
          name,
          seen: `every file in ${root} is executable: this file system keeps no modes`,
          neededBy: 'labs about users and permissions',
          hints: [MOVE, 'WSL: [automount] options = "metadata" in /etc/wsl.conf keeps them on /mnt/c'],
        },
        true,
      ),
    );
  const slow = machine.platform === 'linux' ? SLOW[fileSystem] : undefined;
  if (slow && !findings.length && !/^\/mnt\/[a-z]\//.test(root))
    findings.push(
      note({
        name,
        seen: `${root} is on ${slow}: slow with many small files; ${UNTRIED}`,
        neededBy: CONCERNS_ALL,
        hints: [MOVE],
      }),
    );
  return findings;
}

/** Engines in a virtual machine that sees only a part of this machine. */
function shared({ platform, home, root, state }: Machine, { product }: Pick<Asked, 'product'>): Finding[] {
  if (platform !== 'darwin' || !product?.homeOnly) return [];
  const outside = [...new Set([root, state])].filter((folder) => relative(home, folder).startsWith('..'));
  if (outside.length === 0) return [];
  return [
    fault({
      name: 'shared folders',
      seen: `${product.title} shows its engine ${home} alone by default, not ${outside.join(', ')}`,
      neededBy: `labs that give containers files: those look empty; ${UNTRIED}`,
      hints: ['move the course below your home folder'],
    }),
  ];
}

/** What this machine itself tells. */
export const judgeMachine = (
  machine: Machine,
  asked: Pick<Asked, 'product'>,
  engine?: Pick<EngineInfo, 'root'>,
): Finding[] => [
  ...disk(machine),
  ...wsl(machine),
  ...checkout(machine),
  ...snap(machine, engine?.root ?? ''),
  ...shared(machine, asked),
];
