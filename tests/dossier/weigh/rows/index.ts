import type { Row } from '../table.ts';
import { comparing } from './comparing.ts';
import { positions } from './positions.ts';
import { speakers } from './speakers.ts';
import { verdicts } from './verdicts.ts';
import { when } from './when.ts';

export const sections: Record<string, Row[]> = {
  when,
  'who speaks': speakers,
  positions,
  comparing,
  verdicts,
};
