// In a language from right to left every Dutch name and every amount is set apart from the text around it, and marked as Dutch for
// who hears it. In one place, for all that is drawn: no sentence has to think of it, and neither has one that comes from the rules.
import { createElement, Fragment, options, type ComponentChild, type ComponentChildren, type VNode } from 'preact';

const LETTER = '[\\p{sc=Latin}\\d]';
const INSIDE = "[\\p{sc=Latin}\\d .,:;'’&/-]*";
/** Latin words in a row with what stands between them, brackets in pairs; or an amount, or a share. */
const FOREIGN = new RegExp(
  `(?:\\d+-)?\\p{sc=Latin}(?:${INSIDE}(?:${LETTER}|\\(${INSIDE}\\)))*|€\\s?-?[\\d.,]*\\d|[\\d.,]*\\d\\s?%`, 'gu',
);
const OWN = /\p{sc=Arabic}/u;
/** What may hold nothing but text, and what is no text of a page. */
const PLAIN = new Set(['option', 'title', 'textarea', 'text', 'style', 'script', 'bdi']);

const apart = (text: string): VNode => createElement('bdi', /\p{sc=Latin}/u.test(text) ? { lang: 'nl' } : { dir: 'ltr' }, text);

/** The text in parts; as it is where nothing in it is foreign. */
export function inParts(text: string): ComponentChild {
  const found = [...text.matchAll(FOREIGN)];
  if (found.length === 0) return text;
  if (!OWN.test(text) && /\p{sc=Latin}/u.test(text)) return apart(text);
  let end = 0;
  const parts: ComponentChild[] = [];
  for (const { 0: run, index } of found) {
    parts.push(text.slice(end, index), apart(run));
    end = index + run.length;
  }
  return createElement('span', null, ...parts, text.slice(end));
}

const each = (children: ComponentChildren): ComponentChildren =>
  typeof children === 'string' ? inParts(children) : Array.isArray(children) ? children.map(each) : children;

let active = false;

/** Whether what is drawn from now on runs from right to left. */
export function setApart(on: boolean): void {
  active = on;
}

const before = options.vnode;
options.vnode = (vnode: VNode): void => {
  const { type, props } = vnode as VNode<{ children?: ComponentChildren; lang?: string }>;
  const shows = type === Fragment || (typeof type === 'string' && !PLAIN.has(type));
  if (active && shows && !props.lang && props.children != null) props.children = each(props.children);
  before?.(vnode);
};
