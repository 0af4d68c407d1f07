package org.tilti.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A part that is one command with a log, a pid file and an address that says when it is ready. */
final class Child implements Part {

    private static final boolean HAS_SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private final Instance instance;
    private final String name;
    private final String title;
    private final Path folder;
    private final List<String> command;
    private final Map<String, String> environment;
    private final URI ready;
    private final Duration patience;
    private volatile Process process;

    Child(Instance instance, String name, String title, Path folder, List<String> command,
            Map<String, String> environment, URI ready, Duration patience) {
        this.instance = instance;
        this.name = name;
        this.title = title;
        this.folder = folder;
        this.command = command;
        this.environment = environment;
        this.ready = ready;
        this.patience = patience;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void start() {
        process = launch(instance.log(name), folder, command, environment);
        instance.pids().write(name, process.toHandle());
        if (!Health.await(ready, patience, process::isAlive)) {
            throw new StackFailure("%s did not get ready%s. Its log: %s".formatted(
                    title, process.isAlive() ? " within " + patience.toSeconds() + " s" : " and ended", instance.log(name)));
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            PidFiles.stop(process.toHandle());
            instance.pids().forget(name);
        }
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** In a session of its own where that is possible, or the terminal's Ctrl-C would stop all parts at once. */
    static Process launch(Path log, Path folder, List<String> command, Map<String, String> environment) {
        var words = new ArrayList<String>();
        if (HAS_SETSID) {
            words.add("/usr/bin/setsid");
        }
        words.addAll(command);
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java that runs this launcher. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
