import type { Span } from '../src/catalogue';

export function spans(versions: Span[], tables: Span[], end?: string): Span[];
