package org.tilti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndlessBodyTest {
    private static final int PATIENCE = 60_000;

    @TestHTTPResource("/")
    URL site;

    @Test
    void isCutOffOnceItWasRefused() throws IOException {
        try (var line = new Socket(site.getHost(), site.getPort())) {
            line.setSoTimeout(PATIENCE);
            var out = line.getOutputStream();
            out.write(("PUT /api/v1/documents/%s?organisation=test-north&name=letter.pdf HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n")
                    .formatted(UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII));
            out.flush();

            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
            assertEquals(-1, line.getInputStream().read());
        }
    }
}
