package dev.hyoka.model;

import java.util.Objects;
import java.util.Optional;

/**
 * 自部署が関連する重点事業: a project of the plan in which the department or division takes part.
 *
 * @param policy 重点施策; empty if not stated
 * @param project 重点事業: the project's name
 */
public record RelatedProject(Optional<Policy> policy, String project) {

    /** Checks the name. */
    public RelatedProject {
        Objects.requireNonNull(policy, "policy");
        Check.text("project", project);
    }
}
