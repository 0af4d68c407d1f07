package org.tilti.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/** Where the bytes of documents lie. All instances of the API share one. */
interface FileStore {

    /** An empty file to be filled, which {@link #keep} takes over. */
    Path blank() throws IOException;

    /** Throws away what is being filled no longer: whoever filled it has gone, or was killed. */
    void deleteAbandoned(Instant untouchedSince) throws IOException;

    /** Keeps what was filled under this id: all of it, or nothing. */
    void keep(UUID id, Path filled) throws IOException;

    InputStream open(UUID id) throws IOException;

    /** Nothing happens when there is none. */
    void delete(UUID id) throws IOException;
}
