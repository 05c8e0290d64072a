package dev.hyoka.io.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's protocol for its developer tools: commands that are answered, and events. */
final class DevTools implements WebSocket.Listener {

    /**
     * Something that happened in a tab.
     *
     * @param session the tab's session
     * @param method what happened
     * @param details the details
     */
    record Event(String session, String method, JsonNode details) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** How long a busy machine may take; a browser that hangs is given up after that. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private WebSocket socket;

    private DevTools() {}

    static DevTools connect(URI address) throws IOException {
        DevTools tools = new DevTools();
        tools.socket = await(
                "connect",
                HttpClient.newBuilder()
                        .proxy(HttpClient.Builder.NO_PROXY)
                        .build()
                        .newWebSocketBuilder()
                        .buildAsync(address, tools));
        return tools;
    }

    /** Has the browser do something that belongs to no tab. */
    JsonNode send(String method, Map<String, ?> parameters) throws IOException {
        return send("", method, parameters);
    }

    /** Has the browser do something in a tab, and waits for its answer. */
    JsonNode send(String session, String method, Map<String, ?> parameters) throws IOException {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> command = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        await(method, socket.sendText(JSON.writeValueAsString(command), true));
        JsonNode answered = await(method, answer);
        if (answered.has("error")) {
            throw new IOException(method + ": " + answered.get("error"));
        }
        return answered.path("result");
    }

    /** What has happened in a tab so far. */
    synchronized List<Event> events(String session) {
        return events.stream().filter(event -> event.session().equals(session)).toList();
    }

    /** Forgets what has happened in a tab. */
    synchronized void forget(String session) {
        events.removeIf(event -> event.session().equals(session));
    }

    /** Waits until something has happened in a tab. */
    synchronized void awaitEvent(String session, String method) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (events(session).stream().noneMatch(event -> event.method().equals(method))) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IOException(method + " didn't happen within " + PATIENCE);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw interrupted(method);
            }
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
        partial.append(data);
        if (isLast) {
            JsonNode message = JSON.readTree(partial.toString());
            partial.setLength(0);
            if (message.has("id")) {
                CompletableFuture<JsonNode> answer =
                        answers.remove(message.get("id").asInt());
                if (answer != null) {
                    answer.complete(message);
                }
            } else {
                happened(new Event(
                        message.path("sessionId").asString(""),
                        message.path("method").asString(),
                        message.path("params")));
            }
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        answers.values().forEach(answer -> answer.completeExceptionally(failure));
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        onError(from, new IOException("The browser hung up: " + status + " " + reason));
        return CompletableFuture.completedStage(null);
    }

    private synchronized void happened(Event event) {
        events.add(event);
        notifyAll();
    }

    static <T> T await(String what, CompletableFuture<T> answer) throws IOException {
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("No answer to " + what + " within " + PATIENCE, e);
        } catch (ExecutionException e) {
            throw new IOException(what, e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(what);
        }
    }

    private static InterruptedIOException interrupted(String what) {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("Interrupted: " + what);
    }
}
