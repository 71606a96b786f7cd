import type { Listed, Municipality } from '../src/catalogue';

export interface PossibleEvent {
  id: string;
  kostensoorten: string[];
  aangekruist?: string[];
}

export function listed(municipality: Municipality): Listed;
export function catalogue(files: Record<string, string>, only?: string, events?: PossibleEvent[]): Municipality[];
