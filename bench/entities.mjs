// The constructed cases of tests/entities/cases: the share right by kind. --list says what is wrong with which case,
// --accept writes down those that fail now, which is what the tests hold the program to.
import { readArticle } from '../dist/extract.js';
import { articleFromText } from '../dist/loaders/text.js';
import { FAILING_ENTITIES, judgeEntities, readEntityCases } from './entity-judge.mjs';
import { report } from './marks.mjs';

/** @param {{ list: boolean, accept: boolean }} options */
export function entities(options) {
  const kinds = readEntityCases().map(({ kind, cases }) => ({
    kind,
    judged: cases.map((one) => ({
      text: one.text,
      wrong: judgeEntities(
        one,
        one.articles.map(({ text }) => readArticle(articleFromText(text))),
      ),
    })),
  }));
  report('who is who, constructed cases', kinds, FAILING_ENTITIES, options);
}
