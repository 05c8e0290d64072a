package dev.hyoka.cli;

import dev.hyoka.io.ReadItem;

/** What inputs hold, one document after another. */
interface Items {

    /** Passes every document on. */
    void forEach(Sink sink);

    /** Takes what was read, and where from. */
    interface Sink {
        void accept(Input input, ReadItem item);
    }
}
