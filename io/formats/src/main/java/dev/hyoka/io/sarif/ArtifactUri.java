package dev.hyoka.io.sarif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An input's name as a URI reference (RFC 3986).
 *
 * <p>A relative name is relative here too, and never has a scheme, whatever stands before its first colon. An absolute
 * path, of Unix or of Windows, is a file's URI. Names are those of files on any system, so a backslash parts folders.
 */
final class ArtifactUri {

    /** What stands for an input that has no name. */
    static final String UNNAMED = "unnamed";

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*", Pattern.DOTALL);
    private static final Pattern SHARE = Pattern.compile("\\\\\\\\[^/\\\\]+[/\\\\].*", Pattern.DOTALL);

    private ArtifactUri() {}

    static String of(String name) {
        if (name.isEmpty()) {
            return UNNAMED;
        }
        if (DRIVE.matcher(name).matches()) {
            return "file:///" + name.charAt(0) + ":/" + path(name.substring(2), true);
        }
        if (SHARE.matcher(name).matches()) {
            String share = name.substring(2).replace('\\', '/');
            int host = share.indexOf('/');
            return "file://" + encoded(share.substring(0, host)) + "/" + path(share.substring(host), true);
        }
        boolean isAbsolute = name.charAt(0) == '/' || name.charAt(0) == '\\';
        String path = path(name, isAbsolute);
        if (isAbsolute) {
            return "file:///" + path;
        }
        return path.isEmpty() ? "." : path;
    }

    /** The folders and the file, without steps that lead nowhere. */
    private static String path(String name, boolean isAbsolute) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.replace('\\', '/').split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".") && !(step.equals("..") && isAbsolute)) {
                steps.addLast(encoded(step));
            }
        }
        return String.join("/", steps);
    }

    /** A step with all but the unreserved characters encoded. */
    private static String encoded(String step) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : step.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || octet == '-'
                || octet == '.'
                || octet == '_'
                || octet == '~';
    }
}
