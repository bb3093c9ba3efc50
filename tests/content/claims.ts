import { type MdastNode, mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ClaimRequest } from '../../src/components/lesson/claim.ts';

/** What stands for a piece of a sentence that a recording bears already, or that is code. */
const BORNE = '\uFFFC';
/** Components whose words the build compares with a recording. */
const BEARS = ['Claim', 'Reading', 'Recorded', 'Call'];

const COUNT =
  'half an?|tenths? of an?|quarter of an?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|' +
  'twenty|thirty|forty|fifty|sixty|a hundred';
const TIME = 'milliseconds?|seconds?|minutes?|hours?';
const FAIL =
  'fail(?:ed|s|ing|ures?)?|los[se]|los(?:es?|t|ing)|refused|dropped|gaps?|unanswered|miss(?:ed|ing)|downtime';

/**
 * Words in which a measured outcome hides. Few and wide: what they find besides stands in claims.yaml, with
 * the reason why it is none. A number that is neither digits nor one of the usual words is not found, nor is
 * an outcome in other words.
 */
export const PATTERNS: { what: string; pattern: RegExp; inQuiz: boolean }[] = [
  {
    what: 'an outcome without losses ("no failed request", "none is lost", "loses nothing", "without a gap")',
    pattern: new RegExp(
      [
        '\\b(?:no|none|not one|not a single|without(?: an?y?)?|nothing|never|zero|neither)\\b' +
          `(?: of \\w+)?(?: (?!not\\b)\\w+){0,2} (?:${FAIL})\\b`,
        '\\b(?:fail(?:s|ed)?|los(?:es?|t|ing)|miss(?:es|ed)?|drop(?:s|ped)?)' +
          ' (?:nothing|none|no|not one|nobody)\\b',
        `\\b(?:no|without an?|without|zero) (?:${FAIL})\\b`,
        '\\b(?:every|all|each)(?: of the)?(?: \\d+)? (?:requests?|votes?|connections?)' +
          ' (?:was|were|got|has|have|is|are) (?:answered|stored|counted|kept|there)\\b',
      ].join('|'),
      'gi',
    ),
    // The right answer of a question often repeats what the lab measured.
    inQuiz: true,
  },
  {
    what: 'a comparison ("twice as fast", "half the size", "ten times as many", "faster than")',
    pattern:
      /\btwice (?:as|the)\b|\b(?!several\b)\w+ times (?:as|more|less|longer|faster|slower|larger|smaller)\b|\bhalf (?:as|the)\b|\b(?:faster|slower|quicker) than\b/gi,
    // Questions pose made-up cases.
    inQuiz: false,
  },
  {
    what: 'a number with a unit of time, of size or of a hundred ("12 s", "ten seconds", "40 MB", "25 %")',
    pattern: new RegExp(
      [
        `\\b\\d[\\d.,]*[ \\u00a0-]?(?:ms|s|${TIME}|[KMG]i?B|bytes|%|per ?cent)(?!\\w)`,
        `\\b(?:${COUNT})[ -](?:${TIME}|[kmg]igabytes|bytes|per ?cent)\\b`,
        '\\ban? (?:minute|hour)\\b',
      ].join('|'),
      'gi',
    ),
    inQuiz: false,
  },
];

/** One sentence of a page in which a pattern found something that no component bears. */
export interface Found {
  line: number;
  words: string;
  sentence: string;
  /** Where in the sentence the words begin. */
  at: number;
  what: string;
}

export interface Claimed {
  line: number;
  lab: string | undefined;
  request: ClaimRequest;
  says: string;
}

type Element = MdastNode & {
  name: string | null;
  attributes: { type: string; name: string; value: unknown }[];
};
const isElement = (node: MdastNode): node is Element =>
  node.type.startsWith('mdxJsx') && 'attributes' in node;
const attributesOf = (node: Element): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value]] : [])),
  );
const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** The words of a block, with one sign for each piece that is borne. */
function wordsOf(node: MdastNode): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'inlineCode' || node.type === 'mdxTextExpression') return BORNE;
  if (isElement(node) && BEARS.includes(node.name ?? '')) return BORNE;
  return childrenOf(node).map(wordsOf).join('');
}

const plain = (node: MdastNode): string =>
  'value' in node ? String(node.value) : childrenOf(node).map(plain).join('');

/**
 * The texts of a node that are prose by themselves: a block's words, what an answer or a question says, a
 * page's own description.
 */
function textsOf(node: MdastNode): string[] {
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [wordsOf(node)];
  if (node.type === 'yaml')
    return [String((parse(node.value) as { description?: unknown }).description ?? '')];
  if (isElement(node)) return ['text', 'says'].flatMap((name) => attributesOf(node)[name] ?? []);
  return [];
}

/** Visits every node of a page, with whether it stands in a quiz. */
function walk(node: MdastNode, visit: (node: MdastNode, inQuiz: boolean) => void, inQuiz = false): void {
  const within = inQuiz || (isElement(node) && node.name === 'Quiz');
  visit(node, within);
  for (const child of childrenOf(node)) walk(child, visit, within);
}

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 0;

/** Everything in a page's prose that words a measured outcome outside of the components that bear one. */
export function unborne(source: string): Found[] {
  const found: Found[] = [];
  walk(mdxToMdast(source), (node, inQuiz) => {
    for (const sentence of textsOf(node).flatMap((text) => text.split(/(?<=[.?!:;])\s+/)))
      for (const { what, pattern, inQuiz: too } of PATTERNS)
        if (too || !inQuiz)
          for (const match of sentence.matchAll(pattern))
            found.push({ line: lineOf(node), words: match[0], sentence, at: match.index, what });
  });
  return found;
}

/** The lab in a page's front matter. */
export function labOf(source: string): string | undefined {
  const front = childrenOf(mdxToMdast(source)).find(({ type }) => type === 'yaml');
  return front && 'value' in front ? (parse(String(front.value)) as { lab?: string }).lab : undefined;
}

/** Every <Claim> of a page. */
export function claimsIn(source: string): Claimed[] {
  const found: Claimed[] = [];
  walk(mdxToMdast(source), (node) => {
    if (!isElement(node) || node.name !== 'Claim') return;
    const { lab = labOf(source), ...request } = attributesOf(node);
    found.push({ line: lineOf(node), lab, request: request as unknown as ClaimRequest, says: plain(node) });
  });
  return found;
}

/** The list of what is found and needs no <Claim>: by page, a part of the sentence and the reason. */
export const listSchema = z.record(
  z.string(),
  z.array(
    z.strictObject({
      words: z.string().min(3).describe('a part of the sentence, that holds the words found'),
      reason: z.string().min(3),
      claim: z
        .record(z.string(), z.string())
        .optional()
        .describe('attributes of a <Claim>, where the words are one but no tag may stand there'),
    }),
  ),
);

/**
 * Whether an entry of the list is about something that was found: its words hold what was found, at that
 * place.
 */
export function isAbout(entry: { words: string }, { sentence, words, at }: Found): boolean {
  for (let from = sentence.indexOf(entry.words); from !== -1; from = sentence.indexOf(entry.words, from + 1))
    if (from <= at && at + words.length <= from + entry.words.length) return true;
  return false;
}
