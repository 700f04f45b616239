/*
 * Forms of the verbs that tag a quotation ("…?" X asked). Used only to keep a tag with the sentence it closes;
 * which verbs report speech, and how, is for the quotes to say.
 */
export const tagVerbs: ReadonlySet<string> = new Set(
  (
    'asked asks said says wrote writes replied replies told tells added adds shouted tweeted answered responded cried ' +
    'exclaimed demanded wondered inquired quipped joked yelled queried continued declared'
  ).split(' '),
);
