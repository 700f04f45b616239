/* Titles of those who speak for another; `SECOND` words count only after one of their `FIRST`. */
export const SPOKESPEOPLE: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson']);

export const PRESS_TITLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['secretary', new Set(['press'])],
  ['officer', new Set(['press'])],
  ['aide', new Set(['press'])],
]);

/** Words before the title that belong to it, not to the name of who is spoken for. */
export const RANKS: ReadonlySet<string> = new Set(
  'a an the chief senior deputy assistant principal lead acting national top main longtime official another one'.split(
    ' ',
  ),
);

/** Words that make a title past or denied. */
export const FORMER: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'onetime', 'ex-', 'incoming', 'would-be']);
