package dev.hyoka.generators.city;

import java.util.List;

/**
 * What projects of a division are about.
 *
 * @param words the words with which the names of the projects begin, such as 防犯灯
 * @param kind of which kind it is: what can be said of it and done about it
 * @param policy the number of the policy that its projects serve, from 1 in {@link Department#POLICIES}
 */
record Subject(String words, SubjectKind kind, int policy) {

    /** The names of its projects. */
    List<String> projects() {
        return kind.activities().stream().map(activity -> words + activity).toList();
    }

    /** What the city has to do with it, such as 不法投棄への対応: nobody complains about a person, but about how he is helped. */
    String matter() {
        return words + kind.matter();
    }
}
