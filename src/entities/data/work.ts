/*
 * Kinds of work that one person hardly does for two countries, by the offices and roles that news gives. Those that
 * people do for a country that is not theirs are left out: ambassadors, coaches, correspondents. Common knowledge of
 * English usage, written for this project.
 */
const KINDS: Readonly<Record<string, string>> = {
  office:
    'president|vice president|vice-president|prime minister|premier|chancellor|deputy prime minister|secretary of state|secretary of defense|' +
    'secretary of defence|secretary of the treasury|treasury secretary|attorney general|home secretary|foreign secretary|defense secretary|' +
    'defence secretary|health secretary|education secretary|transport secretary|justice secretary|chancellor of the exchequer|senator|sen.|' +
    'congressman|congresswoman|representative|rep.|lawmaker|legislator|governor|gov.|mp|king|queen|crown prince|supreme leader',
  sport:
    'striker|goalkeeper|midfielder|defender|bowler|batsman|quarterback|jockey|athlete|player|footballer|sprinter|swimmer|cyclist|boxer|skier',
  arts: 'actor|actress|singer|musician|novelist|poet|filmmaker|comedian|dancer|painter|sculptor|pianist',
  trade:
    'plumber|carpenter|electrician|mechanic|cook|chef|waiter|waitress|farmer|fisherman|baker|butcher|grocer|tailor|hairdresser|cleaner|janitor|' +
    'student|teenager|pensioner|tourist|hijacker|smuggler|trafficker|burglar|monk|nun|priest|surgeon|dentist|nurse',
};

const kinds = new Map(Object.entries(KINDS).flatMap(([kind, list]) => list.split('|').map((one) => [one, kind])));

/** The kind of work that an office or role is of: office, sport, arts, trade; null where it tells nothing. */
export function kindOfWork(office: string): string | null {
  return kinds.get(office) ?? (/ministers?$/.test(office) ? 'office' : null);
}
