package org.tilti.http;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A filtered list read page by page, straight from SQL into records. */
public class Listing {
    private final String select;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    public Listing(String select, String from) {
        this.select = select;
        this.from = from;
    }

    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    public Listing with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Adds the condition when the caller has named any value; it says `any(:name)`. */
    public Listing whereAny(String condition, String name, Collection<?> values) {
        return values.isEmpty() ? this : where(condition)
                .with(name, values.stream().map(Object::toString).toArray(String[]::new));
    }

    public <T> Page<T> page(EntityManager database, SortOrder order, ListQuery query, Function<Row, T> toItem) {
        var filters = List.copyOf(conditions);
        var total = query.total ? count(database, filters) : null;
        var sql = new StringBuilder("select ").append(select).append(order.selection()).append(" from ").append(from);
        var all = new ArrayList<>(filters);
        var after = query.after == null ? null : Cursor.decoded(query.after, order.name(), order.keys().size());
        if (after != null) {
            all.add(order.after());
        }
        sql.append(whereClause(all)).append(" order by ").append(order.orderBy()).append(" limit :limit");
        var statement = bound(database.createNativeQuery(sql.toString(), Tuple.class), sql.toString());
        statement.setParameter("limit", query.limit + 1);
        if (after != null) {
            IntStream.range(0, after.keys().size())
                    .forEach(i -> statement.setParameter("after" + i, after.keys().get(i)));
        }
        var rows = rows(statement, after != null);
        var shown = rows.subList(0, Math.min(query.limit, rows.size()));
        return new Page<>(
                shown.stream().map(Row::new).map(toItem).toList(),
                rows.size() > query.limit ? cursorAt(shown.getLast(), order).encoded() : null,
                total);
    }

    /** All rows at once; `tail` groups, orders and limits them. */
    public <T> List<T> all(EntityManager database, String tail, Function<Row, T> toItem) {
        var sql = "select " + select + " from " + from + whereClause(conditions) + tail;
        return rows(bound(database.createNativeQuery(sql, Tuple.class), sql), false).stream()
                .map(Row::new).map(toItem).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query statement, boolean fromCursor) {
        try {
            return statement.getResultList();
        } catch (PersistenceException failed) {
            // a forged cursor may hold a key that is not of the column's type (SQL class 22, data exception)
            if (fromCursor && failed.getCause() instanceof SQLException sql && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("22")) {
                throw Cursor.broken();
            }
            throw failed;
        }
    }

    private Long count(EntityManager database, List<String> filters) {
        var sql = "select count(*) from " + from + whereClause(filters);
        return (Long) bound(database.createNativeQuery(sql, Long.class), sql).getSingleResult();
    }

    /** Binds those parameters that the statement names: counting needs none of those that only sort. */
    private Query bound(Query statement, String sql) {
        parameters.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                statement.setParameter(name, value);
            }
        });
        return statement;
    }

    private static String whereClause(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static Cursor cursorAt(Tuple row, SortOrder order) {
        return new Cursor(order.name(), IntStream.range(0, order.keys().size())
                .mapToObj(i -> row.get("cursor" + i, String.class)).toList());
    }
}
