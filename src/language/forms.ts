/*
 * Tokens that are known by their form, whatever the words around them. Every quantifier is bounded, so that no input
 * takes more than time in proportion to its length.
 */

const LINK = /(?:(?:https?|ftp):\/\/|www\.|mailto:)[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?)'’\]]/u;
const ADDRESS = /[\p{L}\p{N}_][\p{L}\p{N}_.+-]{0,63}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,32}){0,6}/u;
const HOST_OR_FILE =
  /(?:[\p{L}\p{N}_-]{1,63}\.){1,6}(?:com|org|net|gov|edu|info|io|tv|co\.uk|Com|COM|docx?|xlsx?|pptx?|pdf|html?|txt|jpe?g|png|gif|zip|DOC|XLS|PDF)(?![\p{L}\p{N}@])(?:\/[^\s<>"“”]{0,2000}[^\s<>"“”.,;:!?)'’\]])?/u;
const NEWSGROUP = /\p{Ll}{2,20}(?:\.\p{Ll}{2,20}){2,6}(?![\p{L}\p{N}])/u;
const HANDLE = /[#@](?=\d{0,12}\p{L})[\p{L}\p{N}_]{1,99}/u;

const STOPS = /\.{2,1999}|…[….]{0,99}|\.?[!?]{1,1999}/u;
const RUN = /[*_=+~-]{2,1999}|(?<mark>[#<>$])\k<mark>{1,1999}/u;
/** No prose: one token rather than thousands. */
const LONG_RUN = /(?<any>[^\p{L}\p{N}\s])\k<any>{7,1999}/u;
const TWIN_QUOTES = /''|``|’’|‘‘|‘’/u;
const EMOTICON = /(?<!\S)(?:[:;=][-'’]?[()DPp|\\]{1,9}|\(:|<3|\^_{0,3}\^)(?=[\s.,!?]|$)/u;
const EMOJI =
  /\p{RI}\p{RI}|[\d#*]\ufe0f?\u20e3|\p{Extended_Pictographic}[\ufe0f\p{EMod}]{0,2}(?:\u200d\p{Extended_Pictographic}[\ufe0f\p{EMod}]{0,2}){0,8}[\u{e0020}-\u{e007f}]{0,8}/u;
const MONEY = /(?:US|AU|CA|NZ|HK|[ACRS])?[$€£¥₹₽₴₩₺]/u;

const DATE_OR_PHONE = /(?:\d{4}-\d\d-\d\d|\d\d?-\d\d?-\d{2,4}|(?:\d-)?\d{3}-\d{3}-\d{4}|\d{3}-\d{4})(?![\p{L}\p{N}-])/u;
const DECADE = /['’]\d\ds?(?![\p{L}\p{N}])|(?:1\d)?\d0['’]s(?!\p{L})/u;
const DIGITS = /(?:(?<![\p{L}\p{N}])[+.])?\d{1,40}(?:[.,:/]\d{1,40}){0,12}/u;
const UNIT =
  /[ap]\.?m|AM|PM|km|kg|mg|[mc]?m|ft|lbs?|mi|[mk]ph|[bmt]n|[kKMBbpc]|[kMG]?Hz|[MGT]B|[kMG]Wh?|px|hp|[mb]illion|trillion/u;
const NUMBER = new RegExp(
  `${DIGITS.source}(?:(?:st|nd|rd|th|s|ST|ND|RD|TH)(?!\\p{L})|(?<!\\p{L}-\\d{1,40})(?=(?:${UNIT.source})(?![\\p{L}\\p{N}]))|(?![\\p{L}\\p{N}_]))`,
  'u',
);

const INITIALS =
  /(?:\p{L}\.){2,8}(?:\p{L}(?!\p{L}))?|\p{L}\.\p{L}(?![\p{L}.])|[Pp]h\.?D\.?(?!\p{L})|\p{Lu}\.\p{Lu}\p{Ll}\./u;
const FIRM = /\p{Lu}{1,4}&\p{Lu}{1,4}(?!\p{L})|\p{Ll}{1,2}&\p{Ll}{1,2}(?![\p{L};])/u;
const SLASHED = /(?:w\/o|b\/c|c\/o|n\/a|N\/A|h\/t|a\/c)(?!\p{L})/u;
const CLIPPED = /['’](?:em|til|cause|cos|tis|twas|n['’]?|s|re|ve|ll|d|m|S|Em|Til|Cause|Tis|Twas)(?![\p{L}\p{N}])/u;

/** Sticky; the first of them that fits is the token. */
export const FORMS = new RegExp(
  [
    LINK,
    ADDRESS,
    HOST_OR_FILE,
    NEWSGROUP,
    HANDLE,
    EMOTICON,
    STOPS,
    RUN,
    EMOJI,
    LONG_RUN,
    TWIN_QUOTES,
    MONEY,
    DATE_OR_PHONE,
    DECADE,
    NUMBER,
    INITIALS,
    FIRM,
    SLASHED,
    CLIPPED,
  ]
    .map((form) => form.source)
    .join('|'),
  'uy',
);
