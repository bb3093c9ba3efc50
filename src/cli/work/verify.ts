import { ensureAddons } from '../../labs/addons.ts';
import { type Lab, labIds } from '../../labs/load.ts';
import { requireNeeds } from '../../labs/needs.ts';
import { itsTurn, keepReceipt, provenHere, RECEIPTS, waysProven } from '../../labs/receipts.ts';
import { inTurn } from '../../labs/schedule.ts';
import { type VerifyResult, verifyLab } from '../../labs/verify.ts';
import { machineOf, verifiedWith, verifyInputs } from '../../labs/verify-cache.ts';
import { EXIT, format, isProblem } from '../../project/problem.ts';
import type { Context, Outcome } from '../command.ts';
import { noteProven } from './note-proven.ts';

/** Findings as lines: where, then what. */
export const findingLines = ({ lab, findings }: VerifyResult): string[] =>
  findings.map(({ step, text }) => `${lab}${step ? ` ${step}` : ''}: ${text}`);

interface Verdict {
  lab: Lab;
  result: VerifyResult;
  /** When it was last verified, if it was skipped for that. */
  earlier?: string;
  /** Its receipt says so, of this machine or another. */
  byReceipt?: boolean;
}

/** The proof of an earlier day that speaks for a lab whose turn it isn't today. */
async function earlierProof(lab: Lab, { every, receipt }: VerifyOptions): Promise<string | undefined> {
  if (every === undefined || receipt || itsTurn(labIds().indexOf(lab.id), every)) return undefined;
  return (await provenHere(lab))?.proven;
}

async function verdictOn(lab: Lab, options: VerifyOptions, context: Context): Promise<Verdict> {
  const { changed = false, receipt = false } = options;
  await requireNeeds(lab);
  const inputs = verifyInputs(lab, await machineOf(lab));
  const earlier = changed ? verifiedWith(lab, inputs) : undefined;
  const left = { lab, result: { lab: lab.id, milliseconds: 0, findings: [], steps: [] } };
  if (earlier) return { ...left, earlier };
  const proof = await earlierProof(lab, options);
  if (proof) return { ...left, earlier: proof, byReceipt: true };
  const known = changed && !receipt ? waysProven(lab) : undefined;
  if (known)
    context.say(
      `${lab.id}: ways and measurements are left out: proven ${minute(known.proven)}, says ${RECEIPTS}`,
    );
  const ways = options.ways !== false && !known;
  const result = await verifyLab(lab, { ...context, ways, measures: !known });
  if (result.findings.length === 0) {
    noteProven(lab, inputs, ways);
    if (receipt) context.say(await keepReceipt(lab, result, ways && !lab.unproven));
  }
  return { lab, result };
}

/**
 * Like verdictOn, but a Problem that keeps one lab of several from running becomes a finding: the others are
 * still verified.
 */
async function verdictAmongOthers(lab: Lab, options: VerifyOptions, context: Context): Promise<Verdict> {
  try {
    return await verdictOn(lab, options, context);
  } catch (error) {
    if (!isProblem(error) || context.signal.aborted) throw error;
    const findings = [{ step: undefined, text: format(error) }];
    return { lab, result: { lab: lab.id, milliseconds: 0, findings, steps: [] } };
  }
}

/**
 * Adds all addons that labs ask for before the first one runs: a lab beside it would take what an addon
 * brings for leftovers.
 */
async function addonsFirst(labs: Lab[], context: Context): Promise<void> {
  const asking = labs.filter(({ addons }) => addons.length > 0);
  try {
    for (const lab of asking) await requireNeeds(lab);
    await ensureAddons(asking, context.say, context.signal);
  } catch (error) {
    // Each lab that needs it will report the same.
    if (!isProblem(error) || context.signal.aborted) throw error;
  }
}

/**
 * Verifies labs that failed beside others once more, each alone, and says so: time limits are meant for a
 * machine that does one thing.
 */
async function againAlone(verdicts: Verdict[], options: VerifyOptions, context: Context): Promise<Verdict[]> {
  const result: Verdict[] = [];
  for (const verdict of verdicts) {
    if (verdict.result.findings.length === 0) {
      result.push(verdict);
      continue;
    }
    for (const line of findingLines(verdict.result)) context.say(line);
    context.say(`${verdict.lab.id}: not proven beside other labs; once more, alone`);
    result.push(await verdictAmongOthers(verdict.lab, options, context));
  }
  return result;
}

const minute = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;

const verdictLine = ({ result, earlier, byReceipt }: Verdict): string => {
  if (earlier && byReceipt)
    return `unchanged  ${result.lab}  proven ${minute(earlier)}, says ${RECEIPTS}; its turn comes`;
  if (earlier) return `unchanged  ${result.lab}  proven on this machine ${minute(earlier)}`;
  const seconds = (result.milliseconds / 1000).toFixed(1);
  return `${result.findings.length ? 'not proven' : 'proven'}  ${result.lab}  ${seconds} s`;
};

export interface VerifyOptions {
  /** How many labs may run side by side. */
  jobs: number;
  /** Leave out what was verified on this machine from the same inputs. */
  changed?: boolean;
  /** In days: how often to prove a lab whose receipt is of the same files and versions. */
  every?: number;
  /** False leaves the right and wrong ways out. */
  ways?: boolean;
  /** Keep what was proven in the lab's receipts. */
  receipt?: boolean;
}

/** Verifies labs, one or several at a time. If one of several fails, the others still run. */
export async function verify(labs: Lab[], options: VerifyOptions, context: Context): Promise<Outcome> {
  const { jobs } = options;
  if (jobs > 1) await addonsFirst(labs, context);
  const prove = labs.length > 1 ? verdictAmongOthers : verdictOn;
  const first = await inTurn(labs, jobs, (lab) => prove(lab, options, context));
  const verdicts = jobs > 1 && labs.length > 1 ? await againAlone(first, options, context) : first;
  return {
    data: verdicts.map(({ result: { lab, milliseconds, findings, steps }, earlier }) => ({
      lab,
      milliseconds,
      findings,
      earlier,
      steps: steps.map(({ id }) => id),
    })),
    lines: verdicts.flatMap((verdict) => [...findingLines(verdict.result), verdictLine(verdict)]),
    exitCode: verdicts.every(({ result }) => result.findings.length === 0) ? EXIT.done : EXIT.notPassed,
  };
}
