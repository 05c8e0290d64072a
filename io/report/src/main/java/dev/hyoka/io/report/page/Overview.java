package dev.hyoka.io.report.page;

import dev.hyoka.io.findings.CheckedSet;

/**
 * The set at a glance.
 *
 * @param documents how many documents there are
 */
record Overview(int documents) {

    static Overview of(CheckedSet set, Anchors anchors, Words words) {
        return new Overview(set.documents().size());
    }
}
