import { ensureAddons } from '../../labs/addons.ts';
import { type Lab, labIds, loadLab } from '../../labs/load.ts';
import { type Proof, proveLab } from '../../labs/prove.ts';
import { machineOf, noteProven, proofInputs, provenOn } from '../../labs/proven.ts';
import { inTurn } from '../../labs/schedule.ts';
import { requireNeeds } from '../../labs/surroundings.ts';
import { EXIT, format, isProblem, Problem } from '../../project/problem.ts';
import type { Context } from '../command.ts';
import type { Verb } from '../verb.ts';

/** A proof's findings as lines: where, then what. */
export const findingLines = ({ lab, findings }: Proof): string[] =>
  findings.map(({ step, text }) => `${lab}${step ? ` ${step}` : ''}: ${text}`);

interface Verdict {
  proof: Proof;
  /** When it was proven before, where that is why it did not run now. */
  earlier?: string;
}

function jobsFrom(value: unknown): number {
  const jobs = Number(value ?? 1);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 16) return jobs;
  throw new Problem(`--jobs: expected a number from 1 to 16; found '${value}'`, { exitCode: EXIT.misuse });
}

async function verdictOn(lab: Lab, changed: boolean, context: Context): Promise<Verdict> {
  await requireNeeds(lab);
  const inputs = proofInputs(lab, await machineOf(lab));
  const earlier = changed ? provenOn(lab, inputs) : undefined;
  if (earlier) return { proof: { lab: lab.id, milliseconds: 0, findings: [], steps: [] }, earlier };
  const proof = await proveLab(lab, context);
  if (proof.findings.length === 0) noteProven(lab, inputs);
  return { proof };
}

/**
 * As verdictOn, but what keeps one lab of several from being run at all is a finding of its own: the others
 * are proven all the same.
 */
async function verdictAmongOthers(lab: Lab, changed: boolean, context: Context): Promise<Verdict> {
  try {
    return await verdictOn(lab, changed, context);
  } catch (error) {
    if (!isProblem(error) || context.signal.aborted) throw error;
    return {
      proof: {
        lab: lab.id,
        milliseconds: 0,
        findings: [{ step: undefined, text: format(error) }],
        steps: [],
      },
    };
  }
}

/**
 * Adds what labs ask for before the first of them runs: one that runs beside would take what an addon brings
 * for something left over.
 */
async function addonsFirst(labs: Lab[], context: Context): Promise<void> {
  const asking = labs.filter(({ addons }) => addons.length > 0);
  try {
    for (const lab of asking) await requireNeeds(lab);
    await ensureAddons(asking, context.say, context.signal);
  } catch (error) {
    // The labs that need it will find the same, each for itself.
    if (!isProblem(error) || context.signal.aborted) throw error;
  }
}

/**
 * Proves labs that failed beside others once more, each alone, and says so: time limits are meant for a
 * machine that does one thing.
 */
async function againAlone(verdicts: Verdict[], labs: Lab[], context: Context): Promise<Verdict[]> {
  const result: Verdict[] = [];
  for (const [index, verdict] of verdicts.entries()) {
    const lab = labs[index] as Lab;
    if (verdict.proof.findings.length === 0) {
      result.push(verdict);
      continue;
    }
    for (const line of findingLines(verdict.proof)) context.say(line);
    context.say(`${lab.id}: not proven beside other labs; once more, alone`);
    result.push(await verdictAmongOthers(lab, false, context));
  }
  return result;
}

const verdictLine = ({ proof, earlier }: Verdict): string => {
  if (earlier)
    return `unchanged  ${proof.lab}  proven on this machine ${earlier.slice(0, 16).replace('T', ' ')} UTC`;
  return `${proof.findings.length ? 'not proven' : 'proven'}  ${proof.lab}  ${(proof.milliseconds / 1000).toFixed(1)} s`;
};

export const verify: Verb = {
  usage: 'verify [labs...]',
  summary:
    'prove labs both ways: checks fail before their step and pass after it, clean-up leaves nothing; all labs if none is named',
  options: [
    [
      '--jobs <number>',
      'labs side by side, where they cannot disturb each other (1); one that fails so is proven once more, alone',
    ],
    ['--changed', 'leave out what was proven on this machine from the same files, images and versions'],
  ],
  run: async (names, context, options) => {
    const labs = (names.length ? names : labIds()).map((name) => loadLab(name));
    const jobs = jobsFrom(options.jobs);
    const changed = options.changed === true;
    if (jobs > 1) await addonsFirst(labs, context);
    const first = await inTurn(labs, jobs, (lab) =>
      (labs.length > 1 ? verdictAmongOthers : verdictOn)(lab, changed, context),
    );
    const verdicts = jobs > 1 && labs.length > 1 ? await againAlone(first, labs, context) : first;
    const lines = verdicts.flatMap((verdict) => [...findingLines(verdict.proof), verdictLine(verdict)]);
    return {
      data: verdicts.map(({ proof: { lab, milliseconds, findings, steps }, earlier }) => ({
        lab,
        milliseconds,
        findings,
        earlier,
        steps: steps.map(({ id }) => id),
      })),
      lines,
      exitCode: verdicts.every(({ proof }) => proof.findings.length === 0) ? EXIT.done : EXIT.notPassed,
    };
  },
};
