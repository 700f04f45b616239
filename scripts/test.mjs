// npm test: installs what is missing, then format and lint, types, build and Jest. Arguments go to Jest.
import { build, install, node, requireNode } from './ready.mjs';

requireNode();
install();
node(
  '@biomejs/biome/bin/biome',
  ['check', '--error-on-warnings', '.'],
  'Biome found something to mend (npm run format)',
);
node('typescript/bin/tsc', ['--noEmit'], 'the types do not hold');
build();
node('jest/bin/jest.js', process.argv.slice(2), 'tests failed', [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
]);
