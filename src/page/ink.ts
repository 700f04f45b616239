/** The drawing's colours; style.css has the same for the rest of the page. */
export const INK = '#1d2430';
export const PAPER = '#fbf9f4';
/** Names of what is not lit. */
export const FADED_TEXT = '#8f897b';

export const LABEL_COLORS: Readonly<Record<string, string>> = {
  Person: '#2b4c7e',
  Organization: '#7a4f8f',
  Country: '#b3562b',
  Place: '#5f6b62',
};

export const LABELS: readonly (readonly [label: string, title: string])[] = [
  ['Person', 'person'],
  ['Organization', 'organisation'],
  ['Country', 'country'],
  ['Place', 'place'],
];

/** A colour (`#rrggbb`) as it looks under a sheet of paper that lets through `share` of it. */
export function faded(color: string, share: number): string {
  const mix = (at: number) => {
    const [ink, paper] = [color, PAPER].map((c) => Number.parseInt(c.slice(at, at + 2), 16));
    return Math.round((ink ?? 0) * share + (paper ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}
