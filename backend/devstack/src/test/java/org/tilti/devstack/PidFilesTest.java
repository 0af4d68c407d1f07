package org.tilti.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFilesTest {

    @TempDir
    private Path folder;
    private Process process;
    private PidFiles pids;

    @BeforeEach
    void startSomething() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
        pids = new PidFiles(folder);
    }

    @AfterEach
    void stopSomething() {
        process.destroyForcibly();
    }

    @Test
    void stopWhatAKilledLauncherLeftBehind() throws InterruptedException {
        pids.write("api", process.toHandle());

        assertEquals(List.of("api"), pids.stopLeftovers());

        process.waitFor();
        assertTrue(pids.running("api").isEmpty());
        assertEquals(List.of(), pids.stopLeftovers());
    }

    @Test
    void spareAStrangerThatGotTheSameProcessId() throws IOException {
        Files.writeString(folder.resolve("api.pid"), process.pid() + " " + Instant.now().minusSeconds(3600));

        assertEquals(List.of(), pids.stopLeftovers());

        assertTrue(process.isAlive());
        assertFalse(Files.exists(folder.resolve("api.pid")));
    }

    @Test
    void leaveTheProcessesOfARunningLauncherAlone() {
        pids.write("launcher", ProcessHandle.current());
        pids.write("api", process.toHandle());

        assertEquals(List.of(), pids.stopLeftovers());

        assertTrue(process.isAlive());
        assertThrows(StackFailure.class, pids::claim);
    }

    @Test
    void mayBeClaimedAgainAfterTheLauncherWasKilled() throws IOException {
        Files.writeString(folder.resolve("launcher.pid"), process.pid() + " " + Instant.EPOCH);

        pids.claim();

        assertTrue(pids.isClaimed());
        pids.release();
        assertFalse(pids.isClaimed());
    }
}
