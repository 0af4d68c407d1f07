package org.tilti.partnerships.matching;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest sum of weights, exactly: the Hungarian method with shortest
 * augmenting paths, as Jonker and Volgenant run it, for rows and columns with several places and a limit on all pairs.
 *
 * <p>It is a minimum-cost flow. The places of the rows are taken into it one by one; each follows the shortest path
 * through those already there, to a column with a free place or out of the assignment again, and so each step keeps the
 * best for all so far. Potentials keep every residual length at least 0, as Dijkstra's algorithm needs it. A limit is
 * one more column, the reserve: it has as many places as must stay without a pair, and a weight above all others that
 * fills it.
 */
class Assignment {
    private static final long FAR = Long.MAX_VALUE / 4;
    private static final int NONE = -1;

    /** 0 where the pair is not possible; negative while the pair is taken, and can only be given back. */
    private final long[][] weights;
    private final int[] rowPlaces;
    private final int[] columnPlaces;
    private final int reserve;
    private final int[][] rowsOf;
    private final int[] taken;

    private final long[] rowPotential;
    private final long[] columnPotential;

    private final long[] rowDistance;
    private final long[] columnDistance;
    /** From which column a row, and from which row a column, is reached. */
    private final int[] rowFrom;
    private final int[] columnFrom;
    /** The columns: first those still to be settled, then those settled. */
    private final int[] columns;
    private int open;
    private final int[] fresh;
    private int freshRows;
    private long shortest;
    private int endRow;
    private int endColumn;

    /** A weight of 0 for what is not possible, above 0 for all else. */
    interface Weighing {
        long weight(int row, int column);
    }

    Assignment(int[] rowPlaces, int[] columnPlaces, int limit, Weighing weighing) {
        this.rowPlaces = rowPlaces;
        int rows = rowPlaces.length;
        long atLeastWithout = Math.max(0, Arrays.stream(rowPlaces).asLongStream().sum() - limit);
        reserve = columnPlaces.length;
        this.columnPlaces = Arrays.copyOf(columnPlaces, reserve + 1);
        this.columnPlaces[reserve] = Math.toIntExact(atLeastWithout);
        weights = new long[rows][reserve + 1];
        long heaviest = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < reserve; column++) {
                weights[row][column] = weighing.weight(row, column);
                heaviest = Math.max(heaviest, weights[row][column]);
            }
        }
        for (var row : weights) {
            row[reserve] = atLeastWithout > 0 ? heaviest + 1 : 0;
        }
        rowsOf = new int[reserve + 1][];
        for (int column = 0; column <= reserve; column++) {
            rowsOf[column] = new int[this.columnPlaces[column]];
        }
        taken = new int[reserve + 1];
        rowPotential = new long[rows];
        columnPotential = new long[reserve + 1];
        rowDistance = new long[rows];
        columnDistance = new long[reserve + 1];
        rowFrom = new int[rows];
        columnFrom = new int[reserve + 1];
        columns = new int[reserve + 1];
        fresh = new int[rows];
    }

    Assignment run(Progress progress) {
        int all = Arrays.stream(rowPlaces).sum();
        int done = 0;
        for (int row = 0; row < rowPlaces.length; row++) {
            for (int place = 0; place < rowPlaces[row]; place++) {
                search(row);
                movePotentials();
                changeAlongPath();
                progress.step(++done, all);
            }
        }
        return this;
    }

    boolean isTaken(int row, int column) {
        return weights[row][column] < 0;
    }

    private void search(int start) {
        for (int column = 0; column <= reserve; column++) {
            columns[column] = column;
            rowPotential[start] = Math.max(rowPotential[start], weights[start][column] + columnPotential[column]);
        }
        Arrays.fill(columnDistance, FAR);
        Arrays.fill(rowDistance, FAR);
        open = columns.length;
        shortest = FAR;
        rowDistance[start] = 0;
        rowFrom[start] = NONE;
        fresh[0] = start;
        freshRows = 1;
        for (int at = settleRows(); at != NONE; at = settleRows()) {
            settleColumn(at);
        }
    }

    /** Goes on from the rows just reached; tells where the nearest open column is, unless the path has ended before. */
    private int settleRows() {
        for (int i = 0; i < freshRows; i++) {
            int row = fresh[i];
            long reached = rowDistance[row] + rowPotential[row];
            if (reached < shortest) {
                shortest = reached;
                endRow = row;
                endColumn = NONE;
            }
            relax(row, reached, weights[row]);
        }
        long nearest = shortest;
        int at = NONE;
        for (int i = 0; i < open; i++) {
            long distance = columnDistance[columns[i]];
            if (distance < nearest) {
                nearest = distance;
                at = i;
            }
        }
        return at;
    }

    private void relax(int row, long reached, long[] weightOf) {
        for (int i = 0; i < open; i++) {
            int column = columns[i];
            long weight = weightOf[column];
            if (weight > 0) {
                long distance = reached - weight - columnPotential[column];
                if (distance < columnDistance[column]) {
                    columnDistance[column] = distance;
                    columnFrom[column] = row;
                }
            }
        }
    }

    private void settleColumn(int at) {
        int column = columns[at];
        columns[at] = columns[--open];
        columns[open] = column;
        freshRows = 0;
        long distance = columnDistance[column];
        if (taken[column] < columnPlaces[column]) {
            // The potential of a column with a free place is 0.
            shortest = distance;
            endColumn = column;
            return;
        }
        for (int i = 0; i < taken[column]; i++) {
            int row = rowsOf[column][i];
            long back = distance + Math.abs(weights[row][column]) + columnPotential[column] - rowPotential[row];
            if (back < rowDistance[row]) {
                rowDistance[row] = back;
                rowFrom[row] = column;
                fresh[freshRows++] = row;
            }
        }
    }

    private void movePotentials() {
        for (int row = 0; row < rowDistance.length; row++) {
            rowPotential[row] += Math.min(0, rowDistance[row] - shortest);
        }
        for (int column = 0; column < columnDistance.length; column++) {
            columnPotential[column] += Math.min(0, columnDistance[column] - shortest);
        }
    }

    private void changeAlongPath() {
        int column = endColumn;
        if (column == NONE) {
            column = rowFrom[endRow];
            if (column != NONE) {
                give(endRow, column);
            }
        }
        while (column != NONE) {
            int row = columnFrom[column];
            take(row, column);
            column = rowFrom[row];
            if (column != NONE) {
                give(row, column);
            }
        }
    }

    private void take(int row, int column) {
        rowsOf[column][taken[column]++] = row;
        turn(row, column);
    }

    private void give(int row, int column) {
        var rows = rowsOf[column];
        int at = 0;
        while (rows[at] != row) {
            at++;
        }
        rows[at] = rows[--taken[column]];
        turn(row, column);
    }

    /** A row may take several places of the reserve, so those are never closed to it. */
    private void turn(int row, int column) {
        if (column != reserve) {
            weights[row][column] = -weights[row][column];
        }
    }
}
