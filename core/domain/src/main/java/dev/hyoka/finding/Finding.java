package dev.hyoka.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule found in a document.
 *
 * @param rule the rule
 * @param severity what the reader has to do
 * @param document the document
 * @param observation what the rule saw, and where
 */
public record Finding(RuleId rule, Severity severity, DocumentRef document, Observation observation) {

    private static final int FINGERPRINT_BYTES = 16;

    /** Checks that nothing is null. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(observation, "observation");
    }

    /**
     * Returns what was found, in words.
     *
     * @return what is stated, what was expected, by how much it differs, what is to be done
     */
    public Message message() {
        return observation.message();
    }

    /**
     * Returns the place that is to be looked at first.
     *
     * @return the place
     */
    public Location location() {
        return observation.location();
    }

    /**
     * Returns further places of the document that belong to it.
     *
     * @return the places; possibly none
     */
    public List<Location> related() {
        return observation.related();
    }

    /**
     * Returns places of other documents that belong to it.
     *
     * @return the places; possibly none
     */
    public List<Reference> elsewhere() {
        return observation.elsewhere();
    }

    /**
     * Returns the figures that were compared.
     *
     * @return the figures; empty if the finding is not about figures
     */
    public Optional<Evidence> evidence() {
        return observation.evidence();
    }

    /**
     * Returns single corrections that would settle the finding.
     *
     * @return the suspects, the likeliest first; possibly none
     */
    public List<Suspect> suspects() {
        return observation.suspects();
    }

    /**
     * Returns what the document stated at the place when the rule found it: the message's argument {@code stated}.
     *
     * @return the value as programs read it, such as 89; empty if the message has no such argument
     */
    public Optional<String> stated() {
        return Optional.ofNullable(message().arguments().get("stated")).map(Argument::plain);
    }

    /**
     * Returns a short name that stays the same as long as the rule finds something at the same place of the same
     * document, whatever the figures are and in whatever file it stands.
     *
     * @return 32 hexadecimal digits
     */
    public String fingerprint() {
        MessageDigest digest = sha256();
        add(digest, rule.value());
        add(digest, document.kind());
        add(digest, Integer.toString(document.fiscalYear()));
        add(digest, document.department().orElse(""));
        add(digest, document.division().orElse(""));
        add(digest, document.id().orElse(""));
        add(digest, document.name().orElse(""));
        add(digest, location().toString());
        return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    }

    /** With a byte that occurs in no text, so that no two documents are taken for one. */
    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xFF);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
