/**
 * What labs need of this machine, and what keeps them from it. Each of the files doctor-*.ts looks at one
 * part, and judges what it saw apart from that, so that a test can make up every case.
 */

import { chosenCluster } from '../cluster/choice.ts';
import { judgeTool } from '../cluster/preflight.ts';
import { ownStatus } from '../cluster/status.ts';
import { type Tool, toolVersion } from '../cluster/tools.ts';
import { kubernetesVersion } from '../cluster/versions.ts';
import { NO_COMMAND } from '../engine/causes.ts';
import { chosenEngine, otherMachine, productOf } from '../engine/chosen.ts';
import { clientSettings, configFile, type Setting } from '../engine/client-config.ts';
import { type EngineInfo, engineInfo } from '../engine/info.ts';
import { askPlugin, PLUGINS } from '../engine/plugins.ts';
import { run } from '../process/run.ts';
import { isProblem, type Problem, problemOf } from '../project/problem.ts';
import { firstLine } from '../schemas/printed.ts';
import { judgeCluster, judgeOwn, lookAtCluster } from './doctor-cluster.ts';
import { type Asked, engineFindings } from './doctor-engine.ts';
import { judgeImages, lookAtImages } from './doctor-images.ts';
import { judgeMachine, look, type Machine, wslVersion } from './doctor-machine.ts';
import { type Finding, fault, findingLines, note } from './finding.ts';

export { type Finding, findingLines } from './finding.ts';

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

/** Why no engine answers, with what to do on a machine of this kind. */
export function noEngine(
  { message, hints }: Pick<Problem, 'message' | 'hints'>,
  { kernel, systemd, platform }: Pick<Machine, 'kernel' | 'systemd' | 'platform'>,
): Finding {
  const more: string[] = [];
  if (message === NO_COMMAND && wslVersion(kernel) !== undefined)
    more.push(
      'where Docker Desktop is installed: Settings, Resources, WSL integration; choose this distribution',
    );
  const start = hints.some((hint) => hint.includes('systemctl start docker'));
  const rest =
    start && platform === 'linux' && !systemd ? ['without systemd, as here: sudo service docker start'] : [];
  return {
    name: 'Docker Engine',
    ok: false,
    seen: message,
    hints: [...more, ...hints, ...rest],
    neededBy: 'every lab',
  };
}

/** The first digits of 1.37.2 and v1.37.2: 37. */
const minor = (version: string): number => Number(/^v?\d+\.(\d+)/.exec(version)?.[1]);

/** A kubectl that is too new for the cluster: kubernetes.io/releases/version-skew-policy allows one minor. */
export function kubectlSkew(kubectl: string, cluster = kubernetesVersion()): Finding | undefined {
  if (!(minor(kubectl) > minor(cluster) + 1)) return undefined;
  return note({
    name: 'kubectl',
    seen: `${kubectl}, and the cluster runs Kubernetes ${cluster}: more than one minor version apart`,
    neededBy: 'labs in the cluster: upstream supports no such pair, and some outputs differ',
    hints: [
      `type -a kubectl shows whether another one is on PATH; ` +
        `kubernetes.io/docs/tasks/tools says how to get v1.${minor(cluster)}`,
    ],
  });
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
      if (problem)
        return {
          ...finding,
          ok: false,
          outdated: version !== undefined,
          seen: version ? `${version}; expected ${problem.expected}` : 'not found',
          hints: problem.hints,
        };
      const skewed = name === 'kubectl' && version ? kubectlSkew(version) : undefined;
      return skewed ?? { ...finding, ok: true, seen: version ?? '' };
    }),
  );
}

/** What is set in the docker client's own file, where something there matters. */
export function clientFindings(settings: Setting[] = clientSettings(), file = configFile()): Finding[] {
  const named = (some: Setting[]): string =>
    `${file} sets ${[...new Set(some.map(({ name }) => name))].join(', ')}`;
  const hints = (some: Setting[]): string[] => some.map(({ name, what }) => `${name}: ${what}`);
  const [stopping, others] = [settings.filter(({ stops }) => stops), settings.filter(({ stops }) => !stops)];
  return [
    ...(stopping.length === 0
      ? []
      : [
          fault({
            name: 'credential helper',
            seen: named(stopping),
            hints: [
              ...hints(stopping),
              'it often stays behind when Docker Desktop is removed; no lab needs an account',
            ],
            neededBy: 'every lab whose images are not here yet',
          }),
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            name: 'config.json',
            ok: false,
            optional: true,
            set: true,
            seen: named(others),
            hints: hints(others),
            neededBy: 'what labs print: they run with it, and may go otherwise than on the pages',
          },
        ]),
  ];
}

/** What the engine holds: nothing where an answer can't be read, which the engine's own line says. */
async function held(info: EngineInfo, elsewhere: boolean): Promise<Finding[]> {
  try {
    const looking = lookAtImages(info);
    const builtHere = looking.then(
      ({ nodeBuiltHere }) => nodeBuiltHere,
      () => false, // said where looking is awaited
    );
    const [images, cluster] = await Promise.all([looking, lookAtCluster(info, builtHere, elsewhere)]);
    // What the course's own cluster lacks concerns no lab while another one is chosen.
    return [...judgeImages(images, info), ...(chosenCluster() ? [] : judgeCluster(cluster))];
  } catch (error) {
    const { message, hints } = problemOf(error);
    return [fault({ name: 'engine', seen: message, hints, neededBy: 'every lab' })];
  }
}

/** The engine and this machine. */
async function engineAndMachine(): Promise<[engine: Finding[], machine: Finding[], held: Finding[]]> {
  const env = process.env;
  const chosen = chosenEngine(env);
  try {
    const info = await engineInfo();
    const machine = look(info.root);
    const asked: Asked = {
      chosen,
      product: productOf(chosen, info.system, env),
      env,
      container: machine.container,
      wsl: wslVersion(machine.kernel) !== undefined,
    };
    return [
      engineFindings(info, asked),
      judgeMachine(machine, asked, info),
      await held(info, otherMachine(chosen) !== undefined),
    ];
  } catch (error) {
    const machine = look();
    const problem = problemOf(error);
    return [[noEngine(problem, machine)], judgeMachine(machine, { product: productOf(chosen) }), []];
  }
}

/** Checks everything that labs need. Takes a few seconds at most, changes nothing. */
export async function doctor(): Promise<Finding[]> {
  const [[engine, machine, held], own, ...tools] = await Promise.all([
    engineAndMachine(),
    ownStatus(),
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
  return [...engine, ...clientFindings(), ...machine, ...tools.flat(), ...held, ...judgeOwn(own)];
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
