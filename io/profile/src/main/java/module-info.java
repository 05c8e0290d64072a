/** Files in which a municipality says what it wants of the rules, and how its tables are laid out, in YAML or JSON. */
module dev.hyoka.profile {
    requires transitive dev.hyoka.core;
    requires transitive dev.hyoka.io;
    requires org.snakeyaml.engine;

    exports dev.hyoka.layout;
    exports dev.hyoka.profile;
}
