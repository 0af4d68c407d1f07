package org.tilti.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds bodies that do not say their length beforehand to the same limit as those that do. */
class StreamedBodyLimit {
    private final BodyLimit largestBody;

    StreamedBodyLimit(BodyLimit largestBody) {
        this.largestBody = largestBody;
    }

    @ServerRequestFilter
    void limit(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null && request.getEntityStream() != null) {
            request.setEntityStream(new Limited(request.getEntityStream(),
                    largestBody.at(request.getUriInfo().getPath())));
        }
    }

    private static final class Limited extends FilterInputStream {
        private final long largest;
        private long left;

        Limited(InputStream body, long largest) {
            super(body);
            this.largest = largest;
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw ProblemException.of(ProblemType.TOO_LARGE, largest / 1024);
            }
        }
    }
}
