// npm run kernel: compiles models/kernel.ts to models/kernel.wasm, or to the file named as argument.
import { join } from 'node:path';
import { node, root } from './ready.mjs';

const out = process.argv[2] ?? join(root, 'models', 'kernel.wasm');
const target = ['--runtime', 'stub', '--importMemory', '--noExportMemory', '--enable', 'simd'];
node(
  'assemblyscript/bin/asc.js',
  [join('models', 'kernel.ts'), '--outFile', out, '-O3', '--noAssert', ...target],
  'the kernel could not be compiled',
);
