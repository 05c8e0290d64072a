package dev.hyoka.io.spreadsheet;

import dev.hyoka.finding.Message;
import dev.hyoka.finding.Severity;
import dev.hyoka.io.Problem;
import dev.hyoka.io.SourcePosition;
import dev.hyoka.io.table.UnreadableTableException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Why an input, or a sheet of it, can't be read as a workbook: what it is instead, and what to do. */
enum Refusal {
    EMPTY("empty-input", "ファイルが空です。元のファイルを確かめてください。", "The file is empty. Check where it comes from."),
    PROTECTED(
            "password-protected",
            "パスワードで保護されています。保護を外して保存し直してください。",
            "The workbook is protected by a password. Take the protection off and save it again."),
    OLD_WORKBOOK(
            "old-workbook",
            "古い形式(.xlsなど)のファイルです。表計算ソフトで開き、Excelブック(.xlsx)として保存し直してください。",
            "This is a file of an old form, such as .xls. Open it in a spreadsheet program and save it as a workbook (.xlsx)."),
    BINARY_WORKBOOK(
            "binary-workbook",
            "バイナリ形式のブック(.xlsb)です。Excelブック(.xlsx)として保存し直してください。",
            "This is a binary workbook (.xlsb). Save it as a workbook (.xlsx)."),
    OPEN_DOCUMENT(
            "open-document",
            "OpenDocument形式(.odsなど)のファイルです。表計算ソフトで開き、Excelブック(.xlsx)として保存し直してください。",
            "This is an OpenDocument file, such as .ods. Open it in a spreadsheet program and save it as a workbook (.xlsx)."),
    TEXT_FILE(
            "not-a-workbook",
            "ブックではなく文字だけのファイル(CSV、HTMLなど)です。CSVならファイル名の終わりを.csvにし、それ以外ならExcelブック(.xlsx)として保存し直してください。",
            "This is no workbook but plain text, such as CSV or HTML. Let the name of a CSV file end in .csv; save anything else as a workbook (.xlsx)."),
    NO_WORKBOOK(
            "not-a-workbook", "Excelブック(.xlsx)ではありません。入力を確かめてください。", "This is no workbook (.xlsx). Check the input."),
    BROKEN(
            "broken-workbook",
            "ブックが壊れているか、途中で切れています。元のファイルを取り直すか、表計算ソフトで開いて保存し直してください。",
            "The workbook is broken or cut off. Get the original once more, or open it in a spreadsheet program and save it again."),
    DECLARES_ENTITIES(
            "document-type",
            "ブックの中に、表計算ソフトが書かない文書型宣言(DTD)があります。安全のため読みません。出所を確かめてください。",
            "The workbook holds a document type declaration, which no spreadsheet program writes. It is not read, for safety. Check where it comes from."),
    ROWS_OUT_OF_ORDER(
            "rows-out-of-order",
            "シートの行の順序か番号が正しくありません。ここから先は読みませんでした。表計算ソフトで開いて保存し直してください。",
            "The rows of the sheet are out of order or have wrong numbers. What follows was not read. Open the workbook in a spreadsheet program and save it again."),
    TOO_LARGE(
            "too-large",
            "ファイルが読み取りの上限({limit}バイト)を超えています。分けるか、上限を上げてください。",
            "The file is larger than what may be read ({limit} bytes). Split it, or raise the limit."),
    EXPANDS_TOO_FAR(
            "expands-too-far",
            "圧縮された中身が上限({limit}バイト)を超えて膨らみます。出所を確かめ、表計算ソフトで開いて保存し直すか、ブックを分けてください。",
            "The compressed content expands beyond the limit of {limit} bytes. Check where it comes from, and save it again in a spreadsheet program or split it."),
    TOO_MUCH_TEXT(
            "too-much-text",
            "ブックの文字列が、保持できる上限({limit}バイト)を超えています。ブックを分けるか、上限を上げてください。",
            "The texts of the workbook need more than the {limit} bytes that may be held. Split the workbook, or raise the limit."),
    TOO_MANY_PARTS(
            "too-many-parts",
            "ブックの部品(シート、セル結合など)が上限({limit})を超えています。出所を確かめるか、ブックを分けてください。",
            "The workbook has more parts, such as sheets or merged cells, than the limit of {limit}. Check where it comes from, or split it.");

    private final String code;
    private final String ja;
    private final String en;

    Refusal(String code, String ja, String en) {
        this.code = code;
        this.ja = ja;
        this.en = en;
    }

    /** The exception that says this of a whole input. */
    UnreadableTableException of(String file) {
        return of(file, Optional.empty(), 0);
    }

    /** The exception that says this of a whole input that goes beyond a limit. */
    UnreadableTableException of(String file, long limit) {
        return of(file, Optional.empty(), limit);
    }

    /** The exception that says this of a sheet. */
    UnreadableTableException of(String file, Optional<String> sheet, long limit) {
        Message message =
                Message.of(ja, en).with("limit", BigDecimal.valueOf(limit)).build();
        SourcePosition position =
                new SourcePosition(file, OptionalInt.empty(), OptionalInt.empty(), sheet, Optional.empty());
        return new UnreadableTableException(new Problem(Severity.ERROR, code, message, position, Optional.empty()));
    }
}
