import {
  type AstroExpressiveCodeOptions,
  createRenderer,
  type ExpressiveCodePlugin,
  ExpressiveCodeTheme,
} from '@astrojs/starlight/expressive-code';

/** Tones of code, as classes that src/styles/code.css colours, and the grammar scopes that get them. */
export const TONES: { name: string; scopes: string[] }[] = [
  { name: 'comment', scopes: ['comment', 'punctuation.definition.comment'] },
  { name: 'string', scopes: ['string.quoted', 'string.template'] },
  {
    name: 'keyword',
    scopes: [
      'keyword',
      'storage',
      'support.function',
      'entity.name.function',
      'entity.name.command',
      'constant.other.placeholder',
    ],
  },
  {
    name: 'name',
    scopes: [
      'variable',
      'entity.name.tag',
      'entity.other.attribute-name',
      'support.type.property-name',
      'constant.other.option',
    ],
  },
  { name: 'number', scopes: ['constant.numeric', 'constant.language'] },
];

/** A colour that stands for a tone while Shiki works; `classes` puts the tone's class in its place. */
const colourOf = (index: number): string => `#00000${index + 1}`;
const PLAIN = '#000000';

const theme = new ExpressiveCodeTheme({
  name: 'tones',
  type: 'light',
  colors: { 'editor.foreground': PLAIN, 'editor.background': '#ffffff' },
  settings: TONES.map(({ scopes }, index) => ({ scope: scopes, settings: { foreground: colourOf(index) } })),
});

/** The class of a token that Expressive Code has given an inline style, or nothing for plain text. */
export function toneClass(style: string): string | undefined {
  const colour = /--0:(#[0-9a-f]{6})/i.exec(style)?.[1]?.toLowerCase();
  const tone = TONES.find((_, index) => colourOf(index) === colour);
  return tone && `tone-${tone.name}`;
}

type Node = { type: string; value?: string; properties?: Record<string, unknown>; children?: Node[] };

/**
 * Tokens get a class instead of an inline style, and plain ones no element: smaller pages, and no inline
 * styles for the security policy to allow.
 */
export function replaceStyles(node: Node): void {
  const children = (node.children ?? []).flatMap((child): Node[] => {
    replaceStyles(child);
    const style = child.properties?.style;
    if (typeof style !== 'string') return [child];
    const tone = toneClass(style);
    return tone ? [{ ...child, properties: { className: [tone] } }] : (child.children ?? []);
  });
  if (node.children) node.children = children;
}

const classes: ExpressiveCodePlugin = {
  name: 'drydock:tones',
  hooks: {
    postprocessRenderedLine: ({ renderData }) => replaceStyles(renderData.lineAst as Node),
  },
};

/**
 * Ordinary ``` blocks. Frames, copy buttons and markers are left out: what a learner runs is a lab step, and
 * that has its own component.
 */
export const code: AstroExpressiveCodeOptions = {
  themes: [theme],
  frames: false,
  textMarkers: false,
  useThemedScrollbars: false,
  useThemedSelectionColors: false,
  plugins: [classes],
  // The style sheet is ours, src/styles/code.css, and no script is needed.
  customCreateAstroRenderer: async ({ ecConfig, logger }) => {
    const renderer = await createRenderer({ ...ecConfig, logger });
    return {
      ...renderer,
      baseStyles: '',
      themeStyles: '',
      jsModules: [],
      hashedStyles: [],
      hashedScripts: [],
    };
  },
};
