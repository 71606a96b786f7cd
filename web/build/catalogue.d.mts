import type { Municipality } from '../src/catalogue';

export interface PossibleEvent {
  id: string;
  kostensoorten: string[];
  aangekruist?: string[];
}

export function catalogue(files: Record<string, string>, only?: string, events?: PossibleEvent[]): Municipality[];
