// npm run eval: how right Hearsay is, as tables. Which, and more, by option; what each measures stands at the head of its file.
//   (none)                                  the sample articles, then the constructed cases   --list names every difference
//   --cases                                 the constructed cases alone                       --accept keeps what fails now
//   --entities                              who is who: the constructed cases of entities       --accept keeps what fails now
//   --plover FILE                           acts against the sentences of a PLOVER gold standard   --list names each
//   --acts                                  who did what to whom: the constructed cases of acts       --accept keeps what fails now
//   --polnear FOLDER --coreference          speakers against another program's chains            --list [--limit N] says where not alike
//   --polnear FOLDER --namesakes            why people of several articles are one            --list [--limit N] names them
//   --polnear FOLDER [--split dev|train]    PolNeAR     --show source|cue|content [--limit N] prints ranges missed and extra
//                                                       --confidence compares confidence with what is annotated
//                                                       --alone scores the network without the rules
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    polnear: { type: 'string' },
    plover: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    show: { type: 'string' },
    limit: { type: 'string', default: '40' },
    cases: { type: 'boolean', default: false },
    namesakes: { type: 'boolean', default: false },
    coreference: { type: 'boolean', default: false },
    entities: { type: 'boolean', default: false },
    acts: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    confidence: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
});

if (values.polnear !== undefined && values.coreference) {
  const { coreference } = await import('./coreference.mjs');
  await coreference(values.polnear, values).catch(explain);
} else if (values.polnear !== undefined && values.namesakes) {
  const { namesakes } = await import('./namesakes.mjs');
  await namesakes(values.polnear, values).catch(explain);
} else if (values.polnear !== undefined) {
  const { polnear } = await import('./polnear.mjs');
  await polnear(values.polnear, values).catch(explain);
} else if (values.plover !== undefined) {
  const { plover } = await import('./plover.mjs');
  plover(values.plover, values);
} else if (values.entities) {
  const { entities } = await import('./entities.mjs');
  entities(values);
} else if (values.acts) {
  const { acts } = await import('./acts.mjs');
  acts(values);
} else {
  if (!values.cases) await import('./seeds.mjs');
  const { cases } = await import('./cases.mjs');
  cases(values);
}

/** Says in one line what was wrong with what was given; anything else is a defect. @param {any} error */
function explain(error) {
  if (error?.code !== 'bad-input') throw error;
  console.error(error.message);
  process.exitCode = 2;
}
