import type { Region, RegionKind } from './article.ts';
import {
  boilerplate,
  credit,
  dateline,
  fullDate,
  listHeading,
  narrative,
  photoCredit,
  pictured,
  posing,
  related,
} from './data/furniture.ts';
import { isHardWrapped, type Line, readLines } from './lines.ts';

const HEADLINE_WORDS = 25;
const RELATED_WORDS = 22;
const REPEATED_WORDS = 40;
const TITLE_WORDS = 10;
const BYLINE_AMONG_FIRST = 6;

/** Finds what in a text is not its prose, by layout and shape. `headline`, `byline`: as known from elsewhere. */
export function findRegions(text: string, headline: string | null, byline: string | null): Region[] {
  const lines = readLines(text);
  const kinds: (RegionKind | null)[] = lines.map(() => null);
  const mark = (rule: (i: number, line: Line) => RegionKind | null) => {
    lines.forEach((line, i) => {
      kinds[i] ??= rule(i, line);
    });
  };
  const isBody = (i: number) => kinds[i] === null && (lines[i] as Line).finished;

  mark((i, line) => headlineKind(lines, i, line, headline));
  mark((i, line) => bylineKind(i, line, byline));
  mark((_, line) => furnitureKind(line));
  mark((_, line) => (isCaption(line) ? 'caption' : null));
  markRepeats(lines, kinds);
  markInterface(lines, kinds);
  markLists(lines, kinds);
  mark((i, line) => (kinds[i + 1] === 'caption' && isTitleLine(line) ? 'caption' : null));
  if (!isHardWrapped(lines)) {
    const bodyAfter = lines.map(() => false);
    for (let i = lines.length - 2; i >= 0; i--) bodyAfter[i] = (bodyAfter[i + 1] as boolean) || isBody(i + 1);
    let bodyBefore = false;
    mark((i, line) => {
      if (isBody(i)) bodyBefore = true;
      return bodyBefore && bodyAfter[i] && isLooseHeadline(line, lines[i + 1]) ? 'related' : null;
    });
  }
  return lines.flatMap(({ start, end, text: line }, i): Region[] => {
    const kind = kinds[i];
    if (kind) return [{ kind, start, end }];
    const sentFrom = i < BYLINE_AMONG_FIRST ? dateline.exec(line)?.[0].length : undefined;
    return sentFrom ? [{ kind: 'byline', start, end: start + sentFrom }] : [];
  });
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first line, if it is no sentence and stands apart; or any of the first that is the headline as given. */
function headlineKind(lines: readonly Line[], i: number, line: Line, known: string | null): RegionKind | null {
  if (known !== null && i < BYLINE_AMONG_FIRST && fold(line.text) === fold(known)) return 'headline';
  const apart = i === 0 && line.blankAfter && lines.length > 1;
  return apart && line.words <= HEADLINE_WORDS && !line.finished && !/[:,;–—-]$/.test(line.text) ? 'headline' : null;
}

function bylineKind(i: number, line: Line, known: string | null): RegionKind | null {
  if (i >= BYLINE_AMONG_FIRST) return null;
  if (known !== null && fold(line.text).replace(/^by /, '') === fold(known).replace(/^by /, '')) return 'byline';
  if (line.words > 14 || /[.!?]$/.test(line.text)) return null;
  return /^by:? \p{Lu}[\p{L}.'’-]+(?:,? (?:and |& )?[\p{Lu}|][\p{L}.'’-]*)+/iu.test(line.text) &&
    /^(?:by|By|BY):? \p{Lu}/u.test(line.text)
    ? 'byline'
    : null;
}

function furnitureKind({ text, words }: Line): RegionKind | null {
  if (words > 60 || /^["“]/.test(text)) return null;
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (words <= 45 && says(credit)) return 'credit';
  if (says(boilerplate)) return 'boilerplate';
  return says(related) && (!/[.!?]$/.test(text) || /^(?:read|see|more|related)\b.{0,12}:/i.test(text))
    ? 'related'
    : null;
}

function isCaption({ text, words, finished }: Line): boolean {
  if (words > 90) return false;
  if (photoCredit.some((pattern) => pattern.test(text))) return true;
  if (narrative.test(text) && finished) return false;
  return posing.test(text) && (fullDate.test(text) || pictured.test(text));
}

/** The same words over and over are the page's, not the reporter's. */
function markRepeats(lines: readonly Line[], kinds: (RegionKind | null)[]): void {
  const count = new Map<string, number>();
  for (const { text } of lines) count.set(text, (count.get(text) ?? 0) + 1);
  lines.forEach((line, i) => {
    const often = (count.get(line.text) ?? 0) > 1;
    if (!often || line.words > REPEATED_WORDS || /["“”]/.test(line.text) || /^\P{L}*$/u.test(line.text)) return;
    if (!line.finished && line.words > 5) kinds[i] ??= 'caption';
    else if (!narrative.test(line.text) && line.words <= 8) kinds[i] ??= 'boilerplate';
  });
}

/** A bullet and the indented lines under it belong together: if one is of the page, all are. */
function markInterface(lines: readonly Line[], kinds: (RegionKind | null)[]): void {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!/^[•·▪◦‣]/.test(line.text) || line.words > 6) continue;
    let end = i + 1;
    while (end < lines.length && !lines[end]?.blankBefore && lines[end]?.indented && (lines[end]?.words ?? 99) <= 8)
      end++;
    if (kinds.slice(i, end).includes('boilerplate')) kinds.fill('boilerplate', i, end);
  }
}

/** Under "Related stories" stand their headlines, as far as the next line of prose. */
function markLists(lines: readonly Line[], kinds: (RegionKind | null)[]): void {
  let listed = false;
  lines.forEach((line, i) => {
    const heading = listHeading.test(line.text);
    listed = heading || (listed && !line.finished && line.words <= RELATED_WORDS && !/^["“]/.test(line.text));
    if (listed) kinds[i] = heading ? 'boilerplate' : 'related';
  });
}

function isTitleLine(line: Line): boolean {
  return line.words <= TITLE_WORDS && !line.finished && !/[,;:–—-]$/.test(line.text) && !narrative.test(line.text);
}

/** A headline of another article, or a heading, between paragraphs of prose. */
function isLooseHeadline(line: Line, next: Line | undefined): boolean {
  if (line.finished || line.words > RELATED_WORDS || line.words < 2) return false;
  if (/["“”„]|''|[,;:–—-]$|^[•·▪◦‣*>–—-]|^\d+[.)]\s/.test(line.text) || !/^["'‘’“]?[\p{Lu}\d$£€]/u.test(line.text))
    return false;
  if (next !== undefined && !line.blankAfter && /^\p{Ll}/u.test(next.text)) return false;
  return !(line.words > 8 && narrative.test(line.text));
}
