package org.tilti.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tilti.testing.Actor;
import org.tilti.testing.Database;
import org.tilti.testing.Given;

@QuarkusTest
class AuditTrailTest {

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set actor_name = 'nobody'", "delete from audit_entry"})
    void theDatabaseItselfLetsNobodyAlterIt(String sql) throws SQLException {
        Given.draftProject();
        var before = Database.count("select count(*) from audit_entry where actor_name <> 'nobody'");

        try (var connection = Database.connect(); var statement = connection.createStatement()) {
            var refused = assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
            assertTrue(refused.getMessage().contains("audit entries are never changed or deleted"));
        }
        assertEquals(before, Database.count("select count(*) from audit_entry where actor_name <> 'nobody'"));
    }

    @Test
    void aRefusedChangeLeavesNoEntry() throws SQLException {
        var project = Given.draftProject();
        var before = Database.count("select count(*) from audit_entry");

        Actor.COORDINATOR.asks().header("If-Match", "\"99.1\"").delete(project.path())
                .then().statusCode(412);

        assertEquals(before, Database.count("select count(*) from audit_entry"));
    }
}
