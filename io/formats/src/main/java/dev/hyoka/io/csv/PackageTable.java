package dev.hyoka.io.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of a data package and their columns, in the order in which they are written: those that a package need not
 * have come first, so that a reader who has the last one has all.
 */
enum PackageTable {
    ATTRIBUTES("attributes", "sheet,label,text"),

    BREAKS("breaks", "sheet,indicator,fiscalYear,note"),

    SHEETS(
            "sheets",
            "sheet,id,fiscalYear,name,policy,organizationalGoal,department,division,purpose,plannedSchedule,"
                    + "progress.grade,progress.label,progress.text,direction.code,direction.label,direction.text,"
                    + "cost.currency,cost.unit,cost.changeReason,cost.collaboration"),

    INDICATORS("indicators", "sheet,indicator,name,category,unit,polarity,fiscalYear,phase,value,text,part"),

    COSTS(
            "costs",
            "sheet,fiscalYear,phase,funding.national,funding.prefectural,funding.bonds,funding.other,funding.general,"
                    + "projectTotal,personnel.regularStaff,personnel.hours,personnel.otherStaff,personnel.total,total");

    /** The column by which the tables belong together. */
    static final String KEY = "sheet";

    private static final Pattern FILE =
            Pattern.compile("(?:(?!\\.{1,2}/)[^/\\\\]{1,255}/){0,8}([a-z]+)(?:-([1-9][0-9]{0,6}))?\\.csv");

    private final String id;
    private final String columns;

    PackageTable(String id, String columns) {
        this.id = id;
        this.columns = columns;
    }

    /**
     * A part of a table.
     *
     * @param table the table
     * @param part the part's number, from 1
     */
    record Entry(PackageTable table, int part) {}

    String id() {
        return id;
    }

    /** The names of its columns. */
    List<String> columns() {
        return List.of(columns.split(","));
    }

    /** Whether every part of a package has it. */
    boolean isRequired() {
        return this == SHEETS || this == INDICATORS || this == COSTS;
    }

    /** The file's name; the first part of a table bears no number. */
    String file(int part) {
        return id + (part == 1 ? "" : "-" + part) + ".csv";
    }

    /** Finds the table and the part that a file holds, in whatever folder of the package it lies. */
    static Optional<Entry> find(String file) {
        Matcher matcher = FILE.matcher(file);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int part = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
        for (PackageTable table : values()) {
            if (table.id.equals(matcher.group(1))) {
                return Optional.of(new Entry(table, part));
            }
        }
        return Optional.empty();
    }
}
