/*
 * From an event's CAMEO code to its PLOVER root, after the conversion table of PLOVER 0.8 (Schrodt, CAMEO2PLOVER, 2021);
 * appeals (02), which PLOVER drops, are requests here, and a denial (016) is no event.
 */
const ROOTS: Readonly<Record<string, string>> = {
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '084': 'RETREAT',
  '085': 'RETREAT',
  '086': 'RETREAT',
  '087': 'RETREAT',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '163': 'COERCE',
  '17': 'COERCE',
  '175': 'ASSAULT',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '191': 'COERCE',
  '192': 'COERCE',
  '20': 'ASSAULT',
};

/** The PLOVER root of a CAMEO code; null for what is no event. */
export function ploverOf(cameo: string | null): string | null {
  return cameo === null ? null : (ROOTS[cameo.slice(0, 3)] ?? ROOTS[cameo.slice(0, 2)] ?? null);
}

/** Roots of what is done for another, which said to be coming is a promise, and against another, a threat. */
export const FRIENDLY: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
export const HOSTILE: ReadonlySet<string> = new Set(['PROTEST', 'MOBILIZE', 'SANCTION', 'COERCE', 'ASSAULT']);
