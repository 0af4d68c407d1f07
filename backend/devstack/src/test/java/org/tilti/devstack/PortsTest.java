package org.tilti.devstack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void areTheUsualOnesUnlessTheEnvironmentSaysOtherwise() {
        assertEquals(new Ports(5173, 8080, 8180, 5433), Ports.from(Map.of("TILTI_API_PORT", " ")));
        assertEquals(new Ports(5173, 9090, 8180, 5433), Ports.from(Map.of("TILTI_API_PORT", "9090")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", "80 80"})
    void refuseWhatIsNoPort(String value) {
        var failure = assertThrows(StackFailure.class, () -> Ports.from(Map.of("TILTI_WEB_PORT", value)));

        assertEquals("TILTI_WEB_PORT must be a port number from 1 to 65535, but is \"%s\"".formatted(value),
                failure.getMessage());
    }

    @Test
    void nameTheTakenOneAndTheVariableThatChangesIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = Ports.free();
            var ports = new Ports(free.web(), free.api(), taken.getLocalPort(), free.postgres());

            var failure = assertThrows(StackFailure.class, ports::requireFree);

            assertEquals("Port %d, meant for Keycloak, is in use. Stop what uses it, or choose another: TILTI_KEYCLOAK_PORT=%d make run"
                    .formatted(taken.getLocalPort(), Ports.another(taken.getLocalPort())), failure.getMessage());
        }
    }

    @Test
    void thatAreFreeAreFourDifferentOnes() {
        var ports = Ports.free();

        assertEquals(4, new HashSet<>(List.of(ports.web(), ports.api(), ports.keycloak(), ports.postgres())).size());
        assertDoesNotThrow(ports::requireFree);
    }
}
