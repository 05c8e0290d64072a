/** The command line {@code hyoka}. */
module dev.hyoka.cli {
    requires dev.hyoka.core;
    requires dev.hyoka.io;
    requires dev.hyoka.io.report;
    requires dev.hyoka.io.spreadsheet;
    requires dev.hyoka.profile;
    requires info.picocli;
    requires java.logging;
    requires tools.jackson.core;

    opens dev.hyoka.cli to
            info.picocli;
}
