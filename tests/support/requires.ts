import { execFileSync } from 'node:child_process';
import { describe, test } from 'vitest';

/** Docker's own client, and an engine behind it: podman answers to the name, too. */
const DOCKER = "[[ $(docker --version) == 'Docker version '* ]] && docker version";

/** What a machine may lack, with the command that tells, and what a skip says. */
const TOOLS = {
  docker: { command: ['bash', '-c', DOCKER], lacking: 'no Docker Engine answers' },
  kind: {
    command: ['bash', '-c', 'kind version && kubectl version --client'],
    lacking: 'kind and kubectl are not both there',
  },
  helm: { command: ['helm', 'version'], lacking: 'Helm is not installed' },
  cosign: { command: ['cosign', 'version'], lacking: 'cosign is not installed' },
  shellcheck: { command: ['shellcheck', '--version'], lacking: 'shellcheck is not installed' },
  terminal: {
    command: ['/usr/bin/script', '--quiet', '--return', '--command', 'true', '/dev/null'],
    lacking: 'the script program of util-linux is not installed',
  },
  shfmt: { command: ['shfmt', '--version'], lacking: 'shfmt is not installed' },
} as const;
export type Tool = keyof typeof TOOLS;

/** What a group of tests needs. */
const NEEDS = {
  docker: ['docker'],
  kind: ['docker', 'kind'],
  helm: ['helm'],
  kindAndHelm: ['docker', 'kind', 'helm'],
  cosign: ['docker', 'cosign'],
  shellcheck: ['shellcheck'],
  shfmt: ['shfmt'],
  terminal: ['terminal'],
} as const satisfies Record<string, Tool[]>;
export type Capability = keyof typeof NEEDS;

function isThere(tool: Tool): boolean {
  const [command, ...args] = TOOLS[tool].command;
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 15_000 });
    return true;
  } catch {
    return false;
  }
}

/** The tools that DRYDOCK_REQUIRE names, such as `docker,kind,helm`. Throws for one that is not known. */
export function requiredTools(list = process.env.DRYDOCK_REQUIRE ?? ''): Tool[] {
  const names = list.split(',').filter(Boolean);
  const unknown = names.find((name) => !(name in TOOLS));
  if (unknown !== undefined)
    throw new Error(`DRYDOCK_REQUIRE: expected some of ${Object.keys(TOOLS).join(',')}; found ${unknown}`);
  return names as Tool[];
}

/**
 * Why a group of tests can't run: the tools that it needs and the machine lacks, in words; undefined if it
 * has them all. Throws if one of them must be there.
 */
export function lacking(capability: Capability, required: Tool[], there = isThere): string | undefined {
  const missing = NEEDS[capability].filter((tool) => !there(tool));
  const said = missing.map((tool) => TOOLS[tool].lacking).join('; ');
  const needed = missing.filter((tool) => required.includes(tool));
  if (needed.length > 0) throw new Error(`${said}, and DRYDOCK_REQUIRE names ${needed.join(', ')}`);
  return said || undefined;
}

export const has = (capability: Capability): boolean => NEEDS[capability].every(isThere);

/**
 * A group of tests that needs something of the machine. Where it is missing they are skipped with the reason,
 * or fail if DRYDOCK_REQUIRE names what is missing.
 */
export function describeWith(capability: Capability, name: string, tests: () => void): void {
  const required = requiredTools();
  let reason: string | undefined;
  try {
    reason = lacking(capability, required);
  } catch (error) {
    test(name, () => {
      throw error;
    });
    return;
  }
  if (reason) describe.skip(`${name} [skipped: ${reason}]`, tests);
  else describe(name, tests);
}
