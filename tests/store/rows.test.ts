import { edgeGroups, nodeGroups } from '../../src/store/rows.ts';
import { ARTICLES } from '../contract/articles.ts';

describe('the rows of several articles', () => {
  test('hold every node and edge once, in the same order however the articles come', () => {
    const nodes = nodeGroups(ARTICLES);
    expect(nodeGroups(ARTICLES.toReversed()).map((group) => group.rows.map((row) => row.id))).toEqual(
      nodes.map((group) => group.rows.map((row) => row.id)),
    );
    const ids = nodes.flatMap((group) => group.rows.map((row) => row.id));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(new Set(ids)).toEqual(new Set(ARTICLES.flatMap((graph) => graph.nodes())));
    const edges = edgeGroups(ARTICLES).flatMap((group) => group.rows.map((row) => row.id));
    expect(edges.toSorted()).toEqual(ARTICLES.flatMap((graph) => graph.edges()).sort());
  });

  test('are refused with a type or a label that is in no list, since both stand in the text of a query', () => {
    const [first] = ARTICLES;
    const typed = first?.copy();
    typed?.setEdgeAttribute(typed.edges()[0], 'type', 'X]->(b) DETACH DELETE b //');
    expect(() => edgeGroups(typed ? [typed] : [])).toThrow('There is no relationship type X]->(b) DETACH DELETE b //');
    const labelled = first?.copy();
    labelled?.setNodeAttribute(labelled.nodes()[0], 'labels', ['Thing' as never]);
    expect(() => nodeGroups(labelled ? [labelled] : [])).toThrow('Thing');
  });
});
