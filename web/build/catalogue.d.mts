import type { Municipality } from '../src/catalogue';

export function catalogue(files: Record<string, string>, only?: string): Municipality[];
