package dev.hyoka.io.report;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A real browser, Chromium, run without a screen.
 *
 * <p>The tests speak with it in its own protocol. Selenium and Playwright would say the same in fewer words, but bring, or
 * fetch when they run, a driver or a browser of their own: some 200 MB for everybody who builds this once.
 */
final class Browser implements AutoCloseable {

    /** What to say where there is none. */
    static final String MISSING = "skipped: there is no Chromium. Install it (apt-get install chromium fonts-noto-cjk,"
            + " or any Chrome), or name the program in the environment variable CHROMIUM";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe",
            "microsoft-edge");
    private static final String READY = "DevTools listening on ";

    private final Process process;
    private final Path directory;
    private final DevTools tools;

    private Browser(Process process, Path directory, DevTools tools) {
        this.process = process;
        this.directory = directory;
        this.tools = tools;
    }

    /** The program, if this machine has it. */
    static Optional<Path> find() {
        String named = System.getenv().getOrDefault("CHROMIUM", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(path -> NAMES.stream().map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start(Path program) throws IOException {
        Path directory = Files.createTempDirectory("hyoka-browser");
        Process process = null;
        try {
            process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run",
                            "--no-default-browser-check",
                            "--no-proxy-server",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + directory)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Else it would outlive a build that is broken off
            Runtime.getRuntime().addShutdownHook(new Thread(ending(process), "browser's end"));
            return new Browser(process, directory, DevTools.connect(address(process)));
        } catch (IOException | RuntimeException e) {
            if (process != null) {
                end(process);
            }
            delete(directory);
            throw e;
        }
    }

    /** Opens an empty tab. */
    Tab open() throws IOException {
        String target = tools.send("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        String session = tools.send("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        return new Tab(tools, target, session);
    }

    @Override
    public void close() throws IOException {
        try {
            end(process);
        } finally {
            delete(directory);
        }
    }

    /** The address at which it can be spoken to, which it tells when it is ready. */
    private static URI address(Process process) throws IOException {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reading = new Thread(() -> readLog(process, address), "browser's log");
        reading.setDaemon(true);
        reading.start();
        return DevTools.await("the start of the browser", address);
    }

    /** Reads on after the address, so that the browser never waits for somebody to read. */
    private static void readLog(Process process, CompletableFuture<URI> address) {
        List<String> log = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(READY)) {
                    address.complete(URI.create(line.substring(READY.length()).strip()));
                } else if (!address.isDone()) {
                    log.add(line);
                }
            }
            address.completeExceptionally(new IOException(String.join("\n", log)));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    private static Runnable ending(Process process) {
        return () -> family(process).forEach(ProcessHandle::destroyForcibly);
    }

    private static List<ProcessHandle> family(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Ends it with the processes that it has started, so that nothing writes to its directory any more. */
    private static void end(Process process) throws IOException {
        List<ProcessHandle> family = family(process);
        family.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle member : family) {
            DevTools.await("the end of process " + member.pid(), member.onExit());
        }
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(directory)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
