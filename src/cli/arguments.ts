import { Argument, type Command } from 'commander';
import { type Lab, loadLab, type Step } from '../labs/load.ts';
import { stepOf } from '../labs/progress.ts';
import { act, type Context, leaf, type Outcome } from './command.ts';
import { shellLab } from './lab-shell.ts';

const MEANING = "a lab's id, such as docker/volumes";
const HERE = `${MEANING}; this shell's lab if none is named`;

/** The lab that is meant where none is named: the one in whose shell the command is typed. */
export function labHere(): Lab | undefined {
  const id = shellLab();
  return id === undefined ? undefined : loadLab(id);
}

/** A lab by its id; in a lab shell it can be left out. */
export const ownLabArgument = (): Argument => {
  const id = shellLab();
  if (id === undefined) return labArgument();
  return new Argument('[lab]', HERE).argParser((typed) => loadLab(typed));
};

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
    .addArgument(shellLab() === undefined ? new Argument('<lab>', MEANING) : new Argument('[lab]', HERE))
    .argument('[step]', "a step's id, or the number it begins with; the step that is due if none is named")
    .action(
      act((context, first: string | undefined, second: string | undefined) => {
        const here = labHere();
        // A step's id has no slash: a lone word without one is a step of this shell's lab.
        const named = here && (first === undefined || (second === undefined && !first.includes('/')));
        const lab = named ? here : loadLab(first ?? '');
        return work(context, lab, stepOf(lab, named ? first : second));
      }),
    );
