package dev.hyoka.io.json;

/**
 * How JSON is read and written.
 *
 * @param keepUnknownMembers whether members that the form doesn't know are kept
 *     ({@link dev.hyoka.io.ReadItem#unknownMembers}); else each is an error
 * @param pretty whether documents are written over several lines, indented by two spaces; NDJSON takes no notice of it
 */
public record JsonOptions(boolean keepUnknownMembers, boolean pretty) {

    /** Strict when reading, pretty when writing. */
    public static final JsonOptions DEFAULT = new JsonOptions(false, true);

    /**
     * Returns these options with another treatment of unknown members.
     *
     * @param keep whether they are kept
     * @return the options
     */
    public JsonOptions withKeepUnknownMembers(boolean keep) {
        return new JsonOptions(keep, pretty);
    }

    /**
     * Returns these options with another layout.
     *
     * @param indented whether documents are written over several lines
     * @return the options
     */
    public JsonOptions withPretty(boolean indented) {
        return new JsonOptions(keepUnknownMembers, indented);
    }
}
