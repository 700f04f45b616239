/*
 * Words in capitals before a colon that label what follows and speak nothing of it, from press style guides and the
 * furniture of news pages: NOTE: The library is closed.
 */
export const LABELS: ReadonlySet<string> = new Set(
  `note editor's-note update updated correction clarification warning alert breaking exclusive opinion analysis watch read
  listen more related see source sources photo photos video audio image credit caption contact tags topics who what when
  where why how cost price tickets info information details location date time address phone email website web rsvp
  ingredients directions method monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow yesterday
  january february march april may june july august september october november december fact claim verdict rating
  summary background abstract`.split(/\s+/),
);
