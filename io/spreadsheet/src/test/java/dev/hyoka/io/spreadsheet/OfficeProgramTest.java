package dev.hyoka.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyoka.generators.Sheets;
import dev.hyoka.model.CostYear;
import dev.hyoka.model.Document;
import dev.hyoka.model.ManagementSheet;
import dev.hyoka.money.AmountUnit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that a real office program has opened and saved. */
class OfficeProgramTest {

    private static final int SHEETS = 20;
    private static final long SEED = 7;

    @TempDir
    private Path directory;

    private byte[] saved(byte[] workbook) throws IOException, InterruptedException {
        Optional<Office> office = Office.find(directory);
        Assumptions.assumeTrue(office.isPresent(), "LibreOffice is not installed: apt-get install libreoffice-calc");
        return office.orElseThrow().save(workbook);
    }

    @Test
    void whatAnOfficeProgramSavedAgainIsReadAsItWasWritten() throws IOException, InterruptedException {
        List<Document> documents = new ArrayList<>(List.of(FormSheets.MANAGEMENT, FormSheets.GOAL));
        Sheets.documents().samples(SEED).limit(SHEETS).forEach(documents::add);
        Forms.assertReads(saved(Forms.write(Forms.FORMAT, documents)), documents);
    }

    @Test
    void totalsFollowTheHoursThatAClerkChanges() throws IOException, InterruptedException {
        byte[] workbook = Forms.write(
                Forms.FORMAT.with(WorkbookOptions.DEFAULT.withHourlyRates(FormSheets.rate("3165"))),
                List.of(FormSheets.MANAGEMENT));
        byte[] changed = Forms.changed(
                workbook,
                sheet -> Forms.cell(sheet, FormRow.HOURS, CostRows.FIRST_YEAR).setCellValue(100));
        assertThat(year(changed).personnel().total()).contains(thousand("152"));
        CostYear year = year(saved(changed));
        // 316.5 is rounded half up to 317, and other staff cost 10
        assertThat(year.personnel().total()).contains(thousand("327"));
        assertThat(year.projectTotal()).contains(thousand("1500.5"));
        assertThat(year.total()).contains(thousand("1827.5"));
    }

    private static CostYear year(byte[] workbook) throws IOException {
        ManagementSheet sheet =
                (ManagementSheet) Forms.documents(Forms.read(workbook)).get(0);
        return sheet.cost().orElseThrow().years().get(0);
    }

    private static MonetaryAmount thousand(String figure) {
        return AmountUnit.THOUSAND_YEN.amount(new BigDecimal(figure));
    }
}
