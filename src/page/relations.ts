/** How each type of act reads between two names, and the family that gives it its colour. */

export type Family = 'force' | 'conflict' | 'speech' | 'talks' | 'ties';

export const FAMILIES: Readonly<Record<Family, { readonly title: string; readonly color: string }>> = {
  force: { title: 'attacks, detains, sanctions', color: '#7c1440' },
  conflict: { title: 'warns, accuses, refuses', color: '#c2412d' },
  speech: { title: 'tells, asks, urges', color: '#8a6d1f' },
  talks: { title: 'talks, agrees, helps', color: '#23806b' },
  ties: { title: 'speaks for, relays', color: '#6f7389' },
};

export const RELATIONS: Readonly<Record<string, readonly [words: string, family: Family]>> = {
  SPOKE_WITH: ['spoke with', 'talks'],
  MET_WITH: ['met', 'talks'],
  AGREED_WITH: ['agreed with', 'talks'],
  COOPERATED_WITH: ['cooperated with', 'talks'],
  PROMISED: ['promised', 'talks'],
  PRAISED: ['praised', 'talks'],
  THANKED: ['thanked', 'talks'],
  CONGRATULATED: ['congratulated', 'talks'],
  APOLOGIZED_TO: ['apologised to', 'talks'],
  SUPPORTED: ['supported', 'talks'],
  AIDED: ['aided', 'talks'],
  YIELDED_TO: ['yielded to', 'talks'],
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
  INVESTIGATED: ['investigated', 'conflict'],
  ATTACKED: ['attacked', 'force'],
  DETAINED: ['detained', 'force'],
  SANCTIONED: ['sanctioned', 'force'],
  MOBILIZED_AGAINST: ['mobilised against', 'force'],
  PROTESTED_AGAINST: ['protested against', 'force'],
  QUOTED_BY: ['is quoted by', 'ties'],
  SPOKESPERSON_FOR: ['speaks for', 'ties'],
  HOLDS_OFFICE: ['holds office in', 'ties'],
  MEMBER_OF: ['is a member of', 'ties'],
};

const SYMMETRIC = ['SPOKE_WITH', 'MET_WITH', 'AGREED_WITH', 'COOPERATED_WITH'];

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
