import { Argument, type Command } from 'commander';
import { type Lab, loadLab, type Step } from '../labs/load.ts';
import { act, type Context, leaf, type Outcome } from './command.ts';
import { stepOf } from './task.ts';

const MEANING = "a lab's id, such as docker/volumes";

/** A lab by its id: `<lab>`, or `[lab]`. A command gets the loaded Lab; an unknown id is refused at once. */
export const labArgument = (name: '<lab>' | '[lab]' = '<lab>'): Argument =>
  new Argument(name, MEANING).argParser((id) => loadLab(id));

/** Several labs: `<labs...>`, or `[labs...]` where none means all. */
export const labsArgument = (name: '<labs...>' | '[labs...]'): Argument =>
  new Argument(name, `${MEANING}${name.startsWith('[') ? '; all labs if none is named' : ''}`).argParser(
    (id, labs: Lab[] = []) => [...labs, loadLab(id)],
  );

/** A command about a step of a lab: the one that is named, or the one that is due. */
export const stepCommand = (
  name: string,
  summary: string,
  example: string,
  work: (context: Context, lab: Lab, step: Step) => Promise<Outcome>,
): Command =>
  leaf(name, summary, example)
    .addArgument(labArgument())
    .argument('[step]', "a step's id, or the number it begins with; the step that is due if none is named")
    .action(act((context, lab: Lab, step: string | undefined) => work(context, lab, stepOf(lab, step))));
