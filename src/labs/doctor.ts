import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { atLeast, judgeTool } from '../cluster/preflight.ts';
import { type Tool, toolVersion } from '../cluster/tools.ts';
import { loadVersions } from '../cluster/versions.ts';
import { toldEngine } from '../engine/causes.ts';
import { clientSettings, configFile } from '../engine/client-config.ts';
import { type EngineInfo, engineInfo } from '../engine/info.ts';
import { askPlugin, PLUGINS } from '../engine/plugins.ts';
import { run } from '../process/run.ts';
import { GIB, gib } from '../project/gib.ts';
import { projectRoot } from '../project/paths.ts';
import { isProblem, problemOf } from '../project/problem.ts';
import { firstLine } from '../schemas/printed.ts';

export interface Finding {
  name: string;
  ok: boolean;
  /** Only some labs need it; the rest of the course works without. */
  optional?: boolean;
  /** It is there, and too old. */
  outdated?: boolean;
  /** It is there, and set so that labs go otherwise than on the pages. */
  set?: boolean;
  /** What was seen. */
  seen: string;
  /** What to do; only where something is missing. */
  hints?: string[];
  /** Module ids or uses that need it. */
  neededBy: string;
}

/** @param command program and arguments */
async function tool(
  name: string,
  [program, ...args]: [string, ...string[]],
  neededBy: string,
  hint: string,
): Promise<Finding> {
  const { found, failed, stdout, why } = await run(program, args, { seconds: 10 });
  const finding = { name, ok: false, neededBy, hints: [hint] };
  if (!found) return { ...finding, seen: 'not found' };
  if (failed) return { ...finding, seen: `does not answer; said ${firstLine(why)}` };
  const [line = ''] = stdout.split('\n');
  return { name, ok: true, seen: line.trim(), neededBy };
}

/** The engine that answers. An older one than labs were run on is outdated: most of what they show holds. */
export function engineFinding(
  info: Pick<EngineInfo, 'maker' | 'engine' | 'system' | 'kernel' | 'architecture' | 'cgroup'>,
  neededBy: string,
): Finding {
  const told = toldEngine();
  const least = loadVersions().tools.engine.version;
  // A build of one's own, such as "dev", has no number to compare.
  const old = info.maker === 'Docker' && /^\d/.test(info.engine) && !atLeast(info.engine, least);
  return {
    name: 'Docker Engine',
    ok: !old,
    seen:
      `${info.maker === 'Docker' ? '' : `${info.maker} (no lab is proven with it) `}${info.engine} ` +
      `on ${info.system}, kernel ${info.kernel}, ${info.architecture}, cgroup v${info.cgroup}` +
      (told ? `, by ${told}` : ''),
    neededBy,
    ...(old
      ? {
          optional: true,
          outdated: true,
          hints: [
            `labs were run on ${least} or newer: some outputs and messages differ`,
            'docs.docker.com/engine/install says how to get it',
          ],
        }
      : {}),
  };
}

async function engine(asked: Promise<EngineInfo>): Promise<Finding[]> {
  const neededBy = 'every lab';
  try {
    const info = await asked;
    const enough = info.memory >= 2 * GIB;
    return [
      engineFinding(info, neededBy),
      {
        name: 'memory of the engine',
        ok: enough,
        seen: gib(info.memory),
        neededBy,
        ...(enough
          ? {}
          : {
              hints: [
                'give it 2 GiB or more: Docker Desktop, Settings, Resources; WSL 2: memory= in .wslconfig',
              ],
            }),
      },
    ];
  } catch (error) {
    const problem = problemOf(error);
    return [{ name: 'Docker Engine', ok: false, seen: problem.message, hints: problem.hints, neededBy }];
  }
}

/** The disk with the engine's images; the project's if the engine is on another machine or doesn't answer. */
async function disk(asked: Promise<EngineInfo>): Promise<Finding> {
  const root = await asked.then(
    (info) => info.root,
    () => undefined,
  );
  const folder = root && existsSync(root) ? root : projectRoot();
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const ok = free >= 5 * GIB;
  return {
    name: 'free disk',
    ok,
    seen: `${gib(free)} for ${folder}`,
    neededBy: 'images of the labs',
    ...(ok ? {} : { hints: ['5 GiB are enough for all labs; docker system df shows what images take'] }),
  };
}

/** Tools that only some labs need. `drydock cluster up` checks what else a cluster needs. */
function someLabsTools(): Promise<Finding[]> {
  const tools: [Tool, neededBy: string][] = [
    ['kind', 'labs in the cluster'],
    ['kubectl', 'labs in the cluster'],
    ['helm', 'labs of Helm'],
    ['cosign', 'the lab docker/supply-chain'],
  ];
  return Promise.all(
    tools.map(async ([name, neededBy]) => {
      const finding = { name, optional: true, neededBy };
      const version = await toolVersion(name).catch(problemOf);
      if (isProblem(version)) return { ...finding, ok: false, seen: version.message, hints: version.hints };
      const [problem] = judgeTool(name, version);
      return problem
        ? {
            ...finding,
            ok: false,
            outdated: version !== undefined,
            seen: version ? `${version}; expected ${problem.expected}` : 'not found',
            hints: problem.hints,
          }
        : { ...finding, ok: true, seen: version ?? '' };
    }),
  );
}

/** What is set in the docker client's own file, where something there matters. */
function clientFinding(settings = clientSettings()): Finding[] {
  if (settings.length === 0) return [];
  return [
    {
      name: 'config.json',
      ok: false,
      optional: true,
      set: true,
      seen: `${configFile()} sets ${[...new Set(settings.map(({ name }) => name))].join(', ')}`,
      hints: settings.map(({ name, what }) => `${name}: ${what}`),
      neededBy: 'nothing; labs run with it, and may go otherwise than on the pages',
    },
  ];
}

/** Checks everything that labs need. Takes a few seconds at most, changes nothing. */
export async function doctor(): Promise<Finding[]> {
  const asked = engineInfo();
  const findings = await Promise.all([
    engine(asked),
    clientFinding(),
    disk(asked),
    tool(
      'bash',
      ['bash', '--version'],
      'every lab',
      'Windows: work inside WSL 2; Alpine: apk add bash; elsewhere: the package bash',
    ),
    tool(PLUGINS.buildx.title, askPlugin('buildx'), 'labs that build an image', PLUGINS.buildx.hint),
    tool(PLUGINS.compose.title, askPlugin('compose'), 'labs with several services', PLUGINS.compose.hint),
    someLabsTools(),
  ]);
  return findings.flat();
}

/** The doctor's findings as lines for a terminal. */
export function findingLines(findings: Finding[]): string[] {
  const width = Math.max(...findings.map(({ name }) => name.length));
  return findings.flatMap(({ name, ok, optional, outdated, set, seen, hints, neededBy }) => [
    (ok ? 'ok' : set ? 'set' : outdated ? 'outdated' : optional ? 'absent' : 'missing').padEnd(9) +
      `${name.padEnd(width)}  ${seen}`,
    ...(ok
      ? []
      : [
          `${' '.repeat(width + 11)}needed by ${neededBy}`,
          ...(hints ?? []).map((line) => `${' '.repeat(width + 11)}${line}`),
        ]),
  ]);
}

/** What this machine can run, for `npm start`. An error becomes one line: the site is served all the same. */
export async function doctorLines(look = doctor): Promise<string[]> {
  let findings: Finding[];
  try {
    findings = await look();
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return [
      `Lessons can be read; what labs need could not be looked at: ${line}`,
      'npx drydock doctor looks again.',
    ];
  }
  const engineUp = findings[0]?.ok === true || findings[0]?.outdated === true;
  return [
    engineUp ? 'Labs run on this machine:' : 'Lessons can be read; labs need a Docker Engine:',
    ...findingLines(findings).map((line) => `  ${line}`),
    engineUp ? 'Begin with: npx drydock start start/first-lab' : 'npx drydock doctor looks again.',
  ];
}
