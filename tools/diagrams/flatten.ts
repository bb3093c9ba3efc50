/**
 * A drawing as the browser has it: markup in which every element carries what its style sheet had said, and
 * the size.
 */
export interface Flattened {
  svg: string;
  width: number;
  height: number;
}

/**
 * Runs in the browser, so it may name nothing outside itself. Turns Mermaid's drawing (a style sheet of some
 * 4 KB, one element for each word) into plain SVG: computed colours and dashes as attributes, words of a line
 * in one text, nothing that is not seen.
 */
export function flatten(svg: SVGSVGElement): Flattened {
  const NS = 'http://www.w3.org/2000/svg';
  const INHERITED: [attribute: string, initial: string][] = [
    ['fill', 'rgb(0, 0, 0)'],
    ['stroke', 'none'],
    ['stroke-dasharray', 'none'],
    ['text-anchor', 'start'],
    ['dominant-baseline', 'auto'],
    ['font-weight', '400'],
    ['font-style', 'normal'],
  ];
  const SHAPES = new Set([
    'rect',
    'circle',
    'ellipse',
    'path',
    'line',
    'polygon',
    'polyline',
    'text',
    'tspan',
  ]);

  // Mermaid places the labels of states by the width that it allows them, not by the one that they have.
  for (const label of svg.querySelectorAll('.node > .label')) {
    const shape = label.previousElementSibling?.getBoundingClientRect();
    const text = label.querySelector('text')?.getBoundingClientRect();
    const aside = shape && text ? shape.x + shape.width / 2 - (text.x + text.width / 2) : 0;
    if (Math.abs(aside) > 1)
      label.setAttribute('transform', `translate(${aside}, 0) ${label.getAttribute('transform') ?? ''}`);
  }

  const referenced = new Set<string>();
  for (const element of svg.querySelectorAll('*'))
    for (const { value } of element.attributes)
      for (const [, id] of value.matchAll(/url\(["']?#([^"')]+)/g)) if (id) referenced.add(id);

  const isGone = (element: Element): boolean => {
    const style = getComputedStyle(element);
    if (['style', 'title', 'desc'].includes(element.localName)) return true;
    if (element.localName === 'marker') return !referenced.has(element.id);
    // What is inside a marker has no box of its own; what has is gone when it is empty and draws nothing.
    if (element.closest('marker')) return false;
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return true;
    if (element.localName === 'rect' && (element as SVGRectElement).width.baseVal.value === 0) return true;
    if (element.localName === 'text' && element.textContent?.trim() === '') return true;
    const drawsNothing = style.fill === 'none' && style.stroke === 'none';
    return drawsNothing && SHAPES.has(element.localName) && !['text', 'tspan'].includes(element.localName);
  };

  const copy = (element: Element, inherited: Map<string, string>): Element | undefined => {
    if (isGone(element)) return undefined;
    const result = document.createElementNS(NS, element.localName);
    const style = getComputedStyle(element);
    const own = new Map(inherited);
    for (const { name, value } of element.attributes) {
      if (['class', 'style', 'fill', 'stroke', 'xmlns', 'role', 'alignment-baseline'].includes(name))
        continue;
      if (
        /^(?:data-|aria-|stroke|fill|font|text-anchor|dominant|marker-|xmlns|name$|look$|filter$|transform-origin)/.test(
          name,
        )
      )
        continue;
      if (name === 'id' && !referenced.has(value)) continue;
      result.setAttribute(name, value);
    }
    if (SHAPES.has(element.localName)) {
      for (const [attribute] of INHERITED) {
        const isText = element.localName === 'text' || element.localName === 'tspan';
        if (!isText && /^(?:text|font|dominant)/.test(attribute)) continue;
        let value = style.getPropertyValue(attribute);
        if (isText && attribute.startsWith('stroke')) value = 'none';
        // One pattern of dashes for all that is dashed, dotted or in between.
        if (attribute === 'stroke-dasharray' && value !== 'none')
          value = value.split(',').every((one) => Number.parseFloat(one) === 0) ? 'none' : '5 4';
        if (value === own.get(attribute)) continue;
        own.set(attribute, value);
        result.setAttribute(attribute, value);
      }
      for (const end of ['marker-start', 'marker-end']) {
        const id =
          /#([^"')]+)/.exec(style.getPropertyValue(end))?.[1] ??
          /#([^"')]+)/.exec(element.getAttribute(end) ?? '')?.[1];
        if (id) result.setAttribute(end, `url(#${id})`);
      }
      // Square corners for what runs; only shapes that were asked to be round keep theirs.
      const radius = Number.parseFloat(element.getAttribute('rx') ?? '0');
      if (element.localName === 'rect' && radius > 0 && radius < 5)
        for (const name of ['rx', 'ry']) result.removeAttribute(name);
    }
    const words = element.localName === 'tspan' ? [...element.children] : [];
    if (
      words.length > 0 &&
      words.every((word) => word.localName === 'tspan' && !word.hasAttribute('x') && !word.hasAttribute('dy'))
    ) {
      result.textContent = element.textContent;
      const first = getComputedStyle(words[0] as Element);
      if (first.fontWeight !== '400') result.setAttribute('font-weight', first.fontWeight);
      return result;
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && child.textContent?.trim()) result.append(child.textContent);
      if (child.nodeType === Node.ELEMENT_NODE) {
        const inner = copy(child as Element, own);
        if (inner) result.append(inner);
      }
    }
    return result;
  };

  // What Mermaid shows, and not what there is: lifelines of a sequence diagram run on below it.
  const { x, y, width } = svg.viewBox.baseVal;
  // Its lower edge goes through the head of an arrow that comes last.
  const arrows = [...svg.querySelectorAll<SVGGraphicsElement>('[class^="messageLine"]')].map((line) =>
    line.getBBox(),
  );
  const height = Math.max(
    svg.viewBox.baseVal.height,
    ...arrows.map((arrow) => arrow.y + arrow.height + 8 - y),
  );
  const result = copy(svg, new Map(INHERITED)) as Element;
  for (const name of ['id', 'width', 'height', 'preserveAspectRatio']) result.removeAttribute(name);
  const box = [Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)] as const;
  result.setAttribute('viewBox', box.join(' '));
  return { svg: new XMLSerializer().serializeToString(result), width: box[2], height: box[3] };
}
