package dev.hyoka.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.io.ReadItem;
import dev.hyoka.io.table.Cell;
import dev.hyoka.io.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared reads the same workbook to its end. */
class SameWorkbookTest {

    private static final WideWorkbook WORKBOOK = new WideWorkbook();

    @Test
    void whatIsMeasuredIsReadWithoutAProblem() {
        List<ReadItem> items = new ArrayList<>();
        WORKBOOK.read(items::add);
        assertThat(items).allMatch(item -> item.problems().isEmpty());
        assertThat(items.stream().map(item -> item.document().orElseThrow()).toList())
                .isEqualTo(WORKBOOK.sheets())
                .hasSize(WideWorkbook.PROJECTS);
    }

    @Test
    void theSpreadsheetLibraryHandsOutAsManyCells() {
        List<String> bare = new ArrayList<>();
        BareSpreadsheet.read(WORKBOOK.bytes(), bare::add);
        List<TableRow> rows = new ArrayList<>();
        WORKBOOK.readRows(rows::add);
        assertThat(rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell != Cell.BLANK)
                        .count())
                .isEqualTo(bare.size());
        assertThat(rows).hasSize(WideWorkbook.PROJECTS + 1);
        assertThat(rows.get(0).cells()).hasSizeBetween(180, 220);
    }
}
