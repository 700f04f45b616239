/** How each type of act reads between two names, and the family that gives it its colour. */

export type Family = 'talks' | 'speech' | 'conflict' | 'ties';

export const FAMILIES: Readonly<Record<Family, { readonly title: string; readonly color: string }>> = {
  conflict: { title: 'warns, accuses, refuses', color: '#c2412d' },
  speech: { title: 'tells, asks, urges', color: '#8a6d1f' },
  talks: { title: 'talks, agrees, supports', color: '#23806b' },
  ties: { title: 'speaks for, relays', color: '#6f7389' },
};

const RELATIONS: Readonly<Record<string, readonly [words: string, family: Family]>> = {
  SPOKE_WITH: ['spoke with', 'talks'],
  MET_WITH: ['met', 'talks'],
  PROMISED: ['promised', 'talks'],
  PRAISED: ['praised', 'talks'],
  THANKED: ['thanked', 'talks'],
  CONGRATULATED: ['congratulated', 'talks'],
  APOLOGIZED_TO: ['apologised to', 'talks'],
  SUPPORTED: ['supported', 'talks'],
  TOLD: ['told', 'speech'],
  ASKED: ['asked', 'speech'],
  URGED: ['urged', 'speech'],
  DEMANDED: ['demanded of', 'speech'],
  ADVISED: ['advised', 'speech'],
  WARNED: ['warned', 'conflict'],
  THREATENED: ['threatened', 'conflict'],
  ACCUSED: ['accused', 'conflict'],
  CRITICIZED: ['criticised', 'conflict'],
  DENIED: ['denied what was said by', 'conflict'],
  REJECTED: ['rejected', 'conflict'],
  QUOTED_BY: ['is quoted by', 'ties'],
  SPOKESPERSON_FOR: ['speaks for', 'ties'],
  HOLDS_OFFICE: ['holds office in', 'ties'],
  MEMBER_OF: ['is a member of', 'ties'],
};

const SYMMETRIC = ['SPOKE_WITH', 'MET_WITH'];

export function wordsOf(type: string): string {
  return RELATIONS[type]?.[0] ?? type.toLowerCase().replaceAll('_', ' ');
}

export function familyOf(type: string): Family {
  return RELATIONS[type]?.[1] ?? 'speech';
}

/** Neither end did it to the other: both did. */
export function isMutual(type: string): boolean {
  return SYMMETRIC.includes(type);
}
