/** Who appears in the tables. */
import type { CastMember } from '../../../src/dossier/weigh/statements.ts';

export const cast: readonly CastMember[] = [
  // Outlets. The agency is also carried by others; the state paper belongs to the government.
  { id: 'gazette', kind: 'outlet', name: 'The Gazette' },
  { id: 'herald', kind: 'outlet', name: 'The Herald' },
  { id: 'courier', kind: 'outlet', name: 'The Courier' },
  { id: 'tribune', kind: 'outlet', name: 'The Tribune' },
  { id: 'chronicle', kind: 'outlet', name: 'The Chronicle' },
  { id: 'agency', kind: 'outlet', name: 'The Agency' },
  { id: 'state-paper', kind: 'outlet', name: 'The State Paper', owner: 'government' },
  { id: 'broadcaster', kind: 'media', name: 'Radio Free Valley' },

  // Independent of everyone.
  { id: 'monitor-a', kind: 'monitor', name: 'Monitor A' },
  { id: 'monitor-b', kind: 'monitor', name: 'Monitor B' },
  { id: 'monitor-c', kind: 'monitor', name: 'Monitor C' },
  { id: 'director', kind: 'person', name: 'The director', speaksFor: 'monitor-a' },
  { id: 'deputy', kind: 'person', name: 'The deputy', speaksFor: 'monitor-a' },
  { id: 'doctor', kind: 'person', name: 'A doctor' },

  // The fighting: the army and the militia on one side, the rebels on the other.
  { id: 'army', kind: 'security-force', name: 'Northern Army', side: 'north' },
  { id: 'militia', kind: 'armed-group', name: 'Valley Militia', side: 'north' },
  { id: 'rebels', kind: 'armed-group', name: 'Southern Front', side: 'south' },
  { id: 'spokesman', kind: 'person', name: 'The spokesman', speaksFor: 'army' },
  { id: 'commander', kind: 'person', name: 'The commander', speaksFor: 'army' },
  { id: 'aide', kind: 'person', name: 'The aide', speaksFor: 'commander' },
  { id: 'brigade', kind: 'armed-group', name: 'First Brigade', memberOf: ['army'] },
  { id: 'platoon', kind: 'armed-group', name: 'First Platoon', memberOf: ['brigade'] },

  // A government and what belongs to it.
  { id: 'government', kind: 'government-body', name: 'Government of the Valley' },
  { id: 'ministry', kind: 'government-body', name: 'Ministry of Health', memberOf: ['government'] },
  { id: 'police', kind: 'security-force', name: 'Valley Police', memberOf: ['government'] },
  {
    id: 'task-force',
    kind: 'security-force',
    name: 'Joint Task Force',
    memberOf: ['monitor-b', 'monitor-c'],
  },

  // An intergovernmental body ties only those that it is above.
  { id: 'world-body', kind: 'intergovernmental', name: 'World Body' },
  { id: 'world-food', kind: 'intergovernmental', name: 'World Food', memberOf: ['world-body'] },
  { id: 'world-health', kind: 'intergovernmental', name: 'World Health', memberOf: ['world-body'] },

  // Not named.
  { id: 'official', kind: 'unnamed', name: 'an official' },
  { id: 'officer', kind: 'unnamed', name: 'an officer', speaksFor: 'army' },
  { id: 'go-between', kind: 'person', name: 'The go-between', speaksFor: 'officer' },
];
