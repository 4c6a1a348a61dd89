import { numbered } from './numbered.ts';
import type { Place } from '../records.ts';

export const place = (name: string): Place => numbered(name);
