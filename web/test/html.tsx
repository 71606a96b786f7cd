// A view as HTML text, in Dutch, without a browser.
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

export const html = (view: VNode): string => renderToString(view);
