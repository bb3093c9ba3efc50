import { type Command, InvalidArgumentError } from 'commander';
import { type Lab, labIds, loadLab } from '../../../labs/load.ts';
import { labsArgument } from '../../arguments.ts';
import { act, leaf } from '../../command.ts';
import type { VerifyOptions } from '../../work/verify.ts';

const numberUpTo =
  (most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`Expected a number from 1 to ${most}.`);
  };

export const verify = (): Command =>
  leaf(
    'verify',
    'prove labs four ways: each check fails before its step, passes after it, accepts the right ways and ' +
      'refuses the wrong ones; clean-up leaves nothing',
    'dev verify --jobs 2 --changed',
  )
    .addArgument(labsArgument('[labs...]'))
    .option(
      '--jobs <number>',
      'labs side by side, where they cannot disturb each other; one that fails so is proven again, alone',
      numberUpTo(16),
      1,
    )
    .option(
      '--changed',
      'leave out what was proven on this machine from the same files, images and versions, and the ways ' +
        'and measurements of labs with a receipt for these files',
    )
    .option(
      '--every <days>',
      'prove labs whose receipt is of these files and versions once in so many days, a part of them each day',
      numberUpTo(366),
    )
    .option('--no-ways', 'leave the right and wrong ways out')
    .option('--receipt', "keep what was proven, when, and on which versions, in the lab's receipts.json")
    .action(
      act(async (context, labs: Lab[], options: VerifyOptions) => {
        const work = await import('../../work/verify.ts');
        return work.verify(labs.length ? labs : labIds().map((id) => loadLab(id)), options, context);
      }),
    );
