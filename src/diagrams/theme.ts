/**
 * Mermaid is given colours that stand for the site's variables; when a drawing is kept, the variable takes
 * the colour's place. So one drawing serves light, dark and print.
 */
export const PLACEHOLDER_COLOURS: Record<string, string> = {
  '#010101': 'var(--panel)',
  '#020202': 'var(--ink)',
  '#030303': 'var(--ink)',
  '#040404': 'var(--muted)',
  '#050505': 'var(--paper)',
  '#060606': 'var(--line)',
  '#070707': 'var(--signal)',
  '#080808': 'var(--proven)',
  '#090909': 'var(--failed)',
  '#0a0a0a': 'var(--hull)',
  // What Mermaid does not let a theme decide.
  '#000000': 'var(--ink)',
  '#ffffff': 'var(--paper)',
};
const colourOf = (variable: string): string =>
  Object.entries(PLACEHOLDER_COLOURS).find(([, value]) => value === `var(--${variable})`)?.[0] as string;
const [panel, ink, muted, paper, line] = ['panel', 'ink', 'muted', 'paper', 'line'].map(colourOf) as [
  string,
  string,
  string,
  string,
  string,
];

/** Classes that a flowchart or state diagram may give to what it wants seen: `X:::signal`. */
export const ACCENTS = ['signal', 'proven', 'failed', 'hull'];

/** Definitions of the accents, to be put below the text of a diagram whose kind knows classes. */
export function withAccents(text: string): string {
  if (!/^\s*(?:flowchart|graph|stateDiagram)/m.test(text)) return text;
  const used = ACCENTS.filter((name) => new RegExp(`(?::::|class .*\\b)${name}\\b`).test(text));
  return [
    text,
    ...used.map((name) => `classDef ${name} stroke:${colourOf(name)},color:${colourOf(name)}`),
  ].join('\n');
}

/** The size of text in a drawing at its natural size, in pixels; prose is a little larger. */
export const FONT_SIZE = 16;

/**
 * The widest drawing that can still be read on a phone without scrolling: at 360 px its text is 9.6 px high.
 */
export const WIDEST = 600;
/**
 * The widest drawing for a large screen: a flowchart from left to right, which phones get from top to bottom.
 */
export const WIDEST_ON_DESKTOP = 960;

/** The same flowchart from top to bottom; undefined where the text is no flowchart from left to right. */
export function upright(text: string): string | undefined {
  const turned = text.replace(/^(\s*(?:flowchart|graph)\s+)(?:LR|RL)\b/m, '$1TB');
  return turned === text ? undefined : turned;
}

/**
 * Verdana and DejaVu Sans are as wide as any face that a reader may have, so a text measured in them fits its
 * box in all others.
 */
const FACES = 'Verdana, "DejaVu Sans", sans-serif';

const BASE = {
  startOnLoad: false,
  deterministicIds: true,
  securityLevel: 'strict',
  look: 'classic',
  layout: 'elk',
  theme: 'base',
  htmlLabels: false,
  fontFamily: FACES,
  fontSize: FONT_SIZE,
  flowchart: {
    htmlLabels: false,
    useMaxWidth: false,
    nodeSpacing: 28,
    rankSpacing: 36,
    padding: 10,
    diagramPadding: 2,
    wrappingWidth: 160,
    subGraphTitleMargin: { top: 0, bottom: 0 },
    curve: 'linear',
  },
  state: { htmlLabels: false, useMaxWidth: false, nodeSpacing: 28, rankSpacing: 36, padding: 8 },
  sequence: {
    useMaxWidth: false,
    diagramMarginX: 2,
    diagramMarginY: 2,
    actorMargin: 24,
    width: 144,
    height: 40,
    boxMargin: 6,
    messageMargin: 26,
    noteMargin: 8,
    mirrorActors: false,
    wrap: true,
    actorFontSize: FONT_SIZE,
    messageFontSize: FONT_SIZE,
    noteFontSize: FONT_SIZE,
  },
  themeVariables: {
    fontSize: `${FONT_SIZE}px`,
    fontFamily: FACES,
    darkMode: false,
    useGradient: false,
    dropShadow: 'none',
    background: paper,
    mainBkg: panel,
    primaryColor: panel,
    primaryTextColor: ink,
    primaryBorderColor: ink,
    secondaryColor: paper,
    secondaryTextColor: ink,
    secondaryBorderColor: line,
    tertiaryColor: paper,
    tertiaryTextColor: ink,
    tertiaryBorderColor: line,
    lineColor: muted,
    arrowheadColor: muted,
    textColor: ink,
    titleColor: ink,
    nodeBorder: ink,
    nodeTextColor: ink,
    clusterBkg: paper,
    clusterBorder: line,
    edgeLabelBackground: paper,
    defaultLinkColor: muted,
    labelColor: ink,
    errorBkgColor: paper,
    errorTextColor: ink,
    actorBkg: panel,
    actorBorder: ink,
    actorTextColor: ink,
    actorLineColor: line,
    signalColor: muted,
    signalTextColor: ink,
    labelBoxBkgColor: paper,
    labelBoxBorderColor: line,
    labelTextColor: ink,
    loopTextColor: ink,
    noteBkgColor: paper,
    noteBorderColor: line,
    noteTextColor: ink,
    activationBkgColor: paper,
    activationBorderColor: line,
    sequenceNumberColor: paper,
    transitionColor: muted,
    transitionLabelColor: ink,
    stateLabelColor: ink,
    stateBkg: panel,
    stateBorder: ink,
    labelBackgroundColor: paper,
    compositeBackground: paper,
    compositeTitleBackground: paper,
    compositeBorder: line,
    altBackground: paper,
    innerEndBackground: ink,
    specialStateColor: ink,
  },
};

type Configuration = typeof BASE;

/** How Mermaid draws for all screens. */
export const ROOMY: Configuration = BASE;

/**
 * How it draws for phones where the roomy drawing is too wide: labels wrap early, boxes stand close (which
 * only the layout "dagre" lets one ask for).
 */
export const TIGHT: Configuration = {
  ...BASE,
  layout: 'dagre',
  flowchart: {
    ...BASE.flowchart,
    wrappingWidth: 96,
    nodeSpacing: 16,
    rankSpacing: 18,
    padding: 7,
    subGraphTitleMargin: { top: 2, bottom: 10 },
  },
  sequence: { ...BASE.sequence, actorMargin: 16, width: 104 },
};
