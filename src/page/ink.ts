/** The drawing's colours; style.css has the same for the rest of the page. */
export const INK = '#1d2430';
export const PAPER = '#fbf9f4';
export const FADED = '#dcd6ca';
export const FADED_TEXT = '#a8a294';
export const FADED_LINE = '#ebe6da';

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
