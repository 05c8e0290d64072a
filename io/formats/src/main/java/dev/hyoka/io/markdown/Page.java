package dev.hyoka.io.markdown;

/** A text of limited length, which takes whole blocks as long as there is room. */
final class Page {

    /** Room for the words that say what was left out. */
    private static final int NOTE = 400;

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private boolean isFull;

    Page(int most) {
        this.most = most;
    }

    /**
     * Adds a block if there is room for it. The first one without room ends the page, so that what is left out stands
     * together; only a block that is very large by itself is passed over.
     */
    boolean add(String block) {
        if (isFull) {
            return false;
        }
        if (block.length() > most - NOTE - text.length()) {
            isFull = block.length() <= most / 4;
            return false;
        }
        text.append(block);
        return true;
    }

    /** Adds the words for which room was kept. */
    String end(String note) {
        return text + note;
    }
}
