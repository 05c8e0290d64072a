package dev.hyoka.profile;

import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.yaml.Complaints;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads profiles in YAML or JSON, and checks them against the rules that there are. Immutable, and safe to be used from
 * several threads at once.
 *
 * <pre>{@code
 * rules:
 *   TOT-06: off
 * hourlyRates:
 *   R2: 3188
 * }</pre>
 */
public final class ProfileReader {

    private final RuleSet rules;
    private final ProfileSource source;

    private ProfileReader(RuleSet rules, ProfileSource source) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Obtains a reader of profiles that extend no other.
     *
     * @param rules the rules that profiles can name
     * @return the reader
     */
    public static ProfileReader of(RuleSet rules) {
        return new ProfileReader(rules, ProfileSource.NONE);
    }

    /**
     * Returns this reader with another place where the profiles are that others extend.
     *
     * @param profiles the place
     * @return the reader
     */
    public ProfileReader withSource(ProfileSource profiles) {
        return new ProfileReader(rules, profiles);
    }

    /**
     * Reads a profile, with those that it extends.
     *
     * @param reader the profile's text; it is left open
     * @param name what messages call it, and from where the source looks for those that it extends
     * @return the profile, or everything that is wrong with it and those that it extends
     * @throws IOException if the text can't be read
     */
    public Parsed<Profile> read(Reader reader, String name) throws IOException {
        Complaints complaints = new Complaints();
        Profile profile = new Extending(rules, source, complaints).read(reader, name);
        return Parsed.of(profile, complaints.all());
    }

    /**
     * Reads a profile from a file in UTF-8. Those that it extends are files too, beside it or below its folder, whatever
     * this reader's source is.
     *
     * @param file the file
     * @return the profile, or everything that is wrong with it and those that it extends
     * @throws IOException if the file can't be read
     * @see ProfileSource#files()
     */
    public Parsed<Profile> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return withSource(ProfileSource.files()).read(reader, file.toString());
        }
    }
}
