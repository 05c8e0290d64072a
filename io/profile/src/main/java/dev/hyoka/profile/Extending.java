package dev.hyoka.profile;

import dev.hyoka.finding.Message;
import dev.hyoka.rule.Profile;
import dev.hyoka.rule.RuleSet;
import dev.hyoka.yaml.Complaints;
import dev.hyoka.yaml.Fields;
import dev.hyoka.yaml.Node;
import dev.hyoka.yaml.Yaml;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a profile and those that it extends; for one reading. */
final class Extending {

    /** More than any municipality has departments. */
    private static final int MOST = 100;

    private final ProfileSource source;
    private final Complaints complaints;
    private final ProfileForm form;
    private final Map<String, Profile> known = new HashMap<>();
    private final List<String> chain = new ArrayList<>();
    private int openings;

    Extending(RuleSet rules, ProfileSource source, Complaints complaints) {
        this.source = source;
        this.complaints = complaints;
        this.form = new ProfileForm(rules, complaints);
    }

    /** Reads a profile; what is wrong with it is complained of, and is missing from what comes back. */
    Profile read(Reader reader, String name) throws IOException {
        Optional<Fields> fields = Yaml.read(reader, name, complaints).flatMap(form::fields);
        Profile profile = Profile.EMPTY;
        if (fields.isPresent()) {
            chain.add(name);
            for (Node.Scalar base : form.bases(fields.get())) {
                profile = base(base, name).over(profile);
            }
            chain.remove(chain.size() - 1);
            profile = form.own(fields.get()).over(profile);
        }
        known.put(name, profile);
        return profile;
    }

    private Profile base(Node.Scalar base, String from) {
        openings++;
        if (openings > MOST) {
            if (openings == MOST + 1) {
                complain(
                        "extends-too-many",
                        base,
                        Message.of("継承するプロファイルが多すぎます({limit}まで)。", "More than {limit} profiles are extended.")
                                .with("limit", MOST));
            }
            return Profile.EMPTY;
        }
        try {
            ProfileSource.Text text = source.open(base.text(), from);
            try (Reader reader = text.reader()) {
                return read(reader, text.name(), base);
            }
        } catch (NoSuchFileException e) {
            complain(
                    "extends-missing",
                    base,
                    Message.of("継承するプロファイル{name}がありません。", "There is no profile {name} to extend."));
        } catch (AccessDeniedException | InvalidPathException e) {
            complain(
                    "extends-denied",
                    base,
                    Message.of(
                            "プロファイル{name}は継承できません。このファイルと同じフォルダーかその下にあるファイルを、..を使わずに指定してください。",
                            "The profile {name} can't be extended: name a file in this profile's folder or below it,"
                                    + " without .. and not from the root."));
        } catch (CharacterCodingException e) {
            complain(
                    "extends-not-readable",
                    base,
                    Message.of("継承するプロファイル{name}の文字コードがUTF-8ではありません。", "The profile {name} is not in UTF-8."));
        } catch (IOException e) {
            complain(
                    "extends-not-readable",
                    base,
                    Message.of("継承するプロファイル{name}を読めません: {reason}", "The profile {name} can't be read: {reason}")
                            .with("reason", String.valueOf(e.getMessage())));
        }
        return Profile.EMPTY;
    }

    private Profile read(Reader reader, String name, Node.Scalar base) throws IOException {
        if (chain.contains(name)) {
            List<String> circle = new ArrayList<>(chain.subList(chain.indexOf(name), chain.size()));
            circle.add(name);
            complain(
                    "extends-cycle",
                    base,
                    Message.of("プロファイルの継承が循環しています: {chain}", "Profiles extend one another in a circle: {chain}")
                            .with("chain", String.join(" → ", circle)));
            return Profile.EMPTY;
        }
        return known.containsKey(name) ? known.get(name) : read(reader, name);
    }

    private void complain(String code, Node.Scalar base, Message.Builder message) {
        complaints.add(code, base.position(), message.with("name", base.shown()));
    }
}
