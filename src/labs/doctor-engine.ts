/** What `doctor` finds in what the engine says of itself. Nothing here asks anything. */
import { atLeast } from '../cluster/preflight.ts';
import { loadVersions } from '../cluster/versions.ts';
import { type Chosen, otherMachine, type Product } from '../engine/chosen.ts';
import type { EngineInfo } from '../engine/info.ts';
import { GIB, gib } from '../project/gib.ts';
import { type Finding, fault, note, UNTRIED } from './finding.ts';

const EVERY = 'every lab';
const INSTALL = 'docs.docker.com/engine/install says how to get it';

/** Clocks that differ by more are told, in milliseconds: certificates and `--since` are then wrong. */
const SKEW = 10_000;

/** What besides the engine's own words tells how it is reached. */
export interface Asked {
  chosen: Chosen | undefined;
  product: Product | undefined;
  env: NodeJS.ProcessEnv;
  /** This machine is a container itself; its host name. */
  container: string | undefined;
  /** This machine runs inside WSL. */
  wsl: boolean;
}

/** The engine that answers. An older one than labs were run on is outdated: most of what they show holds. */
export function engineFinding(
  info: Pick<EngineInfo, 'maker' | 'engine' | 'system' | 'kernel' | 'architecture' | 'cgroup'>,
  neededBy: string,
  { chosen, product }: Pick<Asked, 'chosen' | 'product'> = { chosen: undefined, product: undefined },
): Finding {
  const least = loadVersions().tools.engine.version;
  // A build of one's own, such as "dev", has no number to compare.
  const old = info.maker === 'Docker' && /^\d/.test(info.engine) && !atLeast(info.engine, least);
  return {
    name: 'Docker Engine',
    ok: !old,
    seen:
      `${info.maker === 'Docker' ? '' : `${info.maker} (no lab is proven with it) `}${info.engine} ` +
      `on ${info.system}, kernel ${info.kernel}, ${info.architecture}, cgroup v${info.cgroup}` +
      (chosen ? `, by ${chosen.by}` : '') +
      (product ? `: ${product.title} (${UNTRIED})` : ''),
    neededBy,
    ...(old
      ? {
          optional: true,
          outdated: true,
          hints: [`labs were run on ${least} or newer: some outputs and messages differ`, INSTALL],
        }
      : {}),
  };
}

function memory({ memory }: EngineInfo): Finding {
  const enough = memory >= 2 * GIB;
  return {
    name: 'memory of the engine',
    ok: enough,
    seen: gib(memory),
    neededBy: EVERY,
    ...(enough
      ? {}
      : {
          hints: ['give it 2 GiB or more: Docker Desktop, Settings, Resources; WSL 2: memory= in .wslconfig'],
        }),
  };
}

/** Milliseconds as a person says them: "42 s", "3 min", "5 h". */
function span(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

function clock({ skew }: EngineInfo, { wsl }: Asked): Finding[] {
  const name = 'clocks';
  if (skew === undefined) return [];
  if (Math.abs(skew) <= SKEW)
    return [{ name, ok: true, seen: 'engine and this machine agree', neededBy: EVERY }];
  return [
    fault({
      name,
      seen: `the engine's is ${span(skew)} ${skew < 0 ? 'behind' : 'ahead of'} this machine's`,
      neededBy: `${EVERY}: certificates, times of logs and builds are then wrong`,
      hints: [
        ...(wsl ? ['WSL: wsl --shutdown in PowerShell, then open the distribution again'] : []),
        'an engine in a virtual machine falls behind while a laptop sleeps: restart it ' +
          '(Docker Desktop: its menu, Restart)',
        'on Linux: timedatectl says whether each machine takes its time from the network',
      ],
    }),
  ];
}

/** The docker client, which is often older than the engine: another one may be first on PATH. */
function client({ client }: EngineInfo, { env }: Asked): Finding[] {
  const least = loadVersions().tools.engine.version;
  const name = 'docker client';
  if (env.DOCKER_API_VERSION)
    return [
      {
        name,
        ok: false,
        optional: true,
        set: true,
        seen: `DOCKER_API_VERSION=${env.DOCKER_API_VERSION} keeps it to that API`,
        neededBy: 'every lab: what the newer API has is missing from outputs, or refused',
        hints: ['unset DOCKER_API_VERSION: client and engine agree on an API by themselves'],
      },
    ];
  if (client === undefined || !/^\d/.test(client)) return [];
  if (atLeast(client, least)) return [{ name, ok: true, seen: client, neededBy: EVERY }];
  return [
    {
      name,
      ok: false,
      optional: true,
      outdated: true,
      seen: client,
      neededBy: EVERY,
      hints: [
        `labs were run with ${least} or newer: some outputs and messages differ`,
        `type -a docker shows whether a newer one is on PATH; ${INSTALL}`,
      ],
    },
  ];
}

/** An engine that is not here sees other files and opens ports elsewhere. */
function elsewhere({ name }: EngineInfo, { chosen, container }: Asked): Finding[] {
  const host = otherMachine(chosen);
  const concerned = 'labs that give containers files, or ask a published port';
  if (chosen && host !== undefined)
    return [
      fault(
        {
          name: 'engine elsewhere',
          seen: `${chosen.by}: the engine is on ${host}, without this machine's files and ports`,
          neededBy: concerned,
          hints: [
            `unset ${chosen.variable} for an engine on this machine`,
            `or log in to ${host}, and start the course there`,
          ],
        },
        true,
      ),
    ];
  // The engine's machine is called otherwise than this container: its socket was passed in.
  if (container !== undefined && name !== '' && name !== container)
    return [
      fault(
        {
          name: 'engine elsewhere',
          seen: `this is a container (${container}), and the engine is outside of it, on ${name}`,
          neededBy: concerned,
          hints: [
            'start the course on the machine itself, or in a container that has an engine of its own',
            `Dev Containers: the feature docker-in-docker instead of docker-outside-of-docker; ${UNTRIED}`,
          ],
        },
        true,
      ),
    ];
  return [];
}

/** How the engine is set up, where that differs from the one that labs were run on. */
function setUp(info: EngineInfo, { product }: Asked): Finding[] {
  const findings: Finding[] = [];
  if (product?.foreign || info.maker === 'Podman')
    findings.push(
      note({
        name: 'Podman',
        seen: "Docker's client asks Podman's engine",
        neededBy: `${EVERY}: with Podman 4.3.1, docker run in the foreground and docker build failed`,
        hints: [
          'install Docker Engine or Docker Desktop: the page /start/set-up/ says how',
          'where both are there: docker context use default, and unset DOCKER_HOST',
        ],
      }),
    );
  if (info.rootless)
    findings.push(
      note({
        name: 'rootless engine',
        seen: `this engine runs without root; ${UNTRIED}`,
        neededBy:
          'foundations/by-hand, orchestration/by-hand and orchestration/swarm, which need root on the host ' +
          'or the socket at its usual path',
        hints: [
          "the system's own engine, if there is one: docker context use default, and unset DOCKER_HOST",
          'limits need cgroup v2 and systemd: docs.docker.com/engine/security/rootless',
        ],
      }),
    );
  if (info.remapped)
    findings.push(
      note({
        name: 'userns-remap',
        seen: `root in containers is another user outside; ${UNTRIED}`,
        neededBy: 'labs that share files with containers, look at users, or use --privileged',
        hints: ['take userns-remap out of /etc/docker/daemon.json for the labs, and restart the engine'],
      }),
    );
  if (!info.containerdStore && info.maker === 'Docker' && atLeast(info.engine, '29'))
    findings.push(
      note({
        name: 'image store',
        seen: `${info.storage}, from before Docker 29; pages show containerd's`,
        neededBy: 'labs on images and builds: ids, digests, sizes and folders differ',
        hints: [
          'it stays after an upgrade; docs.docker.com/engine/storage/containerd says how to switch',
          'images in the old store are hidden while the new one is used',
        ],
      }),
    );
  if (!info.limitsMemory)
    findings.push(
      fault(
        {
          name: 'limits of memory',
          seen: 'the kernel of the engine lets it set none',
          neededBy: 'labs on limits, and the cluster',
          hints: [
            `Raspberry Pi: cgroup_enable=memory at the end of the line in /boot/firmware/cmdline.txt, ` +
              `then a restart; ${UNTRIED}`,
          ],
        },
        true,
      ),
    );
  if (!info.forwards)
    findings.push(
      fault({
        name: 'network of containers',
        seen: 'the kernel of the engine passes no packets on (net.ipv4.ip_forward is 0)',
        neededBy: 'labs whose containers reach each other or the internet',
        hints: ['sudo sysctl net.ipv4.ip_forward=1; a line in /etc/sysctl.d keeps it; or restart the engine'],
      }),
    );
  return findings;
}

/** A proxy that the person uses and the engine doesn't know. Its address may hold a password: never shown. */
function proxy(info: EngineInfo, { env }: Asked): Finding[] {
  const name = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'].find(
    (one) => env[one],
  );
  if (!name || info.proxied) return [];
  return [
    note({
      name: 'proxy',
      seen: `${name} is set here, and the engine has no proxy: it pulls images itself, not the client`,
      neededBy: 'pulls, if this network lets nothing out but through the proxy',
      hints: [
        'on Linux: docs.docker.com/engine/daemon/proxy; Docker Desktop: Settings, Resources, Proxies',
        'labs whose images are here run without it',
      ],
    }),
  ];
}

/** Everything that an engine which answers says, with the engine itself first. */
export const engineFindings = (info: EngineInfo, asked: Asked): Finding[] => [
  engineFinding(info, EVERY, asked),
  memory(info),
  ...client(info, asked),
  ...clock(info, asked),
  ...elsewhere(info, asked),
  ...setUp(info, asked),
  ...proxy(info, asked),
];
