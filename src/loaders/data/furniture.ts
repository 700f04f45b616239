/*
 * How the parts of a news page that are not its prose give themselves away: patterns of a whole line,
 * from the conventions of news agencies and of web pages in English.
 */

/** Who made the report, at its end. */
export const credit: readonly RegExp[] = [
  /\b(?:contributed|provided|assisted)\b.{0,20}\b(?:to (?:this|the) (?:report|story|article|piece)|(?:from|to) (?:reporting|research)|reporting|research)\b.{0,60}$/i,
  /^[([]?(?:additional |further |some )?(?:reporting|writing|editing|edited|compiled|written|research|translation|graphics?)(?: and (?:writing|editing))? by\b/i,
  /^(?:the )?(?:associated press|reuters|bloomberg|agence france-presse|afp|ap|staff|wire services?)\b.{0,40}\b(?:contributed|reports?)\.?$/i,
  /^[—–-]{1,2}\s?(?:associated press|reuters|bloomberg|agence france-presse|afp|ap|with (?:files|reporting) from\b.{0,60})$/i,
  /^with (?:files|reporting|reports) from\b/i,
  /^[Ss]ources?: ?\p{Lu}.{0,80}$/u,
];

/** Prompts, buttons, messages and code of the page around the text. */
export const boilerplate: readonly RegExp[] = [
  /^(?:advertisement|sponsored(?: content)?|promoted|loading\b.{0,20}|close|menu|search|comments?|share|print|email|save)$/i,
  /^(?:advertisement|story continues below)\b.{0,60}$/i,
  /^(?:sign up|subscribe|log ?in|register|join us|download|click|tap|swipe|scroll|skip to|jump to)\b.{0,200}$/i,
  /^(?:get|receive) .{0,80}\b(?:newsletter|inbox|alerts?)\b.{0,60}$/i,
  /^\(?(?:read|watch|listen|see|more|learn|find out|continue reading)(?: more| also| next| now| on| the full story| here)?(?::|…|\.\.\.| on\b.{0,60}| here\b.{0,40})?\)?$/i,
  /\bfollow (?:him|her|them|us|me|the author|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)(?: at [^.]{1,40})? on (?:twitter|facebook|instagram|x|linkedin|snapchat|threads)\b/iu,
  /^(?:follow|like|share|tweet|pin) (?:this|us|on|via|it)\b.{0,80}$/i,
  /^(?:get|find|for|more|read|see|follow|full|our) (?:the latest|more|our|all|\p{Lu}\S*|full)? ?.{0,80}\b(?:coverage|news|stories|updates)\b.{0,12}(?:\bhere\.?|https?:\/\/\S+)$/iu,
  /^our standards:.{0,80}$/i,
  /^[([]?\$1 = .{1,60}$/,
  /^(?:please )?(?:try again|refresh|reload|enable javascript|accept cookies|check your (?:inbox|email|connection))\b.{0,60}$/i,
  /^(?:an |this |the )?(?:error|video|content|page)\b.{0,40}\b(?:occurred|not available|unavailable|failed to load|could not be loaded)\.?$/i,
  /^(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,80}$/i,
  /^(?:©|\(c\)|copyright\b).{0,160}$/i,
  /^all rights reserved\b.{0,120}$/i,
  /^this (?:article|story|post|report) (?:was|has been|originally|first|is part)\b.{0,200}$/i,
  /^(?:tags?|topics?|filed under|categories|most (?:read|popular|viewed)|trending|editors?['’] picks?|recommended(?: for you)?)\b:?.{0,80}$/i,
  /^[.#@]?[\w.,#:()\s-]{1,80}\{$|^\}$|^[a-z-]{2,30}:\s?[^.!?]{1,60};$/,
];

/** Heads a list of links to other articles. */
export const listHeading =
  /^(?:related (?:topics|stories|articles|content|links|coverage|internet links)|more (?:on this story|stories|like this)|most (?:read|popular|viewed)|top stories|you (?:may|might) also (?:like|be interested in)|read (?:also|next)|in this section|around the bbc|elsewhere)\b:?$/i;

/** Prefixes of links to other articles. */
export const related: readonly RegExp[] = [
  /^\(?(?:related|read more|read also|see also|also read|read next|more on this|more from|more|also|watch|photos|gallery|in pictures|opinion|analysis|explainer|live updates?)\s?[:|»>→-]\s?\S.{0,200}$/i,
];

/** Who took a picture: in parentheses at the end of a caption, or as a line of its own. */
export const photoCredit: readonly RegExp[] = [
  /\((?=[^()]{0,120}\))[^()]{0,90}(?:\bphotos?\b|\bpool\b|\bvia (?:\p{Lu}|AP\b)|getty images|\/\s?(?:afp|ap|reuters|epa|getty|shutterstock|bloomberg|file|pool|tass|xinhua)\b|\b(?:reuters|afp|epa|getty|handout|courtesy|file)\s?(?:photo|image|\/))[^()]{0,60}\)\.?$/iu,
  /^(?:[\p{Lu}][\p{L}.'’-]+ ){0,4}(?:via |\/ ?|for )?(?:getty(?: images)?|reuters|associated press|afp|bloomberg|shutterstock|epa)(?: via (?:getty(?: images)?|reuters|ap))?\.?$/iu,
  /\[[^\]]{0,60}(?:\bfile(?: photo)?:|\bhandout\b|\bscreengrab\b|\bcourtesy of\b|\/\s?(?:afp|ap|reuters|epa|getty|anadolu|shutterstock|bloomberg|al jazeera)\b)[^\]]{0,60}\]\.?$/iu,
  /^(?:image|media|video) (?:source|caption|credit)s?[,:] ?\S.{0,300}$/i,
  /^(?:photos?|photographs?|images?|pictures?|video|credit|file photo|illustration)(?: by| credit| courtesy(?: of)?)?\s?[:/—–-]\s?.{0,120}$/i,
];

/** Where, when and by whom a report is sent, before its first words: "OSLO, Norway (AP) — ", "CAIRO, May 2 (Reuters) - ". */
export const dateline =
  /^(?:\p{Lu}[\p{Lu}.'’/ -]{2,40}(?:, \p{Lu}[\p{L}. ]{1,30}?)?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: ?[,(] ?[^()\n]{2,40}\)?)?|\p{Lu}[\p{L}. /]{2,40}(?:, \p{Lu}[\p{L}. ]{1,30}?)?(?:, \p{Lu}\p{Ll}{2,8}\.? \d{1,2})? \((?:AP|AFP|Reuters|REUTERS|CNN|UPI|PTI|ANI|Xinhua|TASS|Bloomberg)\)) ?(?:—|–|--|-) {1,2}(?=\S)/u;

/** Where someone stands in a picture. */
export const pictured =
  /[,(] ?(?:left|right|center|centre|(?:second|third|fourth|top|bottom|far|front|back)(?: from)?(?: the)? (?:left|right|center|centre|row))[,)]|\b(?:pictured|seen here|in this (?:file )?(?:photo|image|picture)|file photo)\b/i;

/** What people do in pictures, in the present. */
export const posing =
  /\b(?:speaks|greets|listens|looks on|looks|poses|arrives|waves|gestures|attends|shakes hands|stands|walks|sits|holds|meets|talks|delivers|addresses|embraces|hugs|smiles|leaves|departs|watches|answers|reacts|testifies|visits|applauds|marches|gather|protest|rally|speak|stand|shake hands|pose|attend|arrive|listen)\b/;

/** A day written out with its year: "Jan. 21, 2022", "on 3 March 2020". */
export const fullDate =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}, (?:19|20)\d\d\b|\b\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? (?:19|20)\d\d\b/i;

/** Verbs that only a sentence of prose holds, never a headline in the present tense. */
export const narrative =
  /\b(?:said|told|added|wrote|spoke|asked|announced|explained|argued|was|were|had|did|went|came|has been|have been|did(?:n['’]t)?|could|would|which|I|we|he|she)\b/;
