/** The files of a data folder. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Acknowledged } from './calls.ts';

export const databaseFile = (folder: string) => join(folder, 'graph.grafeo');
export const logFile = (folder: string) => join(folder, 'store.log');
const serverFile = (folder: string) => join(folder, 'store.json');
const acknowledgedFile = (folder: string) => join(folder, 'acknowledged.json');

/** How to reach the server that has a folder open. */
export interface Server {
  readonly pid: number;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** The server that last opened the folder, which may be gone; null when none is noted or the note is unreadable. */
export function readServer(folder: string): Server | null {
  const { pid, port, user, password } = readJson<Server>(serverFile(folder)) ?? {};
  const whole = typeof pid === 'number' && typeof port === 'number' && port > 0 && port < 65536;
  return whole && typeof user === 'string' && typeof password === 'string' ? { pid, port, user, password } : null;
}

/** Notes the server, for its owner's eyes only (mode 0600). */
export function writeServer(folder: string, server: Server): void {
  replace(serverFile(folder), server);
}

export function removeServer(folder: string): void {
  rmSync(serverFile(folder), { force: true });
}

/** What the last acknowledged commit left; null when there was none. */
export function readAcknowledged(folder: string): Acknowledged | null {
  const { epoch, nodes, edges } = readJson<Acknowledged>(acknowledgedFile(folder)) ?? {};
  return epoch === undefined || nodes === undefined || edges === undefined ? null : { epoch, nodes, edges };
}

export function writeAcknowledged(folder: string, acknowledged: Acknowledged): void {
  replace(acknowledgedFile(folder), acknowledged);
}

/**
 * What is missing from a database that was found as `found` after `acknowledged` had been promised; null when all is
 * there. More commits than acknowledged are fine: the process ended between a commit and its note.
 */
export function whatIsMissing(acknowledged: Acknowledged | null, found: Acknowledged): string | null {
  if (!acknowledged || found.epoch > acknowledged.epoch) return null;
  const say = ({ epoch, nodes, edges }: Acknowledged) => `${epoch} commits, ${nodes} nodes and ${edges} edges`;
  const same =
    found.epoch === acknowledged.epoch && found.nodes === acknowledged.nodes && found.edges === acknowledged.edges;
  return same ? null : `${say(acknowledged)} were acknowledged, ${say(found)} are there`;
}

/** The file whose removal accepts a damaged database as it is. */
export const proofFile = acknowledgedFile;

function readJson<T>(file: string): Partial<T> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'object' ? (value as Partial<T> | null) : null;
  } catch {
    return null;
  }
}

function replace(file: string, value: object): void {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, `${JSON.stringify(value)}\n`, { mode: 0o600 });
  renameSync(next, file);
}
