import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawingFile, stateOf } from '../../src/diagrams/drawing.ts';
import { allDiagrams, drawings } from '../../src/diagrams/source.ts';
import { projectRoot } from '../../src/project/paths.ts';
import { format, isProblem, type Problem, problemOf, problemOfAll } from '../../src/project/problem.ts';
import { launchBrowser } from '../browser/browser.ts';
import { render } from './render.ts';

/**
 * Draws what is missing or stale and removes what no page shows. Throws one Problem for all diagrams that
 * could not be drawn, after drawing the others.
 */
export async function updateDrawings(
  root = projectRoot(),
  say: (line: string) => void = () => {},
): Promise<void> {
  const diagrams = allDiagrams(root);
  const known = new Set(diagrams.map(({ file }) => file));
  for (const file of drawings(root).filter((one) => !known.has(one))) {
    rmSync(join(root, file));
    say(`removed ${file}: no page shows it`);
  }
  const due = diagrams.filter((diagram) => stateOf(diagram, root) !== 'fresh');
  const problems: Problem[] = [];
  if (due.length > 0) {
    const browser = await launchBrowser();
    try {
      const drawn = await render(browser, due);
      for (const [index, diagram] of due.entries()) {
        const svg = drawn[index] as string | Problem;
        if (isProblem(svg)) {
          problems.push(svg);
          continue;
        }
        const path = join(root, diagram.file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, drawingFile(diagram.hash, svg));
        say(`drawn ${diagram.file}`);
      }
    } finally {
      await browser.close();
    }
  }
  if (problems.length > 0) throw problemOfAll(problems.map(({ message }) => message));
  say(`${diagrams.length} diagrams, ${due.length} drawn, ${diagrams.length - due.length} were fresh`);
}

if (import.meta.main) {
  await updateDrawings(projectRoot(), (line) => console.error(line)).catch((error: unknown) => {
    const problem = problemOf(error);
    console.error(format(problem));
    process.exitCode = problem.exitCode;
  });
}
