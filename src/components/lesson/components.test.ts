/// <reference types="astro/client" />
import { rmSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProject } from '../../../tests/support/lesson.ts';
import { toldBy } from '../../../tests/support/told.ts';
import { LessonPage } from './page.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];
// The compiler knows no .astro files; the glob is what gives them a type.
const files = import.meta.glob<{ default: Component }>('./*.astro', { eager: true });
const component = (name: string): Component => {
  const file = files[`./${name}.astro`];
  if (!file) throw new Error(`no component ${name}`);
  return file.default;
};
let root: string;
let container: AstroContainer;
const html = (name: string, props: Record<string, unknown> = {}, slot = ''): Promise<string> =>
  container.renderToString(component(name), {
    props,
    locals: { lesson: new LessonPage('src/content/docs/docker/notes.mdx', 'docker/notes') },
    slots: { default: slot },
  });

beforeAll(async () => {
  root = makeProject();
  process.env.DRYDOCK_ROOT = root;
  container = await AstroContainer.create();
});
afterAll(() => {
  delete process.env.DRYDOCK_ROOT;
  rmSync(root, { recursive: true });
});

describe('LabStep', () => {
  it('shows commands, outputs, the line to watch, a caption and both checks', async () => {
    const page = await html('LabStep', { id: '1-lost' });
    expect(page).toContain('Step 1 of 3, do it');
    expect(page).toContain('docker</span> exec notes cat note\n</kbd><samp><mark>');
    expect(page).toContain('<summary>28 more lines</summary>');
    expect(page).toContain('ran 21 Nov 2026, 1.24\u00a0s');
    expect(page).toContain(
      '<a href="/reference/versions/#docker-notes">Docker Engine 28.5.2, Linux 6.18, stand-in images</a>',
    );
    expect(page).toContain('<b>Check before: failed</b> no container named notes; expected it to be running');
    expect(page).toContain('<b class="passed">Check after: passed</b> step 1-lost holds');
    expect(page).toContain('<b class="program">npx drydock</b> run docker/notes 1-lost');
  });

  it('folds the hints and the solution of a task', async () => {
    const page = await html('LabStep', { id: '2-shared' });
    expect(page).toContain('Let <code>reader</code> see the note.');
    expect(page).toContain('<summary>Hint 2 of 2</summary><p>Look at <code>docker inspect</code>.</p>');
    expect(page.indexOf('exec reader ls')).toBeGreaterThan(page.indexOf('One solution'));
  });

  it('shows the symptom of a fault, and folds how it was made', async () => {
    const page = await html('LabStep', { id: '3-break' });
    const solution = page.indexOf('One repair, and how it was broken');
    expect(page.indexOf('Permission denied')).toBeLessThan(solution);
    expect(page.indexOf('</span> /drop')).toBeGreaterThan(solution);
  });

  it('fails with the page, the tag and the nearest step', async () => {
    expect(await toldBy(html('LabStep', { id: '1-lots' }))).toContain(
      `src/content/docs/docker/notes.mdx: <LabStep id="1-lots">: lab docker/notes has no step '1-lots'\n` +
        '  try: nearest: 1-lost',
    );
  });
});

describe('LabFile', () => {
  it('shows a file that steps read, folded and escaped', async () => {
    expect(await html('LabFile', { name: 'greet.sh' })).toContain(
      '<summary>The file greet.sh</summary><div class="printout"><pre>' +
        '<span class="tone-keyword">echo</span> <span class="tone-string">&quot;hello&quot;</span> ',
    );
  });
  it('fails with the nearest where the lab has no such file', async () => {
    expect(await toldBy(html('LabFile', { name: 'greets.sh' }))).toContain(
      '<LabFile name="greets.sh">: labs/docker/notes/files: expected greets.sh; found greet.sh\n' +
        '  try: nearest: greet.sh',
    );
  });
});

describe('Output', () => {
  it('shows all that a script printed', async () => {
    expect(await html('Output', { step: '3-break', from: 'setup' })).toContain(
      '<samp>made drop\ntouch: /drop/hello: Permission denied\n</samp>',
    );
  });
  it('shows one command with its output', async () => {
    const page = await html('Output', { step: '1-lost', command: 'cat note' });
    expect(page).toContain('docker</span> exec notes cat note\n</kbd><samp>(nil)\n</samp></pre>');
    expect(page).not.toContain('docker logs');
  });
  it('fails for a command that is not there', async () => {
    await expect(html('Output', { step: '1-lost', command: 'docker pull' })).rejects.toThrow(
      'expected a command with "docker pull" in its run',
    );
  });
});

describe('words and numbers from a recording', () => {
  it('are quoted', async () =>
    expect(await html('Recorded', { step: '1-lost', line: '(nil)' })).toContain('<code>(nil)</code>'));
  it('fail the page where they were not recorded', async () => {
    await expect(html('Recorded', { step: '1-lost', line: 'PONG' })).rejects.toThrow(
      'docker/notes.mdx: <Recorded step="1-lost">: step 1-lost: expected',
    );
  });
  it('are measured', async () =>
    expect((await html('Reading', { step: '1-lost', name: 'boot' })).trim()).toBe('310\u00a0ms'));
});

describe('Claim', () => {
  it('is its words and not a byte more', async () => {
    expect(await html('Claim', { step: '1-lost', reading: 'boot', is: '< 400' }, 'at <em>once</em>')).toBe(
      'at <em>once</em>',
    );
  });
  it('fails the page where the recording does not bear it: lesson, claim, expected, found', async () => {
    expect(
      await toldBy(html('Claim', { step: '1-lost', reading: 'boot', is: '< 300' }, 'at once')),
    ).toContain(
      'src/content/docs/docker/notes.mdx: <Claim step="1-lost" reading="boot" is="< 300">: step 1-lost: ' +
        'expected < 300; found 310, 305, 340, 312 ms\n  try: say what',
    );
  });
});

describe('Chart', () => {
  const series = [
    { label: 'container', step: '1-lost', reading: 'boot' },
    { label: 'virtual machine', step: '2-shared', reading: 'boot' },
  ];
  it('has a name, a description, a bar and a row of the table for each series', async () => {
    const page = await html('Chart', { title: 'Time to start', series });
    expect(page).toContain(
      'role="img" aria-labelledby="chart-time-to-start" aria-describedby="chart-time-to-start-text"',
    );
    expect(page).toContain('<title id="chart-time-to-start">Time to start</title>');
    expect(page.match(/<rect /g)).toHaveLength(2);
    expect(page).toContain('<th scope="row">virtual machine</th><td>12.4\u00a0s</td>');
  });
  it('fails for a reading that was not recorded', async () => {
    const wrong = [{ label: 'x', step: '1-lost', reading: 'memory' }];
    await expect(html('Chart', { title: 'T', series: wrong })).rejects.toThrow(
      "expected a reading named 'memory' in the recording; found 'boot'",
    );
  });
});

describe('SwimLane', () => {
  const props = { title: 'Notes made', step: '2-shared', table: 'calls' };
  it('links each call to its entry, and the entry to the lesson on its author', async () => {
    const page = await html('SwimLane', props);
    const anchors = [...page.matchAll(/<a href="#([^"]+)"/g)].map((match) => match[1]);
    expect(anchors).toEqual(['calls-1', 'calls-2']);
    expect([...page.matchAll(/<li id="([^"]+)"/g)].map((match) => match[1])).toEqual(anchors);
    expect(page).toMatch(
      /<li id="calls-2">\s*31\u00a0ms <a href="\/kubernetes\/deployments\/">deployment-controller<\/a> update deployments\/status/,
    );
  });
  it('names itself, and its list can be reached by the keyboard', async () => {
    const page = await html('SwimLane', props);
    expect(page).toContain('role="group" aria-labelledby="lanes-calls"');
    expect(page).toContain('<div tabindex="0" role="group" aria-label="Notes made: the calls">');
  });
  it('says what was refused and what was written', async () => {
    const page = await html('SwimLane', props);
    expect(page).toMatch(/<a href="#calls-2"[^>]*class="refused">.*✕ 409<\/text>/s);
    expect(page).toContain('201, revision 310; asks for 1');
  });
  it('has calls that a sentence links to', async () => {
    const call = {
      step: '2-shared',
      table: 'calls',
      author: 'deployment-controller',
      does: 'update deployments/status',
    };
    expect(await html('Call', call)).toContain(
      '<a href="#calls-2"><code>update deployments/status 409</code></a>',
    );
    await expect(html('Call', { ...call, does: 'create pods' })).rejects.toThrow(
      'docker/notes.mdx: <Call author="deployment-controller" does="create pods">: table calls: ' +
        'expected a call',
    );
  });
  it('fails for rows that are no calls', async () => {
    await expect(html('SwimLane', { ...props, step: '1-lost' })).rejects.toThrow(
      "expected a table named 'calls' in the recording; found none at all",
    );
  });
});

describe('Quiz', () => {
  it('gives nothing away before an answer is opened', async () => {
    const right = await html('Answer', { says: 'This, `ls`.', correct: true }, 'Because.');
    expect(right).toContain('<summary>This, <code>ls</code>.</summary>');
    expect(right.slice(0, right.indexOf('</summary>'))).not.toMatch(/class="[^"]*(?:right|correct|passed)/);
    expect(right).toContain('<b>Right.</b> Because.');
    expect(await html('Answer', { says: 'That.' }, 'No.')).toMatch(
      /^(?!.*data-right).*<b>Wrong\.<\/b> No\./s,
    );
  });
  it('names each question, and has a place for the score', async () => {
    expect(await html('Question', { text: 'What does `rm` do?' }, 'answers')).toContain(
      'aria-label="What does rm do?"><p>What does <code>rm</code> do?</p>',
    );
    expect(await html('Quiz', {}, 'questions')).toContain('<p role="status"></p>');
  });
});

describe('the others', () => {
  it('LabCard says what it takes and how to start and clean', async () => {
    const card = await html('LabCard');
    expect(card).toContain(
      '3 steps, about 5 minutes. Needs <a href="/start/set-up/">Docker</a> and the image busybox:1.37.',
    );
    expect(card.match(/<kbd>.*?<\/kbd>/g)).toEqual([
      '<kbd><b class="program">npx drydock</b> start docker/notes</kbd>',
      '<kbd><b class="program">npx drydock</b> clean docker/notes</kbd>',
    ]);
  });
  it('YouMayHaveRead is an aside with a name', async () => {
    expect(await html('YouMayHaveRead', {}, 'Old belief.')).toMatch(
      /<aside class="you-may-have-read" aria-label="You may have read">.*Old belief\./s,
    );
  });
  it('Term links to the glossary and carries the definition', async () => {
    expect(await html('Term', { id: 'runc' }, 'runc')).toContain(
      '<a class="term" href="/reference/glossary/#runc" title="The program that starts a container ' +
        '&quot;by the book&quot;.">runc</a>',
    );
  });
  it('Term fails for one that the glossary does not hold', async () => {
    await expect(html('Term', { id: 'no-such-term' }, 'x')).rejects.toThrow(
      `<Term id="no-such-term">: the glossary has no term 'no-such-term'`,
    );
  });
});
