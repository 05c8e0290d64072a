package dev.hyoka.io.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A tab of a browser, in which a page is looked at. */
final class Tab implements AutoCloseable {

    /** Pictures of long pages end here. */
    private static final int MOST_PIXELS = 12_000;

    private final DevTools tools;
    private final String target;
    private final String session;
    private String address = "";
    private boolean areScriptsForbidden;

    Tab(DevTools tools, String target, String session) throws IOException {
        this.tools = tools;
        this.target = target;
        this.session = session;
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "Audits", "Performance")) {
            send(domain + ".enable");
        }
    }

    /** Loads a page, and waits until it is shown. */
    void load(Path page) throws IOException {
        load(page, "");
    }

    /** Loads a page at one of its elements. */
    void load(Path page, String fragment) throws IOException {
        address = page.toUri().toString().replaceFirst("^file:/+", "file:///");
        tools.forget(session);
        JsonNode answer = send("Page.navigate", Map.of("url", address + fragment));
        if (answer.has("errorText")) {
            throw new IOException(answer.get("errorText").asString() + ": " + address);
        }
        tools.awaitEvent(session, "Page.loadEventFired");
        if (!areScriptsForbidden) {
            settle();
        }
    }

    /** Waits until what was changed is shown. */
    void settle() throws IOException {
        evaluate("new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown)))");
    }

    /** Evaluates an expression as the console of the developer tools does, so whatever the page allows. */
    JsonNode evaluate(String expression) throws IOException {
        JsonNode answer = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Evaluates an expression whose value is a list of texts. */
    List<String> texts(String expression) throws IOException {
        List<String> texts = new ArrayList<>();
        evaluate(expression).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    void setWidth(int pixels) throws IOException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    }

    void setDark(boolean isDark) throws IOException {
        setMedia("screen", isDark);
    }

    void setPrinted() throws IOException {
        setMedia("print", false);
    }

    private void setMedia(String media, boolean isDark) throws IOException {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light");
        send("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(scheme)));
    }

    void forbidScripts() throws IOException {
        areScriptsForbidden = true;
        send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** A picture of the page from its top, as PNG. */
    byte[] picture() throws IOException {
        JsonNode size = send("Page.getLayoutMetrics").path("cssContentSize");
        Map<String, Object> clip = new HashMap<>();
        clip.put("x", 0);
        clip.put("y", 0);
        clip.put("width", size.path("width").asInt());
        clip.put("height", Math.min(size.path("height").asInt(), MOST_PIXELS));
        clip.put("scale", 1);
        return data(send("Page.captureScreenshot", Map.of("clip", clip, "captureBeyondViewport", true)));
    }

    /** The page as it is printed on A4, as PDF. */
    byte[] print() throws IOException {
        return data(
                send("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true)));
    }

    /** What the browser has to complain of since the page was loaded, and what the page asked for beyond itself. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (DevTools.Event event : tools.events(session)) {
            JsonNode details = event.details();
            boolean isComplaint = switch (event.method()) {
                case "Log.entryAdded" -> isError(details.path("entry").path("level"));
                case "Runtime.consoleAPICalled" -> isError(details.path("type"));
                case "Runtime.exceptionThrown", "Network.loadingFailed" -> true;
                case "Network.requestWillBeSent" ->
                    !details.path("request").path("url").asString().equals(address);
                case "Audits.issueAdded" ->
                    details.path("issue").path("code").asString().equals("ContentSecurityPolicyIssue");
                default -> false;
            };
            if (isComplaint) {
                complaints.add(event.method() + " " + details);
            }
        }
        return complaints;
    }

    private static boolean isError(JsonNode level) {
        return level.asString().equals("error") || level.asString().equals("assert");
    }

    /** What the browser has measured of the page. */
    Map<String, Double> measures() throws IOException {
        Map<String, Double> measures = new HashMap<>();
        send("Performance.getMetrics")
                .path("metrics")
                .forEach(metric -> measures.put(
                        metric.path("name").asString(), metric.path("value").asDouble()));
        return measures;
    }

    @Override
    public void close() throws IOException {
        tools.send("Target.closeTarget", Map.of("targetId", target));
    }

    private JsonNode send(String method) throws IOException {
        return send(method, Map.of());
    }

    private JsonNode send(String method, Map<String, ?> parameters) throws IOException {
        return tools.send(session, method, parameters);
    }

    private static byte[] data(JsonNode answer) {
        return Base64.getDecoder().decode(answer.path("data").asString());
    }
}
