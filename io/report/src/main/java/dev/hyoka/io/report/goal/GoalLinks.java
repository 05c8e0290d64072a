package dev.hyoka.io.report.goal;

import dev.hyoka.io.report.words.Words;
import java.util.List;

/**
 * Links to the priority projects of one name. Of very many only the first are linked: where all sheets of a department have
 * the same project, the page would otherwise grow with the square of their number.
 *
 * @param links the links, in the order of the sheets
 * @param more how many further places there are; empty text if none
 */
record GoalLinks(List<Organization.Link> links, String more) {

    /** More than the divisions of a great department. */
    static final int MOST = 40;

    /** The links from the sheet of that anchor. */
    static GoalLinks to(List<Priority.Place> places, String from, Words words) {
        return new GoalLinks(
                places.stream()
                        .limit(MOST)
                        .map(place -> Organization.Link.to(place, from, words))
                        .toList(),
                places.size() > MOST ? words.count(places.size() - MOST, GoalLabel.MORE_PLACES) : "");
    }

    boolean isEmpty() {
        return links.isEmpty();
    }
}
