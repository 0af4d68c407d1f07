package org.tilti.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.Thread.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tilti.testing.Eventually;

class OfficeFileTest {

    @Test
    void isUnpackedOnlyWhenThereIsAPlace(@TempDir Path folder) throws IOException, InterruptedException {
        var file = Files.createFile(folder.resolve("letter.docx"));
        var places = OfficeFile.PLACES.drainPermits();
        var unpacking = Thread.ofPlatform().start(() -> OfficeFile.fault(file));
        try {
            assertEquals(State.WAITING,
                    Eventually.ask(unpacking::getState, List.of(State.WAITING, State.TERMINATED)::contains));
        } finally {
            OfficeFile.PLACES.release(places);
        }
        unpacking.join();
        assertEquals(places, OfficeFile.PLACES.availablePermits());
    }
}
