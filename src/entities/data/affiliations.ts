/*
 * Which roles are offices of a body, which only belong to it, and which are neither. Common knowledge of English usage,
 * written for this project.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*/));

/** Roles at the head of a body, beside the offices of the table of people. */
export const LEADERS = words(
  'head|leader|chief|ceo|boss|manager|coach|captain|king|queen|pope|emperor|treasurer|administrator|superintendent|chairperson',
);

/** Titles of rank or trade: those who bear them belong to a body and do not lead it. */
export const members = words(
  'general|colonel|major|captain|lieutenant|sergeant|admiral|professor|delegate|representative|senator|congressman|congresswoman|' +
    'gov.|sen.|rep.|gen.|lt.|col.|maj.|capt.|sgt.|adm.|brig.|cmdr.|lt. gen.|maj. gen.|lt. col.|sen|rep|gov|gen|col|capt|lt|sgt|adm|' +
    'lieutenant general|major general|brigadier general|lieutenant colonel|insp|supt|det|bishop|rabbi|imam|cardinal|judge|justice',
);

/** Roles that a state has people in, so that its name alone says whose they are. */
export const govern = words(
  'official|diplomat|lawmaker|legislator|senator|congressman|congresswoman|representative|soldier|officer|envoy|negotiator|delegate|' +
    'general|colonel|admiral|senator|prosecutor|investigator|agent',
);

/** Roles that are in no body: relations, parties to a case, and those who speak for another, who have an edge of their own. */
export const notBodies = words(
  'spokesman|spokeswoman|spokesperson|press secretary|lawyer|attorney|barrister|solicitor|critic|supporter|opponent|rival|friend|colleague|' +
    'mother|father|sister|brother|son|daughter|wife|husband|widow|parent|man|woman|boy|girl|victim|survivor|suspect|defendant|plaintiff|' +
    'prisoner|inmate|refugee|migrant|candidate|nominee|hopeful|counterpart|predecessor|successor|resident|neighbor|neighbour|voter|witness|source|' +
    'insider|person|passenger|investor|shareholder|customer|expert|ally|challenger|frontrunner|front-runner|democrat|republican|conservative|liberal',
);

/** What makes an office one that is over, not yet taken up, or only wished for. */
export const FORMER = words('former|ex|then|onetime|late|incoming|outgoing|would|future|aspiring|ousted|retired');
