// npm start: installs what is missing, builds, loads the three sample articles and serves the page.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, install, requireNode, root } from './ready.mjs';

requireNode();
install();
build();
const args = [join(root, 'dist/cli/main.js'), 'serve', '--load', join(root, 'seeds'), ...process.argv.slice(2)];
const hearsay = spawn(process.execPath, args, { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => hearsay.kill(signal));
hearsay.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
