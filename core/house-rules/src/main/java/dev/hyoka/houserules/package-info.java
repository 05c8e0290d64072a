/**
 * What holds of all main code of this project, whichever module it stands in, as tests.
 *
 * <p>Each module has an {@code ArchitectureTest} that extends {@link dev.hyoka.houserules.HouseRules} and adds what its own
 * packages may know of one another.
 */
package dev.hyoka.houserules;
