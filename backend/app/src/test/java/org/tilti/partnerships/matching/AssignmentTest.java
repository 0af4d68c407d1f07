package org.tilti.partnerships.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

class AssignmentTest {
    @Property(tries = 2000)
    void isAsGoodAsTheBestOfAll(@ForAll @IntRange(min = 1, max = 7) int rows,
            @ForAll @IntRange(min = 1, max = 7) int columns, @ForAll long seed) {
        var problem = Problem.random(rows, columns, seed);

        assertEquals(Exhaustive.best(problem.withImpossible(), problem.rowPlaces, problem.columnPlaces, problem.limit),
                problem.solved());
    }

    @Property(tries = 60)
    void agreesWithAnotherLibraryWhereEachHasOnePlace(@ForAll @IntRange(min = 1, max = 60) int rows,
            @ForAll @IntRange(min = 1, max = 60) int columns, @ForAll long seed) {
        var random = Problem.random(rows, columns, seed);
        var problem = new Problem(random.weights, ones(rows), ones(columns), Integer.MAX_VALUE);
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        var left = vertices(0, rows);
        var right = vertices(rows, columns);
        left.forEach(graph::addVertex);
        right.forEach(graph::addVertex);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (problem.weights[row][column] > 0) {
                    graph.setEdgeWeight(graph.addEdge(row, rows + column), problem.weights[row][column]);
                }
            }
        }

        assertEquals((long) new MaximumWeightBipartiteMatching<>(graph, left, right).getMatching().getWeight(),
                problem.solved());
    }

    @Property(tries = 60)
    void agreesWithAnotherLibraryOnPlacesAndALimit(@ForAll @IntRange(min = 1, max = 30) int rows,
            @ForAll @IntRange(min = 1, max = 30) int columns, @ForAll long seed) {
        var problem = Problem.random(rows, columns, seed);
        int source = rows + columns;
        int sink = source + 1;
        int supply = Math.min(problem.limit, Arrays.stream(problem.rowPlaces).sum());
        var graph = new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        vertices(0, sink + 1).forEach(graph::addVertex);
        IntStream.range(0, rows).forEach(row -> graph.setEdgeWeight(graph.addEdge(source, row), 0));
        IntStream.range(0, columns).forEach(column -> graph.setEdgeWeight(graph.addEdge(rows + column, sink), 0));
        graph.setEdgeWeight(graph.addEdge(source, sink), 0);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (problem.weights[row][column] > 0) {
                    graph.setEdgeWeight(graph.addEdge(row, rows + column), -problem.weights[row][column]);
                }
            }
        }
        var flow = new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(graph,
                vertex -> vertex == source ? supply : vertex == sink ? -supply : 0,
                edge -> {
                    int from = graph.getEdgeSource(edge);
                    int to = graph.getEdgeTarget(edge);
                    return to == sink ? from == source ? supply : problem.columnPlaces[from - rows]
                            : from == source ? problem.rowPlaces[to] : 1;
                });

        assertEquals(-(long) new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(flow).getCost(), problem.solved());
    }

    private static int[] ones(int count) {
        return IntStream.range(0, count).map(any -> 1).toArray();
    }

    private static Set<Integer> vertices(int from, int count) {
        return IntStream.range(from, from + count).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Some weights from a narrow range, for ties, and some from a wide one. */
    private record Problem(long[][] weights, int[] rowPlaces, int[] columnPlaces, int limit) {

        static Problem random(int rows, int columns, long seed) {
            var random = new Random(seed);
            int range = random.nextBoolean() ? 3 : 10_000;
            var weights = new long[rows][columns];
            for (var row : weights) {
                Arrays.setAll(row, any -> random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(range));
            }
            return new Problem(weights, random.ints(rows, 1, 4).toArray(), random.ints(columns, 1, 4).toArray(),
                    random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(rows + columns));
        }

        long[][] withImpossible() {
            return Arrays.stream(weights).map(row -> Arrays.stream(row).map(one -> one == 0 ? -1 : one).toArray())
                    .toArray(long[][]::new);
        }

        /** The sum, after a look at the places. */
        long solved() {
            var assignment = new Assignment(rowPlaces, columnPlaces, limit, (row, column) -> weights[row][column])
                    .run(Progress.NONE);
            var left = new int[] {limit};
            var rowsLeft = rowPlaces.clone();
            var columnsLeft = columnPlaces.clone();
            long sum = 0;
            for (int row = 0; row < rowPlaces.length; row++) {
                for (int column = 0; column < columnPlaces.length; column++) {
                    if (assignment.isTaken(row, column)) {
                        assertTrue(rowsLeft[row]-- > 0 && columnsLeft[column]-- > 0 && left[0]-- > 0, "has places");
                        sum += weights[row][column];
                    }
                }
            }
            return sum;
        }
    }
}
