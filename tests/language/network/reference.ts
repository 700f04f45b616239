import { type Column, columnsOf } from '../../../src/language/features.ts';
import type { RandomNetwork, Rows } from './random-network.ts';

/** The scores of one sentence, computed plainly in floats: what the kernel must come close to. */
export interface Scores {
  readonly upos: Rows;
  readonly xpos: Rows;
  readonly names: Rows;
  /** `arcs[d][h]`, place 0 before the first word. */
  readonly arcs: Rows;
  relation(dependent: number, head: number): readonly number[];
}

export function scoresOf({ header, tensors }: RandomNetwork, words: readonly string[]): Scores {
  const table = (name: string) => tensors[name] as Rows;
  const apply = (name: string, rows: Rows) => affine(rows, table(`${name}.weight`), table(`${name}.bias`));
  const project = (name: string, rows: Rows) => apply(name, rows).map((row) => row.map((v) => (v < 0 ? v / 10 : v)));

  const columns = columnsOf(words);
  const embed = (i: number) =>
    header.columns.flatMap(({ name, words: known }) => {
      const id = i === 0 ? 2 : known.indexOf(columns[name as Column][i - 1] as string);
      return table(`embedding.${name}`)[id < 0 ? 1 : id] as readonly number[];
    });
  const embedded: Rows = Array.from({ length: words.length + 1 }, (_, i) => embed(i));
  let states = embedded;
  for (const depth of [0, 1]) {
    const run = (way: string, rows: Rows) => {
      const name = `lstm.${depth}.${way}`;
      return lstm(affine(rows, table(`${name}.input`), table(`${name}.bias`)), table(`${name}.recurrent`));
    };
    states = side(run('forward', states), run('backward', states.toReversed()).toReversed());
  }
  const runNames = (way: string, rows: Rows, from: Rows) => {
    const name = `names.${way}`;
    const ofStates = affine(rows, table(`${name}.input`), table(`${name}.bias`));
    const ofWords = affine(from, table(`${name}.embedded`));
    const gates = ofStates.map((row, i) => row.map((v, k) => v + (ofWords[i]?.[k] as number)));
    return lstm(gates, table(`${name}.recurrent`));
  };
  const names = side(
    runNames('forward', states, embedded),
    runNames('backward', states.toReversed(), embedded.toReversed()).toReversed(),
  );
  const tag = project('tag', states);
  const arcHead = project('arcHead', states);
  const bias = apply('arcBias', arcHead);
  const labelHead = project('labelHead', states);
  const labelDep = project('labelDep', states);
  return {
    upos: apply('upos', tag).slice(1),
    xpos: apply('xpos', tag).slice(1),
    names: apply('names', names).slice(1),
    arcs: affine(project('arcDep', states), table('arc.weight')).map((dep) =>
      arcHead.map((head, h) => dot(dep, head) + (bias[h]?.[0] as number)),
    ),
    relation(d, h) {
      const dep = labelDep[d] as readonly number[];
      const head = labelHead[h] as readonly number[];
      const [linear = []] = apply('labelLinear', [[...head, ...dep]]);
      return linear.map((sum, r) =>
        head.reduce(
          (s, v, i) => s + v * dot(table('label.weight')[r * head.length + i] as readonly number[], dep),
          sum,
        ),
      );
    },
  };
}

function affine(rows: Rows, weights: Rows, bias?: Rows): number[][] {
  return rows.map((row) => weights.map((w, i) => dot(row, w) + (bias?.[i]?.[0] ?? 0)));
}

function side(a: Rows, b: Rows): Rows {
  return a.map((row, i) => [...row, ...(b[i] as readonly number[])]);
}

function lstm(gates: Rows, recurrent: Rows): number[][] {
  const size = recurrent[0]?.length as number;
  let hidden: number[] = new Array(size).fill(0);
  let cells = hidden;
  return gates.map((fromInput) => {
    const gate = fromInput.map((v, i) => v + dot(hidden, recurrent[i] as readonly number[]));
    const part = (k: number) => gate.slice(k * size, (k + 1) * size);
    const [enter, keep, fresh, leave] = [part(0).map(sigmoid), part(1).map(sigmoid), part(2).map(Math.tanh), part(3)];
    cells = cells.map((c, i) => c * (keep[i] as number) + (enter[i] as number) * (fresh[i] as number));
    hidden = cells.map((c, i) => sigmoid(leave[i] as number) * Math.tanh(c));
    return hidden;
  });
}

function sigmoid(v: number): number {
  return 1 / (1 + Math.exp(-v));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, v, i) => sum + v * (b[i] as number), 0);
}
