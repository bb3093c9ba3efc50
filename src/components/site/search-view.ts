/**
 * A part of a page, from one heading to the next; every place where a word stands has a score, higher in
 * headings.
 */
interface Section {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

/**
 * What Pagefind tells of a page that matches. Excerpts are HTML: escaped text with `<mark>` around the words.
 */
export interface Match {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: Section[];
}

/** Text, and whether it is one of the words that were searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** One line of the list: a page, or a section of the page above it. */
export interface Row {
  url: string;
  title: string;
  excerpt: Piece[];
  section: boolean;
}

/**
 * Whether a key press belongs to an input method, in which Enter and the arrows choose a word: Safari says so
 * only by the code 229.
 */
export const composes = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === 229;

/**
 * A query in the characters that pages have: full-width letters, no-break spaces and invisible characters
 * come with what is pasted.
 */
export const plainText = (query: string): string =>
  query
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    // In a comparison, the word between says nothing of either.
    .replace(/\s(?:vs\.?|versus)(?=\s)/gi, '')
    .trim();

/** True for what was printed rather than thought of: many words, and among them a path, an id or a number. */
export const isMessage = (query: string): boolean => /[/\d]/.test(query) && query.split(/\s+/).length >= 5;

/** How many pages the list shows, and how many sections of each. */
export const PAGES_SHOWN = 6;
const SECTIONS_SHOWN = 3;

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', amp: '&' };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });

/** An excerpt in pieces of plain text, so that a page never takes HTML from the index. */
export function pieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({ text: decode(part.replace(/<\/?mark>/g, '')), marked: part.startsWith('<mark>') }));
}

const score = ({ weighted_locations }: Section): number =>
  weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/**
 * The lines of one page: the page, then its sections that match best. A page found by its opening has no
 * section to name.
 */
export function rows(match: Match): Row[] {
  const [anchor] = match.url.split('#');
  const sections = match.sub_results
    .filter(({ url }) => url.includes('#') && !url.endsWith('#_top'))
    .sort((a, b) => score(b) - score(a))
    .slice(0, SECTIONS_SHOWN);
  return [
    {
      url: anchor ?? match.url,
      title: match.meta.title ?? match.url,
      excerpt: sections.length > 0 ? [] : pieces(match.excerpt),
      section: false,
    },
    ...sections.map(({ url, title, excerpt }) => ({ url, title, excerpt: pieces(excerpt), section: true })),
  ];
}

/**
 * The line that a key leads to, from the active one (-1: none yet) in a list of so many; undefined for a key
 * that leads nowhere.
 */
export function moved(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return undefined;
}

/** What is said, and read out, about the outcome of a search. */
export function outcome(query: string, found: number): string {
  if (query === '') return '';
  if (found === 0) return `No page has “${query}”. Try one word, or its beginning.`;
  const pages = found === 1 ? '1 page has' : `${found} pages have`;
  return `${pages} “${query}”${found > PAGES_SHOWN ? `; the ${PAGES_SHOWN} that fit best are shown` : ''}.`;
}
