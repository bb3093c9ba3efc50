import { type Lab, loadLab, loadRecording } from '../../labs/load.ts';
import { isProblem, Problem } from '../../project/problem.ts';
import type { Recording } from '../../schemas/recording.ts';

/** What a lesson's components read: its file, labs and recordings, each read once however many ask for it. */
export class LessonPage {
  /** The page's source as messages name it. */
  readonly file: string;
  readonly #own: string | undefined;
  readonly #labs = new Map<string, Lab>();
  readonly #recordings = new Map<string, Recording>();

  /** @param lab id of the lab in the page's front matter */
  constructor(file: string, lab?: string) {
    this.file = file;
    this.#own = lab;
  }

  /** The lab with this id, else the page's own. Throws a Problem where there is none. */
  lab(id = this.#own): Lab {
    if (!id)
      throw new Problem('field lab: expected the id of a lab in the front matter; found none', {
        hints: 'add for example "lab: docker/volumes"',
      });
    const lab = this.#labs.get(id) ?? loadLab(id);
    this.#labs.set(id, lab);
    return lab;
  }

  /** The recording of a lab, which must be fresh. */
  recording(id?: string): Recording {
    const lab = this.lab(id);
    const recording = this.#recordings.get(lab.id) ?? loadRecording(lab);
    this.#recordings.set(lab.id, recording);
    return recording;
  }
}

/**
 * Runs what a component does to get its data. A Problem then also names the page and the tag it stands in.
 */
export function onPage<T>({ locals }: { locals: App.Locals }, tag: string, work: (page: LessonPage) => T): T {
  try {
    return work(locals.lesson);
  } catch (error) {
    if (!isProblem(error)) throw error;
    const { message, exitCode, details, hints } = error;
    throw new Problem(`${locals.lesson.file}: ${tag}: ${message}`, {
      exitCode,
      details,
      hints,
      cause: error,
    });
  }
}
