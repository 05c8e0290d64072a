package dev.hyoka.io.spreadsheet;

import dev.hyoka.io.Beginning;
import dev.hyoka.io.SheetFormat.Recognition;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** How the files of office programs begin. */
final class OfficeFile {

    /** A file of a zip archive, as the workbooks of today begin. */
    static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The workbooks of old, and those of today if they are encrypted. */
    static final byte[] OLD_FILE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;

    private OfficeFile() {}

    /**
     * Tells whether an input can be a workbook. What is in it can't be told from the beginning: the order of its parts is
     * not fixed. A file that can't be read as a workbook but was meant as one is claimed too, so that its reader can say
     * what is wrong with it.
     */
    static Recognition recognize(Beginning beginning) {
        byte[] bytes = beginning.bytes();
        String name = beginning.name().toLowerCase(Locale.ROOT);
        boolean claimed = name.endsWith(".xlsx")
                || name.endsWith(".xlsm")
                || startsAt(bytes, 0, OLD_FILE)
                || (startsAt(bytes, 0, ZIP) && holdsOfficePart(bytes));
        return claimed ? Recognition.POSSIBLE : Recognition.NO;
    }

    private static boolean holdsOfficePart(byte[] bytes) {
        for (int at = 0; at + NAME <= bytes.length; at++) {
            if (startsAt(bytes, at, ZIP) && isOfficePart(name(bytes, at))) {
                return true;
            }
        }
        return false;
    }

    private static String name(byte[] bytes, int at) {
        int length = (bytes[at + NAME_LENGTH] & 0xFF) | (bytes[at + NAME_LENGTH + 1] & 0xFF) << 8;
        int end = Math.min(at + NAME + length, bytes.length);
        return new String(bytes, at + NAME, end - at - NAME, StandardCharsets.UTF_8).replace('\\', '/');
    }

    private static boolean isOfficePart(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals("mimetype")
                || name.startsWith("_rels/")
                || name.startsWith("docProps/")
                || name.startsWith("xl/");
    }

    private static boolean startsAt(byte[] bytes, int at, byte[] start) {
        return bytes.length >= at + start.length && Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
    }
}
