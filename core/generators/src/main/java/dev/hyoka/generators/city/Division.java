package dev.hyoka.generators.city;

import java.util.List;

/**
 * A division (課) of a department.
 *
 * @param name its name, such as 道路課
 * @param subjects what its projects are about, at least two
 */
record Division(String name, List<Subject> subjects) {

    static Division of(String name, Subject... subjects) {
        return new Division(name, List.of(subjects));
    }
}
