/** A lesson's MDX as a tree, for tests that look at its elements. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MdastNode, mdxToMdast } from 'satteri';

export type MdxNode = MdastNode & {
  name?: string;
  attributes?: { name?: string; value?: unknown }[];
  value?: string;
};

/** The tree of a source, without its front matter. */
export const treeOf = (source: string): MdxNode =>
  mdxToMdast(source.replace(/^---\n[\s\S]*?\n---\n/, '')) as MdxNode;

/** The source of a page of the checkout, such as `docker/volumes`. */
export const sourceOf = (checkout: string, page: string): string =>
  readFileSync(join(checkout, 'src/content/docs', `${page}.mdx`), 'utf8');

export const attributeOf = (node: MdxNode, wanted: string): unknown =>
  node.attributes?.find(({ name }) => name === wanted)?.value;

export const childrenOf = (node: MdxNode): MdxNode[] =>
  'children' in node ? (node.children as MdxNode[]) : [];
