package org.tilti.background;

import java.util.UUID;

/** Does one kind of work, in the name of whoever asked for it. Each is a bean; its kind is what the database calls it. */
public interface Worker {

    String kind();

    /**
     * Works on the thing with this id. It is begun anew when its process has died, so it writes nothing except in
     * {@link Course#complete}.
     *
     * @throws java.util.concurrent.CancellationException once the course says that it is cancelled
     */
    void work(UUID subject, Course course);
}
