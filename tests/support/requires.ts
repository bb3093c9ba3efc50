import { execFileSync } from 'node:child_process';
import { describe, test } from 'vitest';

/** Docker's own client, and an engine behind it: podman answers to the name, too. */
const DOCKER = "[[ $(docker --version) == 'Docker version '* ]] && docker version";

/** What a machine may lack, with the command that tells and what a skip says. */
const CAPABILITIES = {
  docker: { command: ['bash', '-c', DOCKER], reason: 'no Docker Engine answers' },
  kind: {
    command: ['bash', '-c', `${DOCKER} && kind version && kubectl version --client`],
    reason: 'Docker Engine, kind and kubectl are not all there',
  },
  helm: { command: ['helm', 'version'], reason: 'Helm is not installed' },
  kindAndHelm: {
    command: ['bash', '-c', `${DOCKER} && kind version && kubectl version --client && helm version`],
    reason: 'Docker Engine, kind, kubectl and Helm are not all there',
  },
  shellcheck: { command: ['shellcheck', '--version'], reason: 'shellcheck is not installed' },
  shfmt: { command: ['shfmt', '--version'], reason: 'shfmt is not installed' },
} as const;
export type Capability = keyof typeof CAPABILITIES;

export function has(capability: Capability): boolean {
  const [command, ...args] = CAPABILITIES[capability].command;
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 15_000 });
    return true;
  } catch {
    return false;
  }
}

/** With DRYDOCK_REQUIRE set, nothing may be skipped: the machine is meant to have everything. */
const required = Boolean(process.env.DRYDOCK_REQUIRE);

/**
 * A group of tests that needs something of the machine. Where it is missing they are skipped with the reason,
 * or fail if DRYDOCK_REQUIRE is set.
 */
export function describeWith(capability: Capability, name: string, tests: () => void): void {
  if (has(capability)) {
    describe(name, tests);
    return;
  }
  const { reason } = CAPABILITIES[capability];
  if (required)
    test(name, () => {
      throw new Error(`${reason}, and DRYDOCK_REQUIRE=${process.env.DRYDOCK_REQUIRE} allows no skip`);
    });
  else describe.skip(`${name} [skipped: ${reason}]`, tests);
}
